import { Cluster, Redis } from 'ioredis';
import type { RedisAddress } from './forms.ts';
import type { Log } from './log.ts';

export type Store = Redis | Cluster;

/** All keys begin with it; the braces keep them in one slot of a cluster, for scripts that touch several. */
export const prefix = '{meldbrug}';

/** One that was made a copy writes nothing: connect anew, to whoever is the master now, and ask there. */
const followsMaster = {
  reconnectOnError: (error: Error): false | 2 => (error.message.includes('READONLY') ? 2 : false),
};
/** For turns: fails at once when the store is away, so that a reporter hears it instead of waiting. */
const impatient = {
  ...followsMaster,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  commandTimeout: 2000,
} as const;
/** For workers: waits for as long as it takes, as BullMQ demands. */
const patient = { ...followsMaster, enableOfflineQueue: true, maxRetriesPerRequest: null } as const;

/** Opens a connection to the store. It connects and reconnects by itself; trouble is logged, never thrown from a socket. */
export function connectRedis(address: RedisAddress, mood: 'impatient' | 'patient', log: Log): Store {
  const store = open(address, mood === 'impatient' ? impatient : patient);
  store.on('error', () => log('warn', 'redis.trouble'));
  return store;
}

/** Resolves when the store can be used. */
export function whenReady(store: Store): Promise<void> {
  return store.status === 'ready' ? Promise.resolve() : new Promise((resolve) => store.once('ready', () => resolve()));
}

function open(address: RedisAddress, options: typeof impatient | typeof patient): Store {
  const retryStrategy = (attempt: number): number => Math.min(attempt * 100, 2000);
  switch (address.kind) {
    case 'socket':
      return new Redis({ ...options, retryStrategy, path: address.path, ...address.user });
    case 'single':
      return new Redis(address.url, { ...options, retryStrategy });
    case 'sentinel':
      return new Redis({ ...options, retryStrategy, sentinels: [...address.sentinels], name: address.name });
    case 'cluster': {
      const tls = address.urls[0]?.startsWith('rediss:') ? { tls: {} } : {};
      const { username, password } = new URL(address.urls[0] ?? '');
      const auth =
        password === '' ? {} : { username: decodeURIComponent(username), password: decodeURIComponent(password) };
      const nodes = address.urls
        .map((url) => new URL(url))
        .map((url) => ({ host: url.hostname, port: Number(url.port || 6379) }));
      const { enableOfflineQueue: _, ...perNode } = options;
      return new Cluster(nodes, {
        clusterRetryStrategy: retryStrategy,
        enableOfflineQueue: options.enableOfflineQueue,
        redisOptions: { ...perNode, ...tls, ...auth },
      });
    }
  }
}

/** The servers that are written to: every master of a cluster, or the one there is. */
export const mastersOf = (store: Store): readonly Redis[] =>
  store instanceof Cluster ? store.nodes('master') : [store];

async function infoOf(node: Redis): Promise<(name: string) => string> {
  const info = await node.info();
  return (name) => new RegExp(`^${name}:(.*?)\r?$`, 'm').exec(info)?.[1] ?? '';
}

/** How full the fullest server is, as a share of the memory it may use (0 without a limit), and how many copies it has. */
export async function roomIn(store: Store): Promise<{ readonly memory: number; readonly copies: number }> {
  const values = await Promise.all(mastersOf(store).map(infoOf));
  const shares = values.map((value) => {
    const most = Number(value('maxmemory'));
    return most > 0 ? Number(value('used_memory')) / most : 0;
  });
  return {
    memory: Math.max(0, ...shares),
    copies: Math.min(...values.map((value) => Number(value('connected_slaves')))),
  };
}

/**
 * Why this store may not hold reports: one code for each reason, none when it is safe. `appendfsync` is not shown by
 * INFO, so it is asked by CONFIG GET where that is allowed. Checked on every master.
 *
 * Measured: Debian's default settings lose every acknowledged report when the server is killed, and an evicting server
 * empties queued jobs without an error. What is lost within a second the bot's spool has on its disk.
 */
export async function storeFaults(store: Store, log: Log): Promise<readonly string[]> {
  const faults = await Promise.all(mastersOf(store).map((master) => nodeFaults(master, log)));
  return [...new Set(faults.flat())];
}

async function nodeFaults(node: Redis, log: Log): Promise<readonly string[]> {
  const value = await infoOf(node);
  const [major = 0, minor = 0] = value('redis_version').split('.').map(Number);
  const fsync = await node.config('GET', 'appendfsync').then(
    (answer) => (Array.isArray(answer) ? String(answer[1]) : 'unknown'),
    () => 'unknown',
  );
  if (fsync === 'unknown') log('warn', 'redis.fsync_unknown');
  return [
    ...(major * 100 + minor < 602 ? ['REDIS_TOO_OLD'] : []),
    ...(value('aof_enabled') === '1' ? [] : ['REDIS_NOT_DURABLE']),
    ...(value('maxmemory_policy') === 'noeviction' ? [] : ['REDIS_MAY_EVICT']),
    ...(fsync === 'no' ? ['REDIS_FSYNC_OFF'] : []),
  ];
}

/** What an operator can do about a fault. */
export const remedies: Readonly<Record<string, string>> = {
  REDIS_TOO_OLD: 'REDIS_URL: this Redis is older than 6.2',
  REDIS_NOT_DURABLE: 'REDIS_URL: this Redis would lose reports when it stops; set "appendonly yes"',
  REDIS_MAY_EVICT:
    'REDIS_URL: this Redis may throw reports away when memory is full; set "maxmemory-policy noeviction"',
  CLOCK_OFF: 'REDIS_URL: the clocks of this host and of Redis differ by more than 5 minutes; set both right',
  REDIS_FSYNC_OFF: 'REDIS_URL: this Redis may lose the last minute; set "appendfsync everysec" or "appendfsync always"',
};
