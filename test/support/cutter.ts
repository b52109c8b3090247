import { connect, createServer, type Socket } from 'node:net';

/** A command on its way to Redis, in words; the first one is its name in capitals. */
export type Command = readonly string[];
type Which = (command: Command) => boolean;

/** A command that was stopped on its way. */
interface Held {
  readonly command: Command;
  /** Lets it, and everything behind it, go on. */
  readonly release: () => void;
  /** Breaks the connection instead. */
  readonly cut: () => void;
}

/** Stands between processes and Redis, sees every command, and does to the connection what a bad day does. */
export interface Cutter {
  /** What a process must be given as `REDIS_URL`. */
  readonly url: string;
  /**
   * Stops the next command of this kind: before it reaches Redis, or after Redis carried it out but before the process
   * hears of it. Resolves when it is stopped.
   */
  readonly hold: (when: 'before' | 'after', which: Which) => Promise<Held>;
  /** Lets the next command of this kind be carried out and breaks the connection instead of answering. */
  readonly cutAfter: (which: Which) => Promise<Command>;
  /** Makes every command of this kind wait. Returns what ends it. */
  readonly delay: (ms: number, which: Which) => () => void;
  /** Breaks all connections. */
  readonly cutAll: () => void;
  /** Breaks all connections and lets no new one in until `up`. */
  readonly down: () => void;
  readonly up: () => void;
  /** How many connections were not let in. */
  readonly refused: () => number;
  /** Every command that came, oldest first. */
  readonly commands: readonly Command[];
  readonly stop: () => Promise<void>;
}

interface Order {
  readonly when: 'before' | 'after';
  readonly which: Which;
  readonly stopped: (held: Held) => void;
}

/** Where a value of the Redis protocol that begins at `at` ends; nothing while it is not whole. */
function endOf(bytes: Buffer, at: number): number | undefined {
  const lineEnd = bytes.indexOf('\r\n', at);
  if (lineEnd < 0) return undefined;
  const type = String.fromCharCode(bytes[at] ?? 0);
  const count = Number(bytes.toString('latin1', at + 1, lineEnd));
  const rest = lineEnd + 2;
  if ('$=!'.includes(type)) {
    const end = count < 0 ? rest : rest + count + 2;
    return end <= bytes.length ? end : undefined;
  }
  if (!'*%~>'.includes(type)) return rest;
  let end: number | undefined = rest;
  for (let left = type === '%' ? 2 * count : count; left > 0 && end !== undefined; left -= 1) end = endOf(bytes, end);
  return end;
}

/** Cuts a stream into whole values of the protocol. */
function whole(take: (value: Buffer) => void): (chunk: Buffer) => void {
  let held = Buffer.alloc(0);
  return (chunk) => {
    held = Buffer.concat([held, chunk]);
    for (let end = endOf(held, 0); end !== undefined; end = endOf(held, 0)) {
      take(held.subarray(0, end));
      held = held.subarray(end);
    }
  };
}

/** The words of a command; binary ones as Latin-1. */
function wordsOf(value: Buffer): Command {
  const words: string[] = [];
  for (let at = value.indexOf('\r\n') + 2; at < value.length; ) {
    const line = value.indexOf('\r\n', at) + 2;
    const end = endOf(value, at) ?? value.length;
    words.push(value.toString('latin1', line, end - 2));
    at = end;
  }
  return [(words[0] ?? '').toUpperCase(), ...words.slice(1)];
}

/** A queue of bytes that can be stopped at one of them. */
function gate(write: (value: Buffer) => void) {
  const waiting: Buffer[] = [];
  let shut = 0;
  const flow = (): void => {
    while (shut === 0 && waiting.length > 0) write(waiting.shift() ?? Buffer.alloc(0));
  };
  return {
    pass: (value: Buffer): void => {
      waiting.push(value);
      flow();
    },
    shut: (): (() => void) => {
      shut += 1;
      let open = false;
      return () => {
        if (open) return;
        open = true;
        shut -= 1;
        flow();
      };
    },
  };
}

