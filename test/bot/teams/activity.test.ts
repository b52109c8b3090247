import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Activity, activityForm, toInbound } from '../../../src/bot/teams/activity.ts';
import { type Door, openDoor } from '../../support/teams/door.ts';
import type { Person } from '../../support/teams/index.ts';

/** What activities mean, and that nothing else that can arrive does any harm. */

let door: Door;
let anna: Person;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());
beforeEach(() => {
  door.heard.length = 0;
  door.receive = async () => undefined;
  anna = door.teams.person('Kwispelgard Vlinder');
});

const deeds = () => door.heard.map(({ deed }) => deed);
const said = { type: 'message', text: 'hallo' };
const action = (value: unknown) => ({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: '1:7' });
const execute = (data: unknown) => action({ action: { type: 'Action.Execute', verb: 'answer', data } });

describe('what somebody does', () => {
  it('is typed, ticked, chosen or written, on the newer app as on the older one', async () => {
    const data = [
      [{ b: 'K-1.back' }, { button: 'K-1.back' }],
      [{ b: '/stop' }, { button: '/stop' }],
      [{ b: 'K-1.done', as: 'one', pick: 'self' }, { button: 'K-1.self' }],
      [{ b: 'K-1.done', as: 'one' }, { button: 'K-1.done' }],
      [
        { b: 'K-1.done', as: 'many', pick: 'self,org' },
        { button: 'K-1.done', chosen: ['self', 'org'] },
      ],
      [
        { b: 'K-1.done', as: 'many' },
        { button: 'K-1.done', chosen: [] },
      ],
      [
        { b: 'K-1.done', text: 'Hij belt.' },
        { button: 'K-1.done', text: 'Hij belt.' },
      ],
    ] as const;
    for (const [given, deed] of data) {
      for (const activity of [execute(given), { type: 'message', value: given, replyToId: '1:7' }]) {
        await anna.bring(activity);
        expect(deeds().at(-1)).toEqual({ kind: 'pressed', message: '1:7', ...deed });
      }
    }
    await anna.bring({ ...said, id: 't:1' });
    expect(deeds().at(-1)).toEqual({ kind: 'typed', text: 'hallo', message: 'theirs:t:1', stays: true });
  });

  it('is the beginning or the end', async () => {
    const bot = { id: `28:${door.teams.appId}` };
    for (const activity of [
      { type: 'conversationUpdate', membersAdded: [bot] },
      { type: 'installationUpdate', action: 'add' },
      { type: 'conversationUpdate', membersRemoved: [bot] },
      { type: 'installationUpdate', action: 'remove' },
    ])
      await anna.bring(activity);
    expect(deeds().map(({ kind }) => kind)).toEqual(['came', 'came', 'left', 'left']);
  });

  it('says where to answer and nothing else of who it is (M18)', async () => {
    await anna.bring({
      ...said,
      from: { id: '29:canary', name: 'Kwispelgard Vlinder', aadObjectId: 'canary', upn: 'canary' },
    });
    const [inbound] = door.heard;
    expect(inbound).toMatchObject({ names: ['Kwispelgard Vlinder'], locale: 'nl', conversation: anna.chat });
    expect(inbound?.address).toEqual({
      chat: anna.chat,
      service: `${door.teams.url}/`,
      bot: `28:${door.teams.appId}`,
    });
    expect(JSON.stringify(inbound)).not.toMatch(/canary|tenant/);
    expect(JSON.stringify(inbound)).not.toContain(door.teams.tenant);
  });

  it('has the same name each time it arrives, and another one when it is another (F-49, M21, M22)', async () => {
    await anna.bring({ ...said, id: 'x' });
    await anna.repeat(2);
    await anna.bring({ ...said, id: 'y' });
    await anna.bring({ ...said, id: 'x'.repeat(5000) });
    await anna.bring({ ...said, id: undefined, timestamp: 'no time' });
    await anna.bring({ ...said, id: undefined, text: 'tot ziens', timestamp: 5, localTimestamp: [] });
    const [first, second, third, ...others] = door.heard.map(({ id }) => id);
    expect([second, third]).toEqual([first, first]);
    expect(new Set([first, ...others]).size).toBe(5);
    expect(door.heard.every(({ id }) => /^a[\w-]{22}$/.test(id))).toBe(true);
  });

  it.each([
    ['tr-TR-u-nu-arab', 'tr'],
    ['nl', 'nl'],
    ['AR_EG', 'AR'],
    ['', undefined],
    ['../../etc', undefined],
    ['x'.repeat(5000), undefined],
  ])('in an app in %s is in %s (M23)', async (tag, locale) => {
    await anna.bring({ ...said, locale: tag });
    expect(door.heard[0]?.locale).toBe(locale);
  });
});

