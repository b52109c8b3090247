import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createServer, type Health } from '../../src/bot/server.ts';
import { openServer } from './rigs.ts';

const lines: string[] = [];
const app = (health: Partial<Health> = {}, token?: string): Hono =>
  createServer(
    { troubles: async () => [], remarks: async () => [], metrics: async () => 'queue_waiting 3\n', ...health },
    token,
    [{ path: '/door', routes: new Hono().get('/', (context) => context.text('open')) }],
    (_, event, facts) => void lines.push(`${event} ${facts?.code}`),
  );
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress, remoteFamily: 'IPv4' } } });
const metrics = (of: Hono, address: string, headers: Record<string, string> = {}) =>
  of.request('/metrics', { headers }, from(address));

describe('the server', () => {
  it('is alive', async () => {
    const answer = await app().request('/healthz');
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is ready when nothing keeps the bot from its work, and says what is out of order', async () => {
    const answer = await app({ remarks: async () => ['INTAKE_UNREACHABLE'] }).request('/readyz');
    expect([answer.status, await answer.json()]).toEqual([200, { ready: true, codes: ['INTAKE_UNREACHABLE'] }]);
  });

  it('is not ready otherwise, and says why', async () => {
    const troubles = async () => ['REDIS_UNREACHABLE', 'TELEGRAM_TAKEN'];
    const answer = await app({ troubles, remarks: async () => ['INTAKE_UNREACHABLE'] }).request('/readyz');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      ready: false,
      codes: ['REDIS_UNREACHABLE', 'TELEGRAM_TAKEN', 'INTAKE_UNREACHABLE'],
    });
  });

  it('shows its counts to this machine', async () => {
    for (const address of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1']) {
      const answer = await metrics(app(), address);
      expect([answer.status, await answer.text()]).toEqual([200, 'queue_waiting 3\n']);
      expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    }
  });

  it('shows them to nobody else', async () => {
    for (const address of ['192.0.2.7', '::ffff:192.0.2.7', '128.0.0.1', '2001:db8::1']) {
      expect((await metrics(app(), address)).status).toBe(403);
      expect((await metrics(app(), address, { Authorization: 'Bearer ' })).status).toBe(403);
      expect((await metrics(app(), address, { Authorization: 'Bearer undefined' })).status).toBe(403);
    }
    // What a proxy on this machine hands on is not from this machine.
    expect((await metrics(app(), '127.0.0.1', { 'X-Forwarded-For': '127.0.0.1' })).status).toBe(403);
  });

  it('shows them to who knows the token', async () => {
    const guarded = app({}, 'a-token-of-16-characters');
    const as = async (token: string) => (await metrics(guarded, '192.0.2.7', { Authorization: token })).status;
    expect(await as('Bearer a-token-of-16-characters')).toBe(200);
    expect(await as('Bearer a-token-of-16-character')).toBe(403);
    expect(await as('bearer a-token-of-16-characters')).toBe(403);
    expect(await as('a-token-of-16-characters')).toBe(403);
    expect((await metrics(guarded, '127.0.0.1', { Authorization: 'Bearer wrong' })).status).toBe(403);
  });

  it('gives the same empty answer for everything it does not have', async () => {
    for (const [path, method] of [
      ['/', 'GET'],
      ['/healthz', 'POST'],
      ['/door/behind', 'GET'],
      ['/..%2fhealthz', 'GET'],
    ] as const) {
      const answer = await app().request(path, { method });
      expect([answer.status, await answer.text()]).toEqual([404, '']);
    }
    expect(await (await app().request('/door')).text()).toBe('open');
  });

  it('says nothing of what went wrong inside', async () => {
    const broken = app({ metrics: async () => Promise.reject(new Error('canary')) });
    const answer = await metrics(broken, '127.0.0.1');
    expect([answer.status, await answer.text()]).toEqual([500, '']);
    expect(lines).toEqual(['http.refused HTTP_FAILED']);
  });

  it('knows where a request is from', async () => {
    const server = await openServer();
    server.mount({ path: '/door', routes: new Hono() });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200);
    await server.close();
  });
});