/** Listens on the unix socket `path` for what goes on to `upstream` (`unix:<path>`, which may come and go). */
export async function startCutter(path: string, upstream: string): Promise<Cutter> {
  const sockets = new Set<Socket>();
  const orders = new Set<Order>();
  const delays = new Set<{ readonly ms: number; readonly which: Which }>();
  const commands: Command[] = [];
  let isDown = false;
  let refused = 0;

  const bridge = (process: Socket): void => {
    const redis = connect(upstream.replace(/^unix:/, ''));
    const cut = (): void => {
      for (const socket of [process, redis]) {
        socket.destroy();
        sockets.delete(socket);
      }
    };
    for (const socket of [process, redis]) {
      sockets.add(socket);
      socket.on('error', cut).on('close', cut);
    }
    const there = gate((value) => redis.write(value));
    const back = gate((value) => process.write(value));
    /** What is asked of the answers to come, in order. */
    const asked: (Order | undefined)[] = [];
    const stop = (order: Order, command: Command, side: typeof there): void => {
      order.stopped({ command, release: side.shut(), cut });
    };

    process.on(
      'data',
      whole((value) => {
        const command = wordsOf(value);
        const order = [...orders].find(({ which }) => which(command));
        if (order) orders.delete(order);
        if (order?.when === 'before') stop(order, command, there);
        for (const { ms, which } of delays) if (which(command)) setTimeout(there.shut(), ms);
        commands.push(command);
        asked.push(
          order?.when === 'after' ? { ...order, stopped: (held) => order.stopped({ ...held, command }) } : undefined,
        );
        there.pass(value);
      }),
    );
    redis.on(
      'data',
      whole((value) => {
        // What is pushed answers no command.
        const order = value[0] === 0x3e ? undefined : asked.shift();
        if (order) stop(order, [], back);
        back.pass(value);
      }),
    );
  };

  const refuse = (socket: Socket): void => {
    refused += 1;
    socket.destroy();
  };
  const server = createServer((socket) => (isDown ? refuse(socket) : bridge(socket)));
  await new Promise<void>((listening) => server.listen(path, listening));
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const hold = (when: 'before' | 'after', which: Which): Promise<Held> =>
    new Promise((stopped) => orders.add({ when, which, stopped }));

  return {
    url: `unix:${path}`,
    hold,
    cutAfter: async (which) => {
      const held = await hold('after', which);
      held.cut();
      return held.command;
    },
    delay: (ms, which) => {
      const delay = { ms, which };
      delays.add(delay);
      return () => delays.delete(delay);
    },
    cutAll,
    down: () => {
      isDown = true;
      cutAll();
    },
    up: () => {
      isDown = false;
    },
    refused: () => refused,
    commands,
    stop: async () => {
      cutAll();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The commands a turn and a delivery are made of, as they pass. */
export const commandsOf = {
  writesSession: ([name, script, , key]: Command): boolean =>
    name === 'EVAL' && script?.includes('SET') === true && key?.startsWith('{meldbrug}:session:') === true,
  putsAddress: ([name, key]: Command): boolean => name === 'SET' && key?.startsWith('{meldbrug}:address:') === true,
  addsReport: (command: Command): boolean =>
    command[0]?.startsWith('EVAL') === true && command.some((word) => word.includes('"sealed"')),
  looksForDone: ([name, key]: Command): boolean => name === 'EXISTS' && key?.startsWith('{meldbrug}:done:') === true,
  writesDone: ([name, key]: Command): boolean => name === 'SET' && key?.startsWith('{meldbrug}:done:') === true,
  beginsBatch: ([name, key]: Command): boolean => name === 'SET' && key === '{meldbrug}:leaving:forward',
  letsOneGo: (command: Command): boolean =>
    command[0] === 'EVALSHA' && command.some((word) => /^r_[\w-]{22}$/.test(word)),
  announces: (command: Command): boolean =>
    command[0]?.startsWith('EVAL') === true && command.some((word) => word.includes('"outcome":"received"')),
} as const;
