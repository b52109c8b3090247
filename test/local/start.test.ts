import { createServer } from 'node:http';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { startRedis } from '../../src/local/redis.ts';
import { openPhone, type Phone } from '../support/phone.ts';
import {
  canWatch,
  freePort,
  openPlace,
  type Place,
  type Program,
  type Role,
  type Service,
  until,
} from '../support/service.ts';

const cleanups: (() => unknown)[] = [];
afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

const place = async (): Promise<Place> => {
  const made = await openPlace();
  cleanups.push(made.clear);
  return made;
};

const phoneOn = async ({ url }: { readonly url: string }): Promise<Phone> => {
  const phone = await openPhone(`${url}/try`);
  cleanups.push(phone.disconnect);
  return phone;
};

const open = (url: string): Redis => {
  const client = new Redis({ path: url.replace('unix:', ''), retryStrategy: () => null });
  client.on('error', () => undefined);
  cleanups.push(() => client.disconnect());
  return client;
};

const statusOf = (url: string): Promise<number> =>
  fetch(url).then(
    async (response) => {
      await response.body?.cancel();
      return response.status;
    },
    () => 0,
  );

const ready = (service: Service): Promise<unknown> =>
  until(async () => (await statusOf(`${service.url}/readyz`)) === 200, 'ready');

const wordsOn = (phone: Phone): string => phone.screen()?.text.join('\n') ?? '';

/** Watches until all have ended, and says who was still there when Redis was not. */
const watchEnd = async (where: Place): Promise<readonly Role[]> => {
  const seen = new Set<Role>();
  const isThere = (role: Role): boolean => where.living(role).length > 0;
  await until(() => {
    if (isThere('redis')) return false;
    // Redis was looked at first: who is there now was there when it was gone.
    for (const role of ['bot', 'worker', 'intake'] as const) if (isThere(role)) seen.add(role);
    return seen.size > 0 || where.living().length === 0;
  }, 'the end');
  return [...seen];
};

describe.skipIf(!canWatch).sequential('npm start (its processes are watched through /proc, on Linux)', () => {
  it('prints where to go, and there the page, the health, the readiness and the figures answer', async () => {
    const here = await place();
    const service = await here.start({}, 'npm');
    expect(service.output()).toContain('Meldbrug runs, on this machine only.');
    await ready(service);
    for (const path of ['/try', '/healthz', '/readyz', '/metrics']) {
      expect([path, await statusOf(service.url + path)]).toEqual([path, 200]);
    }
    expect(await statusOf(`${service.intake}/`)).toBe(200);
    expect(await (await fetch(`${service.url}/readyz`)).json()).toEqual({ ready: true, codes: [] });
    expect(await (await fetch(`${service.url}/metrics`)).text()).toMatch(/forward[\s\S]*notify/);
    expect(service.errors()).toBe('');

    service.signal('SIGTERM');
    expect(await watchEnd(here)).toEqual([]);
    await here.empty();
  });

  it('goes on at the same question when it was ended by Ctrl-C and started again, which takes under 5 s', async () => {
    const here = await place();
    const PORT = String(await freePort());
    const first = await here.start({ PORT });
    const phone = await phoneOn(first);
    await phone.type('/start');
    for (const label of ['Nederlands', 'Ik kan verdergaan', 'Verder', 'Ja, ik ben 16 of ouder en ga door', 'Over mij'])
      await phone.press(label);
    await phone.press('Klaar, verder');
    await phone.press('Online');
    expect(wordsOn(phone)).toContain('Waar gaat het over?');

    first.signalGroup('SIGINT');
    expect(await watchEnd(here)).toEqual([]);
    expect(await first.ended).toEqual({ code: 0, signal: null });
    await here.empty();

    const began = Date.now();
    const second = await here.start({ PORT });
    expect(Date.now() - began).toBeLessThan(5000);
    await phone.press('Klaar, verder');
    expect(wordsOn(phone)).toContain('Wat gebeurde er?');
    await phone.press('Terug');
    await phone.press('Terug');
    expect(wordsOn(phone)).toContain('Gekozen: Over mij.');

    second.signal('SIGTERM');
    expect(await watchEnd(here)).toEqual([]);
    expect(await second.ended).toEqual({ code: 0, signal: null });
    await here.empty();
  });

  it('brings back within 2 s whichever of its processes is killed, works on, and refuses a second start', async () => {
    const here = await place();
    const service = await here.start();
    const phone = await phoneOn(service);
    await phone.type('/start');
    await phone.press('English');
    for (const role of ['bot', 'worker', 'intake', 'redis'] as const) {
      const { pid } = await here.find(role);
      process.kill(pid, 'SIGKILL');
      await until(() => here.living(role).some((other) => other.pid !== pid), `${role} back`, 2000);
      await ready(service);
    }
    await until(async () => (await statusOf(`${service.intake}/`)) === 200, 'the intake back at its address');
    await phone.press('I can go on');
    expect(wordsOn(phone)).toContain(`This bot is run by local try-out`);

    const redisBefore = await here.find('redis');
    const began = Date.now();
    const again = here.tryStart({ PORT: String(await freePort()) });
    expect(await again.ended).toEqual({ code: 78, signal: null });
    expect(Date.now() - began).toBeLessThan(2500);
    expect(again.errors()).toBe(
      `DATA_DIR: another one is running in ${here.dataDir}; stop it or choose another folder\n`,
    );
    expect(again.output()).toBe('');
    expect((await here.find('redis')).pid).toBe(redisBefore.pid);
    await ready(service);

    service.signal('SIGKILL');
    await here.empty();
  });
});

