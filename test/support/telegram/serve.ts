import { type Failure, type Faults, wordsOf } from './faults.ts';
import { methods, spell } from './methods.ts';
import { type Fields, text, whole } from './params.ts';
import type { OpenCall, Records } from './record.ts';
import { notFound, Refusal, unauthorized } from './refusal.ts';
import type { Asked } from './request.ts';
import type { Webhook } from './webhook.ts';
import type { World } from './world.ts';

/** What a call is served with. */
export interface House {
  readonly world: World;
  readonly token: string;
  readonly records: Records;
  readonly faults: Faults;
  readonly webhook: Webhook;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const envelope = (value: Fields, status: number): Answer => ({ status, body: JSON.stringify(value) });

export const refuse = (code: number, description: string, parameters?: Fields, status = code): Answer =>
  envelope({ ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) }, status);

/** The chat a call is about, also when it only names a tap. */
const chatOf = (world: World, params: Fields): number | undefined => {
  const query = world.queries.get(text(params, 'callback_query_id'));
  const id = query?.chat.id ?? whole(params, 'chat_id', 0);
  return id === 0 ? undefined : id;
};

/** Does what a call asks. */
const act = async ({ world, webhook }: House, call: OpenCall, gone: AbortSignal): Promise<unknown> => {
  if (world.loggedOut) throw new Refusal(400, 'Logged out');
  const method = methods.get(call.method);
  if (!method) throw notFound();
  return method(world, call.params, webhook, gone);
};

/** A fault of the stand-in itself shows as one. */
const toRefusal = (error: unknown): Refusal =>
  error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: stand-in: ${String(error)}`);

/** Does what a call asks and closes it with what came out. */
const run = async (house: House, call: OpenCall, gone: AbortSignal): Promise<Answer> => {
  try {
    const result = await act(house, call, gone);
    house.records.close(call, gone.aborted ? 'dropped' : 'ok', { result });
    return envelope({ ok: true, result }, 200);
  } catch (error) {
    return close(house, call, toRefusal(error));
  }
};

const failAsOrdered = (records: Records, call: OpenCall, failure: Failure): Answer => {
  const { error_code: code = failure.status ?? 500, parameters, body, status = code } = failure;
  const description = failure.description ?? wordsOf(code, parameters);
  records.close(call, 'refused', { ordered: true, error: { code, description } });
  return body === undefined ? refuse(code, description, parameters, status) : { status, body };
};

const sleep = (ms: number, gone: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    gone.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const open = (house: House, name: string, params: Fields, via: 'http' | 'webhook', trusted: boolean): OpenCall => {
  const { world, records } = house;
  const method = spell(name);
  const expected = trusted && methods.has(method);
  return records.open({ method, params, chat: chatOf(world, params), at: world.clock.now(), via, expected });
};

const close = (house: House, call: OpenCall, { code, description, parameters }: Refusal): Answer => {
  house.records.close(call, 'refused', { error: { code, description } });
  return refuse(code, description, parameters);
};

/** Does what the answer to a webhook asks; nobody hears what comes of it. */
export const perform = (house: House, name: string, params: Fields): void => {
  void run(house, open(house, name, params, 'webhook', true), new AbortController().signal);
};

/** One call from door to door. Answers nothing when the connection shall stay open or is gone. */
export const serve = async (
  house: House,
  asked: Asked,
  read: () => Promise<Fields>,
  gone: AbortSignal,
): Promise<Answer | 'drop' | undefined> => {
  const { records, faults } = house;
  const params = await read().catch((error: unknown) => toRefusal(error));
  const trusted = asked.token === house.token;
  const call = open(house, asked.method, params instanceof Refusal ? {} : params, 'http', trusted);
  if (!trusted) return close(house, call, unauthorized());
  if (!call.expected) return close(house, call, notFound());
  if (params instanceof Refusal) return close(house, call, params);
  const wait = faults.waitOf(call);
  if (wait > 0) await sleep(wait, gone);
  if (gone.aborted) {
    records.close(call, 'dropped');
    return undefined;
  }
  const fault = faults.take(call.method);
  if (fault?.kind === 'fail') return failAsOrdered(records, call, fault.failure);
  if (fault?.kind === 'hang') {
    records.close(call, 'hung', { ordered: true });
    return undefined;
  }
  if (fault?.kind === 'drop') {
    if (fault.after === 'effect') await act(house, call, gone).catch(toRefusal);
    records.close(call, 'dropped', { ordered: true });
    return 'drop';
  }
  return run(house, call, gone);
};
