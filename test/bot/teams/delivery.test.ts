import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../../src/bot/channel.ts';
import type { Screen } from '../../../src/bot/screen.ts';
import { type Door, openDoor } from '../../support/teams/door.ts';
import type { Person } from '../../support/teams/index.ts';

/** What the channel asks of the service, and what its answers mean. */

let door: Door;
let anna: Person;
let address: Address;
beforeEach(async () => {
  door = await openDoor();
  anna = door.teams.person('Kwispelgard');
  address = { chat: anna.chat, service: `${door.teams.url}/emea/`.replace('/emea/', '/'), bot: '28:bot' };
});
afterEach(() => door.close());

const screen = (text: string): Screen => ({
  lang: 'nl',
  dir: 'ltr',
  kind: 'notice',
  lead: '',
  text: [text],
  options: [],
  ways: [{ button: '/stop', label: 'Stop' }],
  typing: 'none',
});

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (result) => result,
    (error: unknown) => (error instanceof Error ? error.message : error),
  );

describe('a card', () => {
  it('is sent, changed and taken away, each by one call with a token of the bot', async () => {
    const id = await door.channel.send(address, screen('een'));
    expect(await door.channel.edit(address, id, screen('twee'))).toBe('shown');
    expect(await door.channel.edit(address, id, screen('twee'))).toBe('shown');
    await door.channel.remove(address, [id, 'theirs:t:1', '']);
    expect(anna.messages()).toEqual([]);
    expect(door.teams.calls.map(({ method, status }) => [method, status])).toEqual([
      ['POST', 201],
      ['PUT', 200],
      ['PUT', 200],
      ['DELETE', 200],
    ]);
    expect(door.teams.refusals).toEqual([]);
  });

  it('that is gone is said to be gone, and taking it away again is no trouble', async () => {
    expect(await door.channel.edit(address, '1:404', screen('een'))).toBe('gone');
    await door.channel.remove(address, ['1:404']);
  });
});

describe('an answer', () => {
  it.each([
    [403, 'CHANNEL_LEFT', 'CHANNEL_LEFT'],
    [404, 'CHANNEL_LEFT', 'gone'],
    [401, 'CHANNEL_TOKEN_REFUSED', 'CHANNEL_TOKEN_REFUSED'],
    [400, 'CHANNEL_REFUSED', 'CHANNEL_REFUSED'],
    [413, 'CHANNEL_REFUSED', 'CHANNEL_REFUSED'],
    [500, 'CHANNEL_UNREACHABLE', 'CHANNEL_UNREACHABLE'],
    [503, 'CHANNEL_UNREACHABLE', 'CHANNEL_UNREACHABLE'],
  ])('%i is not tried again (F-54)', async (status, sent, changed) => {
    const id = await door.channel.send(address, screen('een'));
    door.teams.fail('POST', status);
    expect(await codeOf(door.channel.send(address, screen('twee')))).toBe(sent);
    door.teams.fail('PUT', status);
    expect(await codeOf(door.channel.edit(address, id, screen('twee')))).toBe(changed);
    expect(door.teams.calls).toHaveLength(3);
  });

  it.each([412, 429, 502, 504])('%i is tried again, three times in all (F-54)', async (status) => {
    const id = await door.channel.send(address, screen('een'));
    door.teams.fail('PUT', status, 2, { 'retry-after': '0' });
    expect(await door.channel.edit(address, id, screen('twee'))).toBe('shown');
    expect(door.teams.calls.map((call) => call.status)).toEqual([201, status, status, 200]);
    door.teams.fail('PUT', status, 3, { 'retry-after': '0' });
    const code = status < 500 ? 'CHANNEL_BUSY' : 'CHANNEL_UNREACHABLE';
    expect(await codeOf(door.channel.edit(address, id, screen('drie')))).toBe(code);
    expect(door.teams.calls).toHaveLength(7);
  });

  it('502 and 504 to a new card may mean that it is there: it is not sent again here', async () => {
    for (const status of [502, 504]) {
      const before = door.teams.calls.length;
      door.teams.fail('POST', status);
      expect(await codeOf(door.channel.send(address, screen('een')))).toBe('CHANNEL_UNREACHABLE');
      expect(door.teams.calls).toHaveLength(before + 1);
    }
    door.teams.fail('POST', 429, 1, { 'retry-after': '0' });
    expect(await door.channel.send(address, screen('een'))).toMatch(/^1:/);
  });

  it('that never comes, from a service that is away, is a code and nothing of the chat', async () => {
    await door.teams.stop();
    expect(await codeOf(door.channel.edit(address, '1:1', screen('kwispelgard')))).toBe('CHANNEL_UNREACHABLE');
    expect(JSON.stringify(door.lines)).not.toMatch(/kwispelgard|a:1/);
  });
});

