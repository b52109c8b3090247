import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isKnownService } from '../../../src/bot/teams/trust.ts';
import { type Door, openDoor } from '../../support/teams/door.ts';
import type { Person } from '../../support/teams/index.ts';
import { publishedKeys, type TokenWish } from '../../support/teams/issuer.ts';

/** Who is let in: every refusal is 401 or 403 with an empty body, and comes before anything happens. */

let door: Door;
let anna: Person;
beforeAll(async () => {
  door = await openDoor();
  anna = door.teams.person('Kwispelgard');
});
afterAll(() => door.close());
afterEach(() => {
  door.heard.length = 0;
});

const hello = { type: 'message', text: 'hallo' };
const minute = 60;

interface Case {
  readonly what: string;
  readonly status: number;
  readonly wish?: TokenWish;
  readonly header?: string | null;
  readonly activity?: object;
}

/** The table of `authenticates what a request carries`, one row each. */
const cases: readonly Case[] = [
  { what: 'a good token', status: 200 },
  { what: 'no header', status: 401, header: null },
  { what: 'a token for another bot', status: 401, wish: { claims: { aud: 'b5a2a0e6-9f54-4a8c-8f5f-0d7c3b1a2c3d' } } },
  { what: 'another issuer', status: 401, wish: { claims: { iss: 'https://login.example' } } },
  { what: 'a token that ended 10 minutes ago', status: 401, wish: { ends: -10 * minute } },
  { what: 'a token that ended 4 minutes ago: clocks differ', status: 200, wish: { ends: -4 * minute } },
  { what: 'a key nobody knows', status: 401, wish: { key: 'stranger' } },
  { what: 'a signature by another key than it names', status: 401, wish: { key: 'stranger', kid: 'teams' } },
  { what: 'no signature (M3)', status: 401, wish: { alg: 'none' } },
  {
    what: 'another service than the body (M6)',
    status: 401,
    wish: { claims: { serviceurl: 'https://smba.example/' } },
  },
  { what: 'no service', status: 401, wish: { claims: { serviceurl: undefined } } },
  { what: 'a channel its key does not speak for', status: 401, activity: { channelId: 'webchat' } },
  { what: 'the channel id of a hosted environment', status: 401, activity: { channelId: 'AseChannel:westus' } },
  {
    what: 'a token of the emulator (M7)',
    status: 401,
    wish: { claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: 'x' } },
  },
  { what: 'a list in place of an activity', status: 400, activity: [] },
  // Beyond those fifteen.
  { what: 'a token that holds from in 10 minutes on', status: 401, wish: { starts: 10 * minute } },
  { what: 'a token that never ends', status: 401, wish: { claims: { exp: undefined } } },
  { what: 'a key that speaks for no channel', status: 401, wish: { key: 'bare' } },
  { what: 'a key that speaks for another channel', status: 401, wish: { key: 'webchat' } },
  { what: 'an empty token (M2)', status: 401, header: 'Bearer ' },
  { what: 'another scheme', status: 401, header: 'Basic YTpi' },
  { what: 'a token of two parts', status: 401, header: 'Bearer aGk.aGk' },
  { what: 'a token that is no JSON', status: 401, header: 'Bearer aGk.aGk.aGk' },
  { what: 'a token of 100 kB', status: 401, header: `Bearer ${'a'.repeat(15_000)}.b.c` },
  // M9: the token is good for that channel, but it is not Teams.
  { what: 'a good token of webchat', status: 403, wish: { key: 'webchat' }, activity: { channelId: 'webchat' } },
  { what: 'a good token of directline', status: 403, wish: { key: 'webchat' }, activity: { channelId: 'directline' } },
];

