import { randomBytes } from 'node:crypto';
import { CodeError } from '../runtime/code.ts';
import { runProcess } from '../runtime/process.ts';
import { type Environment, SettingsError } from '../runtime/settings.ts';
import { botSettings, workerSettings } from '../runtime/table.ts';
import { type Child, keepRunning } from './child.ts';
import { checkSettings, freePort, keepDataKey, only, standInKeys, withDefaults } from './own.ts';
import { findRedis, startRedis } from './redis.ts';

/**
 * The whole service on one machine: Redis, a stand-in intake, worker and bot. What it starts it stops, in an order in
 * which nothing is lost; Redis last.
 */
type Stop = () => Promise<void>;
const toStop: Stop[] = [];
let stopping: Promise<void> | undefined;

/** Stops everything in the reverse order of starting, and ends with this code. Also when it is asked for twice. */
function stopAll(code: number): Promise<void> {
  stopping ??= (async () => {
    // One by one from the end, so that what is started meanwhile is stopped as well.
    for (let stop = toStop.pop(); stop !== undefined; stop = toStop.pop()) await stop().catch(() => undefined);
    process.exit(code);
  })();
  return stopping;
}

function start(entry: string, env: Environment): Child {
  const child = keepRunning(entry, env, (code) => void stopAll(code));
  toStop.push(child.stop);
  return child;
}

/** Redis of our own, started again when it dies; its address stays the same. */
async function keepRedis(dataDir: string): Promise<string> {
  const program = await findRedis(dataDir).catch((error: Error) => Promise.reject(new SettingsError([error.message])));
  let redis = await startRedis({ dataDir, program }).catch((error) => {
    if (error instanceof CodeError)
      throw new SettingsError([`DATA_DIR: another one is running in ${dataDir}; stop it or choose another folder`]);
    throw error;
  });
  const { url } = redis;
  toStop.push(() => redis.stop());
  const watch = async (): Promise<void> => {
    await redis.exited;
    if (stopping !== undefined) return;
    redis = await startRedis({ dataDir, program });
    return watch();
  };
  watch().catch(() => stopAll(1));
  return url;
}

/** The stand-in intake, unless a real one is given. Gives its settings to those who talk to it. */
async function keepIntake(env: Environment, port: number): Promise<Environment> {
  if (env.INTAKE_URL) return {};
  const DATA_DIR = env.DATA_DIR ?? '';
  const INTAKE_TOKEN = randomBytes(24).toString('base64url');
  const STAND_IN_PORT = String(await freePort(port < 65_535 ? port + 1 : 0));
  const url = String(
    await start('./intake/main.js', { ...only({}, env), DATA_DIR, INTAKE_TOKEN, STAND_IN_PORT }).ready,
  );
  return {
    INTAKE_URL: url,
    INTAKE_TOKEN,
    INTAKE_PUBLIC_KEY: await standInKeys(DATA_DIR),
    STAND_IN_URL: url,
  };
}

async function startAll(): Promise<void> {
  const given = withDefaults(process.env);
  const { PORT } = checkSettings(given);
  const port = PORT === 0 ? await freePort(0) : PORT;
  const dataDir = given.DATA_DIR ?? '';
  const key: Environment = given.DATA_KEY || given.DATA_KEY_FILE ? {} : { DATA_KEY_FILE: await keepDataKey(dataDir) };
  // First, so that it is stopped last.
  const redis = given.REDIS_URL || given.REDIS_URL_FILE ? {} : { REDIS_URL: await keepRedis(dataDir) };
  const intake = await keepIntake(given, port);
  const env: Environment = { ...given, PORT: String(port), ...key, ...intake, ...redis };
  const worker = start('../workers/main.js', only(workerSettings, env));
  const bot = start('./bot.js', {
    ...only(botSettings, env),
    ...(intake.STAND_IN_URL ? { STAND_IN_URL: intake.STAND_IN_URL } : {}),
  });
  const [url] = await Promise.all([bot.ready, worker.ready]);
  const lines = ['', '  Meldbrug runs, on this machine only.', '', `  Chat page        ${url}/try`];
  if (intake.STAND_IN_URL) lines.push(`  Stand-in intake  ${intake.STAND_IN_URL}/`);
  process.stdout.write(`${[...lines, '', '  Ctrl-C stops it; nothing is lost.', ''].join('\n')}\n`);
}

process.on('SIGINT', () => stopAll(0));
process.on('SIGTERM', () => stopAll(0));
process.on('SIGHUP', () => stopAll(0));
// Nothing outlives who started it, also when that was killed and could not say so.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stopAll(0), 500).unref();

await runProcess(async () => {
  try {
    await startAll();
  } catch (error) {
    if (stopping !== undefined) return stopping;
    for (const stop of [...toStop].reverse()) await stop().catch(() => undefined);
    throw error;
  }
});
