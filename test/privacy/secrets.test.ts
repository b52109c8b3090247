import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { leftIn, portsOf } from '../support/canary.ts';
import { canWatch, openPlace, until } from '../support/service.ts';

describe.skipIf(!canWatch)('npm start', () => {
  test('gives each process its own secrets only, and no debugger opens on a signal', async () => {
    const here = await openPlace();
    try {
      const secret = (): string => randomBytes(32).toString('base64url');
      const secrets = {
        TELEGRAM_BOT_TOKEN: '700000002:AAsecretsecretsecretsecretsecret',
        TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
        DATA_KEY: secret(),
        METRICS_TOKEN: secret(),
        INTAKE_URL: 'http://127.0.0.1:9',
        INTAKE_TOKEN: secret(),
        INTAKE_PUBLIC_KEY: '{"kty":"OKP","crv":"X25519","x":"hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo"}',
        SOMETHING_ELSE: secret(),
      };
      const service = await here.start(secrets);
      const [supervisor, bot, worker] = await Promise.all([
        here.find('supervisor'),
        here.find('bot'),
        here.find('worker'),
      ]);
      const names = ({ env }: { readonly env: Readonly<Record<string, string>> }): readonly string[] =>
        Object.keys(secrets).filter((name) => env[name] !== undefined);
      expect(names(bot)).toEqual([
        'TELEGRAM_BOT_TOKEN',
        'TELEGRAM_API_ROOT',
        'DATA_KEY',
        'METRICS_TOKEN',
        'INTAKE_PUBLIC_KEY',
      ]);
      expect(names(worker)).toEqual(['INTAKE_URL', 'INTAKE_TOKEN']);
      for (const living of [await here.find('keeper'), await here.find('redis')]) expect(names(living)).toEqual([]);

      for (const { pid } of [supervisor, bot, worker]) process.kill(pid, 'SIGUSR1');
      await until(async () => (await fetch(`${service.url}/healthz`)).ok, 'healthy');
      const open = here.living().map(({ pid, role }) => [role, portsOf(pid)] as const);
      expect(open.filter(([, ports]) => ports.length > 0)).toEqual([['bot', [Number(new URL(service.url).port)]]]);
      service.signal('SIGTERM');
      expect(await service.ended).toEqual({ code: 0, signal: null });
      expect(service.errors()).toBe('');
      expect(
        leftIn(
          [{ where: 'what was written', bytes: Buffer.from(here.written()) }],
          Object.values(secrets).filter((value) => value.length > 40),
        ),
      ).toEqual([]);
    } finally {
      await here.clear();
    }
  });
});
