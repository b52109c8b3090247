import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisAddress } from '../../src/runtime/forms.ts';
import { connectRedis, type Store, whenReady } from '../../src/runtime/redis.ts';
import { enqueue, openForward } from '../../src/workers/jobs.ts';
import { endAll, intakeKeys, runRedis, until } from '../runtime/programs.ts';
import { openIntake, type ScriptedIntake } from '../support/intake.ts';
import { canWatch } from '../support/service.ts';
import { deploy, envOf, root, unitOf } from './recipe.ts';

const processes = ['meldbrug-bot.service', 'meldbrug-worker.service'] as const;
const units = readdirSync(join(deploy, 'systemd')).filter((name) => /\.(service|timer)$/.test(name));
const hasVerify = existsSync('/usr/bin/systemd-analyze') && existsSync('/usr/bin/node');

describe('the units of systemd', () => {
  // Debian: apt-get install systemd.
  it.skipIf(!hasVerify).each(units)('%s is one that systemd understands', (name) => {
    execFileSync('/usr/bin/systemd-analyze', ['verify', '--man=no', join(deploy, 'systemd', name)], { stdio: 'pipe' });
  });

  it.each(processes)('%s keeps its memory, its secrets and the system to itself', (name) => {
    const { of, credentials, environment, exec } = unitOf(name);
    const said = (key: string): string | undefined => of(key)[0];
    expect([said('LimitCORE'), said('NoNewPrivileges'), said('ProtectSystem'), said('UMask')]).toEqual([
      '0',
      'yes',
      'strict',
      '0077',
    ]);
    expect([said('Restart'), said('RestartPreventExitStatus'), said('CapabilityBoundingSet')]).toEqual([
      'always',
      '78',
      '',
    ]);
    expect(said('MemoryDenyWriteExecute')).toBeUndefined();
    expect(said('User')).toBe(name.replace('.service', ''));
    for (const credential of credentials) expect(environment[`${credential}_FILE`]).toBe(`%d/${credential}`);
    expect(Object.keys(environment).filter((each) => /TOKEN|KEY|URL/.test(each) && !each.endsWith('_FILE'))).toEqual(
      [],
    );
    expect(existsSync(join(root, exec[1]?.replace('/opt/meldbrug/', '') ?? ''))).toBe(true);
  });

  it('give the worker no token of a bot and no data key, and the bot no token of the intake', () => {
    expect(unitOf(processes[0]).credentials).toEqual(['REDIS_URL', 'DATA_KEY', 'TELEGRAM_BOT_TOKEN']);
    expect(unitOf(processes[1]).credentials).toEqual(['REDIS_URL', 'INTAKE_TOKEN']);
  });

  it('run what the compose file runs, with the same settings, from an image named by version', () => {
    const compose = readFileSync(join(deploy, 'compose.yaml'), 'utf8');
    const commands = [...compose.matchAll(/command: \["\/usr\/local\/bin\/node", "(.*?)"\]/g)].map(([, file]) => file);
    expect(commands).toEqual(processes.map((name) => unitOf(name).exec[1]?.replace('/opt/meldbrug/', '')));
    const files = [...compose.matchAll(/env_file: \[systemd\/(.*?)\]/g)].map(([, file]) => file);
    expect(files).toEqual(processes.map((name) => basename(unitOf(name).environmentFile)));
    for (const name of processes)
      for (const credential of unitOf(name).credentials) expect(compose).toContain(`${credential}_FILE: /run/secrets/`);
    for (const [, from] of readFileSync(join(deploy, 'Dockerfile'), 'utf8').matchAll(/^FROM (\S+)/gm))
      expect(from).toMatch(/:\d+\.\d+\.\d+-/);
  });
});