describe('a request with', () => {
  it.each(cases)('$what is answered with $status and nothing', async ({ status, wish, header, activity }) => {
    const calls = door.teams.calls.length;
    const base = {
      ...{ id: `x${Math.random()}`, channelId: 'msteams', serviceUrl: `${door.teams.url}/`, recipient: { id: '28:b' } },
      conversation: { id: anna.chat, conversationType: 'personal', tenantId: door.teams.tenant },
    };
    const body = Array.isArray(activity) ? [{ ...base, ...hello }] : { ...base, ...hello, ...activity };
    const authorization = header === undefined ? await door.teams.authorize(wish) : (header ?? undefined);
    expect(await door.teams.post(body, authorization)).toEqual({ status, body: '' });
    expect(door.heard).toHaveLength(status === 200 ? 1 : 0);
    expect(door.teams.calls).toHaveLength(calls);
  });

  it('no JSON, or too much of it, is refused once the token was looked at', async () => {
    const { teams } = door;
    expect(await teams.post('{bad', await teams.authorize())).toEqual({ status: 401, body: '' });
    expect(await teams.post('x'.repeat(300_000), undefined)).toEqual({ status: 401, body: '' });
    const large = JSON.stringify({ ...hello, text: 'x'.repeat(300_000) });
    expect(await teams.post(large, await teams.authorize())).toEqual({ status: 413, body: '' });
    expect(door.heard).toEqual([]);
  });

  it('another method or type of content is not taken', async () => {
    const url = `${door.teams.bot}/api/messages`;
    const authorization = await door.teams.authorize();
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await fetch(url, { method, headers: { authorization } })).status).toBe(405);
    // M24: no upgrade to anything.
    const upgrade = await fetch(url, { headers: { authorization, 'sec-websocket-key': 'x' } });
    expect([upgrade.status, await upgrade.text()]).toEqual([405, '']);
    const plain = await fetch(url, { method: 'POST', headers: { authorization }, body: 'x' });
    expect([plain.status, await plain.text()]).toEqual([415, '']);
  });

  it('another tenant, or none, is refused before anything happens (M8, M17)', async () => {
    const { tenant } = door.teams;
    const other = '11111111-2222-4333-8444-555555555555';
    const conversation = (tenantId?: string) => ({ id: anna.chat, conversationType: 'personal', tenantId });
    const refused = [
      { conversation: conversation(other), channelData: { tenant: { id: other } } },
      { conversation: conversation(other), channelData: { tenant: { id: tenant } } },
      { conversation: conversation(tenant), channelData: { tenant: { id: other } } },
      { conversation: conversation(other), channelData: {} },
      { conversation: conversation(), channelData: undefined },
    ];
    for (const activity of refused)
      expect(await anna.bring({ ...hello, ...activity })).toEqual({ status: 403, body: '' });
    expect(door.heard).toEqual([]);
    for (const activity of [
      { conversation: conversation(tenant.toUpperCase()), channelData: undefined },
      { conversation: conversation(), channelData: { tenant: { id: tenant } } },
    ])
      expect(await anna.bring({ ...hello, ...activity })).toEqual({ status: 200, body: '' });
    expect(door.heard).toHaveLength(2);
  });

  it.each([
    'https://attacker.example/',
    'http://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.tld/',
    'https://smba.trafficmanager.net@evil.tld/',
    'https://user:word@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://[::1]/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
    'https://smba.trafficmanager.net\\@evil.tld/',
    'smba.trafficmanager.net',
    '',
  ])('the service %s is refused before anybody is called (M10)', async (serviceUrl) => {
    const calls = door.teams.calls.length;
    const answer = await anna.bring({ ...hello, serviceUrl }, { claims: { serviceurl: serviceUrl } });
    expect(answer).toEqual({ status: 403, body: '' });
    expect([door.heard.length, door.teams.calls.length]).toEqual([0, calls]);
    expect(isKnownService(serviceUrl, ['https://smba.trafficmanager.net'])).toBe(false);
  });

  it('the service that is known is taken, wherever in it', () => {
    const known = ['https://smba.trafficmanager.net'];
    for (const path of ['', '/', '/emea/', '/amer/11111111-2222-4333-8444-555555555555/'])
      expect(isKnownService(`https://smba.trafficmanager.net${path}`, known)).toBe(true);
  });

  it.each(['groupChat', 'channel', undefined])('a conversation of type %s is met with silence (M13)', async (type) => {
    const calls = door.teams.calls.length;
    const conversation = { id: '19:x@thread', conversationType: type, isGroup: true, tenantId: door.teams.tenant };
    for (const activity of [hello, { type: 'conversationUpdate', membersAdded: [{ id: `28:${door.teams.appId}` }] }])
      expect(await anna.bring({ ...activity, conversation })).toEqual({ status: 200, body: '' });
    expect([door.heard.length, door.teams.calls.length]).toEqual([0, calls]);
  });
});

describe('when the keys', () => {
  it('cannot be had at first, nobody is let in and nothing crashes; later they are (F-50)', async () => {
    const early = await openDoor();
    const ben = early.teams.person('Ben');
    early.teams.keysUp = false;
    const activity = { ...hello, channelId: 'msteams', serviceUrl: `${early.teams.url}/` };
    expect(await early.teams.post(activity, await early.teams.authorize())).toEqual({ status: 503, body: '' });
    expect(early.heard).toEqual([]);
    early.teams.keysUp = true;
    expect(await ben.bring(hello)).toEqual({ status: 200, body: '' });
    // From now on the known ones serve, whether their server is there or not; an unknown one is still unknown.
    early.teams.keysUp = false;
    expect(await ben.bring(hello)).toEqual({ status: 200, body: '' });
    expect(await ben.bring(hello, { key: 'stranger' })).toEqual({ status: 401, body: '' });
    await early.close();
  });

  it('are exchanged, the new ones are fetched, and the old ones are not taken any more', async () => {
    const { keysFrom } = await import('../../../src/bot/teams/keys.ts');
    let now = 0;
    const keys = keysFrom(`${door.teams.url}/openid`, () => now);
    door.teams.keys = await publishedKeys(['webchat']);
    expect(await keys.find('teams')).toBeUndefined();
    door.teams.keys = await publishedKeys(['teams']);
    // Not at every request of anybody: a minute must pass.
    expect(await keys.find('teams')).toBeUndefined();
    now += 60_000;
    expect((await keys.find('teams'))?.endorsements).toContain('msteams');
    now += 60_000;
    expect(await keys.find('webchat')).toBeUndefined();
    // And after a day, without anybody asking for a new one.
    door.teams.keys = await publishedKeys(['webchat']);
    now += 24 * 3_600_000 + 1;
    expect(await keys.find('teams')).toBeUndefined();
    door.teams.keys = await publishedKeys();
  });
});

it('says with a code why it is not usable while it cannot prove who it is, and that it is once it can', async () => {
  expect(door.trouble()).toBeUndefined();
  const wrong = await openDoor({ MicrosoftAppPassword: 'another' });
  expect(wrong.trouble()).toBe('TEAMS_TOKEN_UNAVAILABLE');
  expect(JSON.stringify(wrong.lines)).not.toContain('another');
  await wrong.close();
});