describe('what is typed', () => {
  it.each([
    ['<at>bot</at> ja', 'ja'],
    ['<p>ja&nbsp;</p>', 'ja'],
    ['een &lt; twee &amp; drie', 'een < twee & drie'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['x'.repeat(28_000), 'x'.repeat(28_000)],
  ])('is its words alone: %.30s (M14)', async (text, words) => {
    await anna.bring({ ...said, text });
    expect(deeds()).toMatchObject([{ kind: 'typed', text: words }]);
  });

  it('may come with its own HTML beside it, which is not looked at', async () => {
    await anna.bring({ ...said, attachments: [{ contentType: 'text/html', content: '<p>hallo</p>' }] });
    expect(deeds()).toMatchObject([{ kind: 'typed', text: 'hallo' }]);
  });
});

describe('what is no text', () => {
  it.each([
    ['image/png', 'media'],
    ['application/vnd.microsoft.teams.file.download.info', 'media'],
    ['application/vnd.microsoft.teams.card.file.consent', 'media'],
    ['audio/ogg', 'voice'],
    ['video/mp4', 'media'],
    ['', 'media'],
  ])('%s is refused as %s, and never fetched (M16)', async (contentType, what) => {
    const attachments = [{ contentType, contentUrl: `${door.teams.url}/kwispelgard`, content: {} }];
    await anna.bring({ ...said, attachments });
    expect(deeds()).toMatchObject([{ kind: 'refused', what }]);
    expect(door.teams.calls.filter(({ path }) => path.includes('kwispelgard'))).toEqual([]);
  });

  it.each([null, undefined, { a: 1 }, ['x'], 5])('text %j is refused (M14)', async (text) => {
    expect((await anna.bring({ type: 'message', text })).status).toBe(200);
    expect(deeds()).toMatchObject([{ kind: 'refused', what: 'other' }]);
  });

  it('an edited message is refused; what else happens to messages is passed over (M19)', async () => {
    await anna.bring({
      ...said,
      type: 'messageUpdate',
      channelData: { tenant: { id: door.teams.tenant }, eventType: 'editMessage' },
    });
    expect(deeds()).toMatchObject([{ kind: 'refused', what: 'edited' }]);
    const tenant = { tenant: { id: door.teams.tenant } };
    for (const activity of [
      { type: 'messageUpdate', channelData: { ...tenant, eventType: 'undeleteMessage' } },
      { type: 'messageDelete', channelData: { ...tenant, eventType: 'softDeleteMessage' } },
      { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
      { type: 'typing' },
      { type: 'event', name: 'x' },
      { type: 'endOfConversation' },
      { type: 'installationUpdate', action: 'add-upgrade' },
      { type: 'conversationUpdate', membersAdded: [{ id: '29:other' }] },
      { type: 'conversationUpdate' },
      { type: 'no such type' },
      { ...said, from: { id: '28:other', role: 'bot' } },
    ])
      expect(await anna.bring(activity)).toEqual({ status: 200, body: '' });
    expect(deeds()).toHaveLength(1);
  });

  it.each([undefined, 'composeExtension/query', 'signin/verifyState', 'fileConsent/invoke'])(
    'an invoke called %s is not implemented (M20)',
    async (name) => {
      expect(await anna.bring({ type: 'invoke', name, value: {} })).toEqual({ status: 501, body: '' });
      expect(deeds()).toEqual([]);
    },
  );
});

describe('what cannot be read', () => {
  it.each([
    { type: undefined },
    { type: 5 },
    { type: 'x'.repeat(5000) },
    { conversation: undefined },
    { conversation: { id: 5, conversationType: 'personal' } },
    { conversation: { id: '', conversationType: 'personal' } },
    { conversation: { id: 'x'.repeat(10_000), conversationType: 'personal' } },
    { recipient: undefined },
    { recipient: 'bot' },
    { from: 'me' },
    { attachments: 'x' },
    { channelData: 5 },
    { id: 5 },
    { membersAdded: [5] },
  ])('%j is refused with nothing (M11, M12)', async (activity) => {
    expect(await anna.bring({ ...said, ...activity })).toEqual({ status: 400, body: '' });
    expect(door.heard).toEqual([]);
  });

  it.each([
    {},
    [],
    null,
    'x',
    { b: 5 },
    { b: 'x'.repeat(5000) },
    { action: 'x' },
    { b: '__proto__', pick: { a: 1 } },
    { b: 'K-1.done', as: 'all', pick: 'self' },
    { b: 'K-1.done', as: 'many', pick: ['self'] },
    { b: 'K-1.done', text: { a: 1 } },
  ])('a card that gives %j shows the present question again (M15)', async (data) => {
    for (const activity of [execute(data), action(data), { type: 'message', value: data, text: 'x' }]) {
      if (activity.type === 'message' && data === null) continue;
      expect((await anna.bring(activity)).status).toBe(200);
    }
    for (const deed of deeds())
      expect(deed).toEqual({ kind: 'pressed', button: '', message: deed.kind === 'pressed' ? deed.message : '' });
    expect(deeds().length).toBeGreaterThan(1);
  });

  it('of what is ticked only what can be an answer counts', async () => {
    const pick = `self,,${'x'.repeat(100)},a b,../x,org,<b>`;
    await anna.bring(execute({ b: 'K-1.done', as: 'many', pick, more: { x: 1 } }));
    expect(deeds()).toMatchObject([{ button: 'K-1.done', chosen: ['self', 'org'] }]);
  });
});

it('is total: no activity that can be read is too strange', () => {
  const base = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'x',
    recipient: { id: 'b' },
    conversation: { id: 'c' },
  };
  const values: readonly unknown[] = [
    undefined,
    null,
    0,
    '',
    'x',
    [],
    {},
    [null],
    { action: null },
    { action: { data: null } },
  ];
  for (const type of ['message', 'invoke', 'messageUpdate', 'conversationUpdate', 'installationUpdate', 'event'])
    for (const value of values)
      for (const name of [undefined, 'adaptiveCard/action']) {
        const read = activityForm.safeParse({ ...base, type, name, value, text: value });
        if (read.success)
          expect(['inbound', 'unknown', 'ignore']).toContain(toInbound(read.data satisfies Activity).kind);
      }
});
