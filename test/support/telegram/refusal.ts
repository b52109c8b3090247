import type { Fields } from './params.ts';

/** An answer with `ok: false`, in Telegram's wording. */
export class Refusal extends Error {
  readonly code: number;
  readonly description: string;
  readonly parameters: Fields | undefined;

  constructor(code: number, description: string, parameters?: Fields) {
    super(description);
    this.name = 'Refusal';
    this.code = code;
    this.description = description;
    this.parameters = parameters;
  }
}

/** The first letter becomes small, except in codes such as BUTTON_DATA_INVALID: so does the Bot API server. */
const lowered = (reason: string): string => {
  const second = reason[1] ?? '';
  return second === '_' || /[A-Z]/.test(second) ? reason : `${reason.slice(0, 1).toLowerCase()}${reason.slice(1)}`;
};

export const badRequest = (reason: string): Refusal => new Refusal(400, `Bad Request: ${lowered(reason)}`);

export const forbidden = (reason: string): Refusal => new Refusal(403, `Forbidden: ${reason}`);

export const conflict = (reason: string): Refusal => new Refusal(409, `Conflict: ${reason}`);

export const tooMany = (seconds: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });

export const unauthorized = (): Refusal => new Refusal(401, 'Unauthorized');

export const notFound = (): Refusal => new Refusal(404, 'Not Found');
