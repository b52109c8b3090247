import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { inject } from 'vitest';
import { z } from 'zod';
import type { Address, Channel, MessageId, Receive } from '../../src/bot/channel.ts';
import { converse } from '../../src/bot/converse.ts';
import { runNotify } from '../../src/bot/notify.ts';
import { readBotSettings } from '../../src/bot/settings.ts';
import { worldOf } from '../../src/bot/world.ts';
import { startRedis } from '../../src/local/redis.ts';
import { CodeError } from '../../src/runtime/code.ts';
import type { Log } from '../../src/runtime/log.ts';
import { connectRedis, type Store, whenReady } from '../../src/runtime/redis.ts';
import { type ForwardData, forwardData, type NotifyData, openForward, openNotify } from '../../src/workers/jobs.ts';

/** Waits until something holds, and returns it. */
export async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (const end = Date.now() + 8000; Date.now() < end; await sleep(5)) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
  }
  throw new Error(`waited in vain: ${look.toString()}`);
}

/** A folder of a test's own, with a Redis of its own in it: nobody else writes there, and it can be stopped. */
export interface Ground {
  readonly dataDir: string;
  readonly redisUrl: string;
  /** Stops the Redis; it can be started again with everything in it. */
  readonly stopRedis: () => Promise<void>;
  readonly startRedis: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openGround(): Promise<Ground> {
  const dataDir = await mkdtemp(join(tmpdir(), 'meldbrug-bot-'));
  const start = () => startRedis({ dataDir, program: inject('redisCommand') });
  let redis = await start();
  const { url } = redis;
  return {
    dataDir,
    redisUrl: url,
    stopRedis: () => redis.stop(),
    startRedis: async () => {
      redis = await start();
    },
    close: async () => {
      await redis.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A clock that goes with real time and can be put forward. */
export interface Clock {
  readonly now: () => number;
  readonly advance: (ms: number) => void;
  readonly set: (time: number) => void;
}

export function clock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      ahead += ms;
    },
    set: (time) => {
      ahead = time - Date.now();
    },
  };
}

/** Every command a store is sent, in order, and the power to let some fail. */
interface Watch {
  readonly commands: string[];
  /** Commands for which this holds fail as if the store were away; nothing reaches it. */
  refuse: (name: string) => boolean;
  /** Commands for which this holds take effect and then fail, as when the answer is lost. */
  lose: (name: string) => boolean;
}

function watch(store: Store): Watch {
  const send = store.sendCommand.bind(store);
  const watching: Watch = { commands: [], refuse: () => false, lose: () => false };
  store.sendCommand = (...all: Parameters<Redis['sendCommand']>) => {
    const [command] = all;
    watching.commands.push(command.name);
    if (watching.refuse(command.name)) command.reject(new Error('refused by the test'));
    else if (watching.lose(command.name)) {
      const { reject } = command;
      const lost = () => reject(new Error('answer lost by the test'));
      Object.assign(command, { resolve: lost, reject: lost });
      return send(...all);
    } else return send(...all);
    return command.promise;
  };
  return watching;
}

const intake = await generateKeyPair('ECDH-ES', { crv: 'X25519', extractable: true });
const intakePublicKey = JSON.stringify(await exportJWK(intake.publicKey));

/** The data key of all bots of a test, unless it gives another. */
const dataKey = randomBytes(32).toString('base64url');

/** What a log was told. */
interface Line {
  readonly level: string;
  readonly event: string;
  readonly code?: string;
  readonly count?: number;
}

/** A bot in this process: all of it but its server and its channels. */
export interface TestBot {
  readonly world: Awaited<ReturnType<typeof worldOf>>;
  readonly store: Store;
  readonly watch: Watch;
  readonly forward: Queue<ForwardData, null, 'report'>;
  readonly notify: Queue<NotifyData, null, 'outcome'>;
  readonly log: Log;
  readonly lines: readonly Line[];
  /** What takes effect on this bot when something happens on a channel. */
  readonly receive: (channel: Channel) => Receive;
  /** Lets a channel hand over what happens, and outcomes reach it. */
  readonly listen: (channel: Channel) => Promise<void>;
  /** Why the channels are not usable; nothing when they are. */
  readonly trouble: () => string | undefined;
  readonly stop: () => Promise<void>;
}

/** Builds the bot on a ground. Several on one ground are several processes of one bot; one after another, a restart. */
export async function openBot(
  ground: Pick<Ground, 'dataDir' | 'redisUrl'>,
  {
    env = {},
    now = Date.now,
    count,
  }: {
    readonly env?: Readonly<Record<string, string>>;
    readonly now?: () => number;
    readonly count?: (campaign: string) => Promise<void>;
  } = {},
): Promise<TestBot> {
  const settings = readBotSettings({
    REDIS_URL: ground.redisUrl,
    DATA_DIR: ground.dataDir,
    DATA_KEY: dataKey,
    INTAKE_PUBLIC_KEY: intakePublicKey,
    RELEASE: 'direct',
    ...env,
  });
  const lines: Line[] = [];
  const log: Log = (level, event, facts = {}) => void lines.push({ level, event, ...facts });
  const store = connectRedis(settings.REDIS_URL, 'impatient', log);
  const patient = connectRedis(settings.REDIS_URL, 'patient', log);
  await Promise.all([whenReady(store), whenReady(patient)]);
  const watching = watch(store);
  const [forward, notify] = [openForward(store), openNotify(store)];
  for (const queue of [forward, notify]) queue.on('error', () => undefined);
  await Promise.all([forward.waitUntilReady(), notify.waitUntilReady()]);
  const world = await worldOf(settings, store, { forward, notify }, log, now, count);
  const closing: (() => Promise<unknown>)[] = [];
  let trouble: string | undefined = 'STARTING';
  const receive = (channel: Channel) => converse(world, channel);
  return {
    world,
    store,
    watch: watching,
    forward,
    notify,
    log,
    lines,
    receive,
    listen: async (channel) => {
      closing.push(
        await channel.listen(receive(channel), (code) => {
          trouble = code;
        }),
      );
      const notifying = runNotify({ ...world, channels: [channel] }, patient);
      closing.push(() => notifying.close());
    },
    trouble: () => trouble,
    stop: async () => {
      for (const close of closing.splice(0)) await close();
      await Promise.all([forward, notify].map((queue) => queue.close()));
      store.disconnect();
      patient.disconnect();
    },
  };
}

/** A report as it was taken out of the queue and opened, as only the intake could. */
export interface Taken {
  readonly ticket: string;
  readonly reportId: string;
  readonly report: Readonly<Record<string, unknown>>;
}

/** Stands in for worker and intake: takes every report that waits, opens it, and takes its job away. */
export async function takeReports({ forward }: Pick<TestBot, 'forward'>): Promise<readonly Taken[]> {
  const jobs = await forward.getJobs(['waiting']);
  return Promise.all(
    jobs.map(async (job) => {
      const { ticket, reportId, sealed } = forwardData.parse(job.data);
      const { plaintext } = await compactDecrypt(sealed, intake.privateKey);
      await job.remove();
      const report = z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.from(plaintext).toString()));
      return { ticket, reportId, report };
    }),
  );
}

