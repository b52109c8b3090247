import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { readBotSettings } from '../bot/settings.ts';
import { type Environment, readSettings, SettingsError } from '../runtime/settings.ts';
import { type BotSettings, everySetting, releaseProblems, workerSettings } from '../runtime/table.ts';

/** What everybody on a Unix machine may need to run a program; no setting of ours and no secret is among it. */
const plain = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TZ',
  'LANG',
  'LC_ALL',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'NODE_OPTIONS',
];

/** The settings of one process out of those of all: a process gets only its own. */
export function only(shape: Readonly<Record<string, unknown>>, env: Environment): Environment {
  const names = [...plain, ...Object.keys(shape).flatMap((name) => [name, `${name}_FILE`])];
  return Object.fromEntries(Object.entries(env).filter(([name]) => names.includes(name)));
}

/** What `npm start` fills in where nothing is given, apart from what is only known once things run. */
export function withDefaults(env: Environment): Environment {
  return { ...env, RELEASE: env.RELEASE || 'direct', DATA_DIR: resolve(env.DATA_DIR || '.local') };
}

/**
 * Checks the settings of bot and worker before anything is started. What this machine supplies itself stands in for
 * what is not given. Throws `SettingsError` with the problems of both.
 */
export function checkSettings(env: Environment): BotSettings {
  const { x } = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' });
  const standIn = {
    INTAKE_URL: 'http://127.0.0.1:1',
    INTAKE_TOKEN: 'x',
    INTAKE_PUBLIC_KEY: JSON.stringify({ kty: 'OKP', crv: 'X25519', x }),
  };
  const own = { REDIS_URL: 'redis://127.0.0.1', DATA_KEY: randomBytes(32).toString('base64url') };
  const supplied = Object.entries({ ...(env.INTAKE_URL ? {} : standIn), ...own }).filter(
    ([name]) => !env[name] && !env[`${name}_FILE`],
  );
  const all = () => ({ ...env, ...Object.fromEntries(supplied) });
  const problems = new Set<string>();
  const gather = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      for (const problem of error.problems) problems.add(problem);
      return undefined;
    }
  };
  const bot = gather(() => readBotSettings(all()));
  gather(() => readSettings(workerSettings, everySetting, all(), releaseProblems));
  if (bot === undefined || problems.size > 0) throw new SettingsError([...problems]);
  return bot;
}

/** Makes the data key once, and gives the file it is kept in (mode 0600). */
export async function keepDataKey(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'data.key');
  await writeFile(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true }).catch(
    () => undefined,
  );
  await chmod(file, 0o600);
  return file;
}

/** The public keys of the stand-in intake, as it published them. */
export const standInKeys = (dataDir: string): Promise<string> =>
  readFile(join(dataDir, 'intake', 'public.json'), 'utf8').then((text) => text.trim());

/** The port if it is free on this machine, else another that is; a number, so that a restarted process is found again. */
export function freePort(port: number): Promise<number> {
  return new Promise((done) => {
    const server = createServer().once('error', () => done(freePort(0)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}
