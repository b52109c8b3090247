/**
 * The only kind of error that leaves a room: a code from the code itself, never content.
 * `cause` is dropped on purpose, since a foreign error may quote what a reporter wrote.
 */
export class CodeError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'CodeError';
    this.code = code;
  }
}

/** The code of anything thrown; `UNEXPECTED` for what is not ours. */
export const codeOf = (error: unknown): string => (error instanceof CodeError ? error.code : 'UNEXPECTED');