/** Every key of a store, and everything that lies under it. */
export async function everythingIn(store: Store): Promise<ReadonlyMap<string, Buffer>> {
  const reads: Readonly<Record<string, readonly [string, ...string[]]>> = {
    string: ['GET'],
    hash: ['HGETALL'],
    list: ['LRANGE', '0', '-1'],
    set: ['SMEMBERS'],
    zset: ['ZRANGE', '0', '-1', 'WITHSCORES'],
    stream: ['XRANGE', '-', '+'],
  };
  const all = new Map<string, Buffer>();
  for (const key of await store.keys('*')) {
    const [command, ...more] = reads[await store.type(key)] ?? ['EXISTS'];
    all.set(key, Buffer.concat(buffersIn(await store.callBuffer(command, key, ...more))));
  }
  return all;
}

const buffersIn = (value: unknown): Buffer[] => {
  if (Array.isArray(value)) return value.flatMap(buffersIn);
  return Buffer.isBuffer(value) ? [value] : [];
};

type Act = 'send' | 'edit' | 'remove';

/** What a channel was asked to do. */
interface Call {
  readonly act: Act;
  readonly address: Address;
  readonly messages: readonly MessageId[];
}

/** A channel that tells what it was asked to do, and can be made to fail or to wait. */
export interface Rough {
  readonly channel: Channel;
  readonly calls: readonly Call[];
  readonly count: (act: Act) => number;
  /** Lets the next acts of a kind throw, before they take effect. */
  readonly fail: (act: Act, times?: number, code?: string) => void;
  /** Lets everything in one chat wait until the returned function is called. */
  readonly hold: (chat: string) => () => void;
}

export function roughen(smooth: Channel): Rough {
  const calls: Call[] = [];
  const failing: { readonly act: Act; readonly code: string; left: number }[] = [];
  const held = new Map<string, Promise<void>>();
  const meet = async (act: Act, address: Address, ...messages: readonly MessageId[]): Promise<void> => {
    calls.push({ act, address, messages });
    const failure = failing.find((one) => one.act === act && one.left > 0);
    if (failure !== undefined) {
      failure.left -= 1;
      throw new CodeError(failure.code);
    }
    await held.get(address.chat ?? '');
  };
  return {
    channel: {
      ...smooth,
      send: async (address, screen) => {
        await meet('send', address);
        return smooth.send(address, screen);
      },
      edit: async (address, message, screen) => {
        await meet('edit', address, message);
        return smooth.edit(address, message, screen);
      },
      remove: async (address, messages) => {
        await meet('remove', address, ...messages);
        return smooth.remove(address, messages);
      },
    },
    calls,
    count: (act) => calls.filter((call) => call.act === act).length,
    fail: (act, times = 1, code = 'CHANNEL_UNREACHABLE') => void failing.push({ act, code, left: times }),
    hold: (chat) => {
      let release = (): void => undefined;
      held.set(
        chat,
        new Promise<void>((resolve) => {
          release = () => {
            held.delete(chat);
            resolve();
          };
        }),
      );
      return () => release();
    },
  };
}