describe.skipIf(!canWatch)('bot and worker, started as their units start them', () => {
  let folder: string;
  let socket: string;
  let intake: ScriptedIntake;
  const stores: Store[] = [];
  const passwords = { bot: randomBytes(18).toString('hex'), worker: randomBytes(18).toString('hex') };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meldbrug-units-'));
    socket = join(folder, 'redis.sock');
    intake = await openIntake();
    const acl = await readFile(join(deploy, 'redis/meldbrug.acl'), 'utf8');
    const conf = await readFile(join(deploy, 'redis/meldbrug.conf'), 'utf8');
    const aclFile = join(folder, 'users.acl');
    await writeFile(
      aclFile,
      acl
        .replace('a-long-random-password-of-the-bot', passwords.bot)
        .replace('a-long-random-password-of-the-worker', passwords.worker),
    );
    const file = join(folder, 'redis.conf');
    const ours = conf.replace('/run/redis/redis-server.sock', socket).replace('/etc/redis/meldbrug.acl', aclFile);
    await writeFile(file, `${ours}\ndir ${folder}\n`);
    runRedis([file]);
    await until(() => existsSync(socket), 'Redis listens');
  });
  afterAll(async () => {
    for (const store of stores) store.disconnect();
    await endAll();
    await intake.close();
    await rm(folder, { recursive: true, force: true });
  });

  const urlOf = (who: 'bot' | 'worker'): string => `unix://${who}:${passwords[who]}@${socket}`;
  const connect = async (who: 'bot' | 'worker'): Promise<Store> => {
    const store = connectRedis(redisAddress.read.parse(urlOf(who)), 'patient', () => undefined);
    stores.push(store);
    await whenReady(store);
    return store;
  };

  /** Does what systemd does: settings from their file, credentials in a folder, its limits, and the command. */
  async function start(
    name: (typeof processes)[number],
    secrets: Readonly<Record<string, string>>,
    more: Readonly<Record<string, string>>,
  ) {
    const unit = unitOf(name);
    const credentials = join(folder, 'credentials', name);
    const dataDir = join(folder, 'lib', name);
    await mkdir(credentials, { recursive: true });
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    for (const credential of unit.credentials) {
      await writeFile(join(credentials, credential), `${secrets[credential]}\n`);
      // As it looks to a service that may read it by an access list.
      await chmod(join(credentials, credential), 0o440);
    }
    const set = Object.entries({ ...envOf(basename(unit.environmentFile)), ...unit.environment });
    const env = {
      ...Object.fromEntries(set.map(([key, value]) => [key, value.replaceAll('%d', credentials)])),
      CREDENTIALS_DIRECTORY: credentials,
      ...more,
      DATA_DIR: dataDir,
    };
    const [, ...args] = unit.exec.map((word) => word.replace('/opt/meldbrug', root));
    const limits = `umask ${unit.of('UMask')[0]}; ulimit -c ${unit.of('LimitCORE')[0]}; exec "$@"`;
    const child = spawn('/bin/sh', ['-c', limits, 'unit', process.execPath, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
      });
    const ended = new Promise<number | null>((done) => child.once('close', done));
    await until(() => output.includes('.ready"') || child.exitCode !== null, `${name} is ready`);
    expect(output).toContain('.ready"');
    return { child, ended, dataDir, output: () => output };
  }

  it('take their secrets from credentials, work with a store that lets them do little, and end with 0 (F-31)', async () => {
    const DATA_KEY = randomBytes(32).toString('base64url');
    const bot = await start(
      processes[0],
      { REDIS_URL: urlOf('bot'), DATA_KEY, TELEGRAM_BOT_TOKEN: '700000003:AAunitunitunitunitunitunit' },
      { PORT: '0', TELEGRAM_API_ROOT: 'http://127.0.0.1:9', INTAKE_PUBLIC_KEY: JSON.stringify(intakeKeys.public) },
    );
    const worker = await start(
      processes[1],
      { REDIS_URL: urlOf('worker'), INTAKE_TOKEN: 'unit-token-of-the-intake' },
      { INTAKE_URL: intake.url },
    );

    for (const who of ['bot', 'worker'] as const) {
      const store = await connect(who);
      for (const command of ['FLUSHALL', 'MONITOR', 'SHUTDOWN', 'SAVE'])
        await expect(store.call(command)).rejects.toThrow('NOPERM');
      await expect(store.config('SET', 'appendonly', 'no')).rejects.toThrow('NOPERM');
      await expect(store.get('somebody-elses')).rejects.toThrow('NOPERM');
    }
    const store = await connect('bot');
    const queue = openForward(store);
    const reportId = randomBytes(16).toString('base64url');
    const sealed = `${'a'.repeat(40)}..${'b'.repeat(16)}.${'c'.repeat(100)}.${'d'.repeat(22)}`;
    await enqueue(queue, store, { reportId, sealed } as never, randomBytes(16).toString('base64url'));
    await until(() => intake.kept.has(reportId), 'the report is accepted');

    // What it wrote, nobody else can read.
    expect(readdirSync(join(bot.dataDir, 'keys')).length).toBe(1);
    for (const { pid } of [bot.child, worker.child])
      expect(readFileSync(`/proc/${pid}/limits`, 'latin1')).toMatch(/Max core file size +0 +0/);
    for (const { child } of [bot, worker]) child.kill('SIGTERM');
    expect(await Promise.all([bot.ended, worker.ended])).toEqual([0, 0]);
    expect(bot.output() + worker.output()).not.toMatch(/"level":"error"|redis\.trouble/);
    await queue.close();
  });
});