describe.skipIf(!canWatch).concurrent('npm start, whatever happens to it', () => {
  it.each(['npm', 'npm and all of its group'])('leaves nothing behind when %s is killed', async (who) => {
    const here = await place();
    const service = await here.start({}, 'npm');
    expect((await here.find('npm')).pid).toBe(service.pid);
    if (who === 'npm') service.signal('SIGKILL');
    else service.signalGroup('SIGKILL');
    await here.empty();
  });

  it.each([
    ['Ctrl-C comes', 'intake', (program: Program) => program.signalGroup('SIGINT')],
    ['Ctrl-C comes', 'bot', (program: Program) => program.signalGroup('SIGINT')],
    ['it is killed', 'bot', (program: Program) => program.signal('SIGKILL')],
  ] as const)('leaves nothing behind when %s while the %s is only starting', async (_, role, end) => {
    const here = await place();
    const program = here.tryStart({ PORT: '0' });
    await here.find(role);
    end(program);
    await here.empty();
    expect(program.errors()).toBe('');
  });

  it('says which port is taken, and ends with 78', async () => {
    const here = await place();
    const server = createServer().listen(0, '127.0.0.1');
    cleanups.push(() => server.close());
    await until(() => server.listening, 'listening');
    const address = server.address();
    const PORT = String(typeof address === 'object' ? address?.port : 0);
    const program = here.tryStart({ PORT });
    expect(await program.ended).toEqual({ code: 78, signal: null });
    expect(program.errors()).toBe(`PORT: ${PORT} cannot be used on HOST; is it taken?\n`);
    await here.empty();
  });

  it('uses the Redis and the intake it is given, starts neither, and leaves that Redis as it was', async () => {
    const here = await place();
    const redis = await startRedis({ dataDir: join(here.folder, 'given'), program: inject('redisCommand') });
    cleanups.push(redis.stop);
    const client = open(redis.url);
    const runId = async () => /run_id:(\w+)/.exec(await client.info('server'))?.[1];
    const before = await runId();
    const service = await here.start({
      REDIS_URL: redis.url,
      INTAKE_URL: `http://127.0.0.1:${await freePort()}`,
      INTAKE_TOKEN: 'given-token',
      INTAKE_PUBLIC_KEY: '{"kty":"OKP","crv":"X25519","x":"hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo"}',
    });
    expect(service.intake).toBe('');
    expect(
      here
        .living()
        .filter(({ role }) => role !== 'keeper' && role !== 'redis')
        .map(({ role }) => role)
        .sort(),
    ).toEqual(['bot', 'supervisor', 'worker']);
    expect(here.living('redis')).toHaveLength(1);
    service.signal('SIGTERM');
    expect(await service.ended).toEqual({ code: 0, signal: null });
    expect(await runId()).toBe(before);
    await redis.stop();
    await here.empty();
  });

  it('demands the token and the key of an intake it is given', async () => {
    const here = await place();
    const program = here.tryStart({ INTAKE_URL: 'https://intake.example', PORT: '0' });
    expect(await program.ended).toEqual({ code: 78, signal: null });
    expect(program.errors()).toMatch(/^INTAKE_PUBLIC_KEY: .*\n(.*\n)?INTAKE_TOKEN: missing; .*\n$/);
    await here.empty();
  });

  it('takes any free ports when told to, and is found there again after a kill', async () => {
    const here = await place();
    const service = await here.start({ PORT: '0' });
    for (const role of ['bot', 'intake'] as const) {
      const { pid } = await here.find(role);
      process.kill(pid, 'SIGKILL');
      await here.find(role, pid);
    }
    await ready(service);
    await until(async () => (await statusOf(`${service.intake}/`)) === 200, 'the intake back at its address');
    service.signal('SIGTERM');
    await here.empty();
  });
});

describe.skipIf(!canWatch)('the Redis of the tests', () => {
  it('is not touched by a service that is started beside it', async () => {
    const client = open(inject('redisUrl'));
    const state = async () => {
      const [server, clients] = [await client.info('server'), await client.info('clients')];
      return [/run_id:(\w+)/.exec(server)?.[1], /connected_clients:(\d+)/.exec(clients)?.[1]];
    };
    const before = await state();
    const here = await place();
    const service = await here.start();
    expect(await state()).toEqual(before);
    service.signalGroup('SIGINT');
    await here.empty();
    expect(await state()).toEqual(before);
  });
});
