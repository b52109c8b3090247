import { createHmac } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Queue } from 'bullmq';
import type { Hono } from 'hono';
import { checkStore } from '../runtime/check.ts';
import { codeOf } from '../runtime/code.ts';
import type { Log } from '../runtime/log.ts';
import { openLog } from '../runtime/process.ts';
import { connectRedis, type Store, whenReady } from '../runtime/redis.ts';
import { goRounds } from '../runtime/rounds.ts';
import { SettingsError } from '../runtime/settings.ts';
import { stopInOrder } from '../runtime/stop.ts';
import { intakeStatusKey, openForward, openNotify, releaseStatusKey } from '../workers/jobs.ts';
import type { Channel, ChannelName } from './channel.ts';
import { converse, type World } from './converse.ts';
import type { DayKeys } from './keys.ts';
import { leaseIn } from './lease.ts';
import { runNotify, stopNotify } from './notify.ts';
import { reconcile } from './reconcile.ts';
import { createServer, type Health, type Route } from './server.ts';
import type { Bot } from './settings.ts';
import { sweep } from './sweep.ts';
import { openApi } from './telegram/calls.ts';
import { type Guard, guardWith } from './telegram/guard.ts';
import { present } from './telegram/present.ts';
import { telegramChannel } from './telegram/telegram.ts';
import { telegramWebhook } from './telegram/webhook.ts';
import { worldOf } from './world.ts';

/** A door of the house: a channel, and the route it needs. */
interface Door {
  readonly channel: Channel;
  readonly route?: Route;
}

/** What a door that is handed in may look at: counts and sizes, since that is all there is to see. */
interface Inside {
  readonly store: Store;
  readonly queues: readonly Queue[];
}

const minute = 60_000;

/** What is handed to the bot from other rooms. */
interface Handed {
  readonly doors: (inside: Inside) => readonly Door[];
  /** Counts who came by a link of a campaign. */
  readonly countIn: (store: Store) => World['count'];
}

/** Starts the bot with its settings and what is handed in; it stops in order on a signal. */
export async function startBot(settings: Bot, { doors: moreDoors, countIn }: Handed): Promise<void> {
  const log = openLog(settings.LOG_LEVEL);
  const store = connectRedis(settings.REDIS_URL, 'impatient', log);
  const patient = connectRedis(settings.REDIS_URL, 'patient', log);
  const forward = openForward(store);
  const notify = openNotify(store);
  const queues = [forward, notify];
  for (const queue of queues) queue.on('error', () => log('warn', 'redis.trouble'));
  const remarks = new Map<string, readonly string[]>();
  const called: World['called'] = new Map();
  const standing: Standing = {
    named: (channel, name) => void called.set(channel, name),
    remark: (channel, codes) => void remarks.set(channel, codes),
  };
  const doors = [
    ...telegramDoor(settings, store, standing, log),
    ...(await teamsDoors(settings, log)),
    ...moreDoors({ store, queues }),
  ];
  const troubles = new Map(doors.map(({ channel }) => [channel.name, `${channel.name.toUpperCase()}_STARTING`]));
  const routes = doors.flatMap(({ route }) => route ?? []);
  const server = await listen(
    createServer(healthOf(store, queues, troubles, remarks, settings.RELEASE), settings.METRICS_TOKEN, routes, log),
    settings,
  );

  await whenReady(store);
  const clock = await checkStore(store, log);
  const world = {
    ...(await worldOf(settings, store, { forward, notify }, log, clock.now, countIn(store))),
    called,
  };
  await checkKeys(world.keys);
  const channels = doors.map(({ channel }) => channel);
  const spooling = { ...world, store, queue: forward, now: Date.now };
  await reconcile(spooling, true).catch((error: unknown) => log('error', 'spool.trouble', { code: codeOf(error) }));
  const notifying = runNotify({ ...world, channels }, patient);
  const closing = await Promise.all(
    channels.map((channel) =>
      channel.listen(converse(world, channel), (trouble) => {
        if (trouble === undefined) troubles.delete(channel.name);
        else troubles.set(channel.name, trouble);
      }),
    ),
  );
  await destroyOldKeys(world.keys, log);
  const rounds = goRounds(
    [
      { every: minute, work: () => sweepChats({ ...world, channels }, log) },
      { every: minute, work: () => reconcile(spooling) },
      { every: 5 * minute, work: clock.check },
      { every: 60 * minute, work: () => destroyOldKeys(world.keys, log) },
    ],
    log,
  );
  stopInOrder(log, [
    // Beside each other, so that a chat that does not answer keeps nothing else from its end.
    () => Promise.all([rounds(), stopNotify(notifying), ...closing.map((close) => close())]),
    server.close,
    () => Promise.all(queues.map((queue) => queue.close())),
    () => [store.disconnect(), patient.disconnect()],
    () => log('info', 'bot.stopped'),
  ]);
  log('info', 'bot.ready');
  process.send?.({ ready: server.url });
}