it('calls no service but those that are known, whatever an address says', async () => {
  for (const service of ['https://evil.example/', '', 'http://169.254.169.254/'])
    expect(await codeOf(door.channel.edit({ ...address, service }, '1:1', screen('een')))).toBe('CHANNEL_LEFT');
  expect(door.teams.calls).toEqual([]);
});

it('follows no redirect, wherever it leads', async () => {
  const id = await door.channel.send(address, screen('een'));
  door.teams.fail('PUT', 307, 1, { location: `${door.teams.url}/elsewhere` });
  expect(await codeOf(door.channel.edit(address, id, screen('twee')))).toBe('CHANNEL_REFUSED');
  expect(door.teams.calls.map(({ path }) => path).filter((path) => path.includes('elsewhere'))).toEqual([]);
});

describe('an action', () => {
  it('is answered with the card that its message now shows', async () => {
    const id = await door.channel.send(address, screen('een'));
    door.receive = async ({ deed }) => {
      if (deed.kind === 'pressed') await door.channel.edit(address, deed.message, screen('twee'));
    };
    const { body } = await anna.press(id, { b: '/stop' });
    expect(JSON.parse(body)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: anna.messages()[0]?.card,
    });
    // On an older app the message itself changes, and nothing is answered.
    expect(await anna.press(id, { b: '/stop' }, 'old')).toEqual({ status: 200, body: '' });
  });

  it('that changed nothing leaves the card as it is', async () => {
    const { body } = await anna.press('1:1', { b: '/stop' });
    expect(JSON.parse(body)).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
  });
});

it('forgets whoever cannot be reached any more', async () => {
  const { CodeError } = await import('../../../src/runtime/code.ts');
  door.receive = async ({ deed }) => {
    if (deed.kind === 'typed') throw new CodeError('CHANNEL_LEFT');
  };
  await anna.type('hallo');
  expect(door.heard.map(({ deed }) => deed.kind)).toEqual(['typed', 'left']);
  expect(new Set(door.heard.map(({ id }) => id)).size).toBe(2);
});

describe('a token of the bot', () => {
  it('is asked for once, by all who need one, and anew shortly before it ends', async () => {
    const { tokensFrom } = await import('../../../src/bot/teams/token.ts');
    let now = 0;
    const source = tokensFrom(`${door.teams.url}/token`, door.teams.appId, door.teams.secret, () => now);
    const [first, same] = await Promise.all([source.token(), source.token()]);
    expect(same).toBe(first);
    now += 50 * 60_000;
    expect(await source.token()).toBe(first);
    now += 5 * 60_000;
    expect(await source.token()).not.toBe(first);
  });

  it.each(['/nowhere', '/keys'])('that cannot be had from %s is a code', async (path) => {
    const { tokensFrom } = await import('../../../src/bot/teams/token.ts');
    const source = tokensFrom(`${door.teams.url}${path}`, door.teams.appId, 'kwispelgard');
    expect(await codeOf(source.token())).toBe('TOKEN_UNAVAILABLE');
  });
});