/** What a channel learns about itself at its app. */
interface Standing {
  readonly named: (channel: ChannelName, name: string) => void;
  /** Codes of what is not as it should be, though the bot can work. */
  readonly remark: (channel: ChannelName, codes: readonly string[]) => void;
}

function telegramDoor(settings: Bot, store: Store, { named, remark }: Standing, log: Log): readonly Door[] {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret, PUBLIC_URL: url } = settings;
  if (token === undefined) return [];
  const api = openApi(token, settings.TELEGRAM_API_ROOT);
  const guard = (webhook: string): Guard =>
    guardWith({
      api,
      webhook,
      ...(url === undefined ? {} : { former: `${url}/telegram` }),
      present: () => present(api, settings.offered),
      named: (name) => named('telegram', name),
      remark: (codes) => remark('telegram', codes),
      log,
    });
  if (settings.TELEGRAM_MODE === 'webhook' && secret !== undefined && url !== undefined) {
    const webhook = telegramWebhook(`${url}/telegram`, secret);
    return [
      {
        channel: telegramChannel(api, { kind: 'webhook', webhook }, log, guard(`${url}/telegram`)),
        route: { path: '/telegram', routes: webhook.routes },
      },
    ];
  }
  // One lease a token; the key in the store does not show which.
  const name = createHmac('sha256', settings.DATA_KEY).update(`lease ${token}`).digest('base64url').slice(0, 22);
  return [{ channel: telegramChannel(api, { kind: 'polling', lease: leaseIn(store, name) }, log, guard('')) }];
}

/** Microsoft's SDK takes long to load and much memory, so nothing of it is touched where Teams is off. */
async function teamsDoors(settings: Bot, log: Log): Promise<readonly Door[]> {
  const { MicrosoftAppId: appId } = settings;
  if (appId === undefined) return [];
  const { teamsDoor } = await import('./teams/door.ts');
  return [teamsDoor(settings, appId, log)];
}

function healthOf(
  store: Store,
  queues: readonly Queue[],
  troubles: ReadonlyMap<string, string>,
  remarks: ReadonlyMap<string, readonly string[]>,
  release: string,
): Health {
  return {
    troubles: async () => {
      const usable = await store.ping().then(
        () => true,
        () => false,
      );
      return [...(usable ? [] : ['REDIS_UNREACHABLE']), ...troubles.values()];
    },
    remarks: async () => {
      const [intake, others] = await store.mget(intakeStatusKey, releaseStatusKey).catch(() => []);
      // Reporters are told one thing, and the workers do another.
      const differs = others && others !== release ? ['RELEASE_DIFFERS'] : [];
      return [...(intake ? [intake] : []), ...differs, ...[...remarks.values()].flat()];
    },
    metrics: async () => (await Promise.all(queues.map((queue) => queue.exportPrometheusMetrics()))).join('\n'),
  };
}

/** Opens the server. Throws `SettingsError` when the port cannot be had. */
function listen(
  app: Hono,
  { HOST, PORT }: Bot,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createHttpServer({ connectionsCheckingInterval: 1000 }, getRequestListener(app.fetch));
  // A body that trickles in must not hold a connection; Node looks for those only now and then.
  server.requestTimeout = 5000;
  server.headersTimeout = 5000;
  return new Promise((resolve, reject) => {
    server.once('error', () => reject(new SettingsError([`PORT: ${PORT} cannot be used on HOST; is it taken?`])));
    server.listen(PORT, HOST, () => {
      const { port } = server.address() as AddressInfo;
      const host = HOST.includes(':') ? `[${HOST}]` : HOST;
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ url: `http://${host}:${port}`, close });
    });
  });
}

/** Without today's key no turn can be taken, so a bot that cannot have it does not start. */
async function checkKeys(keys: DayKeys): Promise<void> {
  try {
    await keys.today();
  } catch (error) {
    throw new SettingsError([
      codeOf(error) === 'DAY_KEY_UNREADABLE'
        ? 'DATA_KEY: does not open the keys in DATA_DIR; expected the one they were made with'
        : 'DATA_DIR: expected a folder in which the bot can write',
    ]);
  }
}

async function sweepChats(means: Parameters<typeof sweep>[0], log: Log): Promise<void> {
  const count = await sweep(means);
  if (count > 0) log('info', 'session.ended', { count });
}

async function destroyOldKeys(keys: DayKeys, log: Log): Promise<void> {
  const count = await keys.destroyOld().catch(() => 0);
  if (count > 0) log('info', 'keys.destroyed', { count });
}
