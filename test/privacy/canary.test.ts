import { decodeProtectedHeader } from 'jose';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { report } from '../../src/flows/questionnaire.ts';
import { words } from '../../src/locales/translate.ts';
import { type House, it } from '../faults/house.ts';
import { begin, handAt, hurryToConfirm, type Thumb } from '../journey/hand.ts';
import { everythingIn, filesIn, leftIn, portsOf } from '../support/canary.ts';
import { canWatch, until } from '../support/service.ts';
import { kinds } from '../support/telegram/index.ts';

const { confirm, note, option, question, review, state, way } = words.nl;

/** Somebody all of whose names and words can be found again. */
const profile = {
  id: 7_412_583_961,
  first_name: 'Kwispelgard',
  last_name: 'Zonnebloemstra-Ünal',
  username: 'kanarie_kwispel_77',
  language_code: 'nl',
};
const typed = [
  'mijn oom zei kanariegeel',
  '+31687654321',
  'kanarie@vogelhuis.example',
  'NL91ABNA0417164300',
  '📛🐤 flapdrol',
];
/** Own words that are asked for: what points to a person in them is masked, and the rest goes along. */
const story =
  'Een man riep kwispelgard en zonnebloemstra-ünal, en belde +31687654321. Hij schreef kanarie@vogelhuis.example en NL91ABNA0417164300. Sindsdien slaap ik in een vogelkooitje.';
const masked =
  'Een man riep [PERSON_1] en [PERSON_2], en belde [PHONE_1]. Hij schreef [EMAIL_1] en [IBAN_1]. Sindsdien slaap ik in een vogelkooitje.';
const shown = masked
  .replace('PERSON_1', 'persoon 1')
  .replace('PERSON_2', 'persoon 2')
  .replace('PHONE_1', 'telefoonnummer 1')
  .replace('EMAIL_1', 'e-mailadres 1')
  .replace('IBAN_1', 'rekeningnummer 1');
const caption = 'een foto van kanariestraat 12';
const payload = 'kanariepayload4711';
const origin = { first_name: 'Doorgeefster', last_name: 'Kanariemans' };
/** Which words may nowhere be found; a conversation's own name as well, since its hash would tell it. */
const canaries: readonly string[] = [
  String(profile.id),
  `telegram:${profile.id}`,
  profile.first_name,
  profile.last_name,
  profile.username,
  ...typed,
  caption,
  payload,
  ...Object.values(origin),
  '+31612345678',
  'Stationsplein 1',
];

/** What was answered, as codes; long enough not to be found by chance. */
const codes = [
  'doxing',
  'hacking',
  'g_online',
  'form_group',
  'messaging',
  'state_link',
  'actor_country',
  'lt_1m',
  'lt_3m',
  'NL-UT',
  'punish',
  'Doxing',
  'vogelkooitje',
];

/** Types what nobody asked for, and sends what is not taken. */
const babble = async (house: House, hand: Thumb): Promise<void> => {
  for (const text of typed) await hand.type(text);
  hand.person.send('photo', { caption });
  await house.telegram.settled();
};

/** The whole way with everything that can go wrong on it. */
const tell = async (house: House): Promise<Thumb> => {
  const { telegram, botLine, intake } = house;
  const person = telegram.person(profile);
  const hand = handAt(telegram, person);
  const press = async (...labels: string[]): Promise<void> => {
    for (const label of labels) await hand.press(label);
  };
  person.start(payload);
  await telegram.settled();
  await babble(house, hand);
  await begin(hand, 'nl');
  telegram.fail('editMessageText', { error_code: 429, parameters: { retry_after: 1 } });
  await press(option.affected.self);
  await babble(house, hand);
  telegram.fail('sendMessage');
  await babble(house, hand);
  await press(way.done);
  botLine.cutAll();
  await hand.type(typed[0] ?? '');
  await until(async () => {
    await telegram.settled();
    return hand.screen().text.includes(question.form_group) || hand.type(typed[1] ?? '');
  }, 'Redis again');
  await press(option.form_group.g_online, way.done);
  await babble(house, hand);
  await press(option.forms.doxing, option.forms.hacking, way.done, option.route.short);
  for (const kind of kinds)
    person.send(kind, {
      caption,
      ...(kind === 'forward'
        ? {
            text: typed[0],
            forward_origin: { type: 'user', date: 1, sender_user: { id: 8_000_000_009, is_bot: false, ...origin } },
          }
        : {}),
    });
  await telegram.settled(10_000);
  const said = person.type('kanariegeel');
  await telegram.settled();
  if (person.chat().some(({ id }) => id === said)) person.edit(said, typed[0] ?? '');
  await press(option.channels.messaging, way.done, option.state_link.think);
  await babble(house, hand);
  await hand.type('nieuw');
  await press('Nieuw-Zeeland', way.done, option.when_last.lt_1m);
  await babble(house, hand);
  await hand.type(option.where_region['NL-UT']);
  await press(option.hopes.punish, way.done);
  await babble(house, hand);
  await press(option.story_offer.yes);
  // What was typed while Redis was away may still stand there.
  const own = hand.own();
  telegram.fail('sendMessage');
  await hand.type(story);
  expect(hand.screen().text).toContain(shown);
  expect(hand.own()).toBe(own);
  await babble(house, hand);
  await press(option.story_share.yes);
  await babble(house, hand);
  expect(hand.screen().text).toContain(review.title);
  await press(way.send);
  intake.refuse(500);
  telegram.drop('editMessageText', 1, { after: 'effect' });
  const cut = botLine.cutAfter(([name, key]) => name === 'SET' && key?.includes(':address:') === true);
  hand.tap(confirm.yes);
  await cut;
  await telegram.settled(10_000);
  if (hand.chat().some(({ text }) => text === note.not_stored)) await press(confirm.yes);
  await hand.person.sees(state.received, 10_000);
  await babble(house, hand);
  return hand;
};

/** The headers of the contract, and what every HTTP request has. */
const contractual = ['authorization', 'content-type', 'idempotency-key'];
const transport = ['connection', 'content-length', 'host'];

/** Keys that stay: only what BullMQ needs to know of its queues, and jobs that it removes by their age. */
const bookkeeping = /^\{meldbrug\}:(forward|notify):(meta|id|events|marker|completed|delayed|received_[\w-]{22})$/;

describe.skipIf(!canWatch)('what is left of somebody who told everything, with failures on the way', () => {
  it('names nobody and tells nothing: not in logs, not in files, not in Redis, not on the wire', {
    timeout: 60_000,
  }, async ({ house }) => {
    const { telegram, intake, redis, place } = house;
    const [bot, worker] = await Promise.all([
      house.startBot({ LOG_LEVEL: 'debug' }),
      house.startWorker({ LOG_LEVEL: 'debug' }),
    ]);
    // Node would open a debugger.
    for (const program of [bot, worker]) program.signal('SIGUSR1');

    await tell(house);
    // Others end in other ways: they block the bot, erase everything, or stop half-way.
    const [blocking, erasing, leaving] = [1, 2, 3].map((more) =>
      handAt(telegram, telegram.person({ ...profile, id: profile.id + more, username: `${profile.username}${more}` })),
    );
    if (!blocking || !erasing || !leaving) throw new Error('nobody came');
    for (const hand of [blocking, erasing, leaving]) await begin(hand, 'nl');
    await babble(house, leaving);
    telegram.fail('editMessageText', {
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
      times: 3,
    });
    blocking.tap(option.affected.self);
    await telegram.settled(10_000);
    telegram.heal();
    blocking.person.block();
    await erasing.type('/wis');
    await telegram.settled(10_000);
    // One more report with as little in it as can be.
    const other = handAt(telegram, telegram.person({ first_name: 'Kwispelgard', language_code: 'nl' }));
    await hurryToConfirm(other, 'nl');
    await other.press(confirm.yes);
    await other.person.sees(state.received, 10_000);
    const { ready: url } = z.object({ ready: z.url() }).parse(await bot.ready);
    expect((await fetch(`${url}/${payload}?chat=${profile.id}`)).status).toBe(404);

    const secrets = [telegram.token, telegram.token.split(':')[1] ?? '', intake.token];
    const everywhere = [...canaries, ...[1, 2, 3].map((more) => String(profile.id + more)), ...secrets];

    // What the processes wrote: events, and nothing else.
    const written = Buffer.from(place.written());
    expect(leftIn([{ where: 'what was written', bytes: written }], [...everywhere, ...codes])).toEqual([]);
    for (const line of written.toString().split('\n').filter(Boolean)) {
      const known = ['hour', 'level', 'event', 'code', 'count', 'repeated'];
      expect(Object.keys(JSON.parse(line)).filter((name) => !known.includes(name))).toEqual([]);
    }

    // Files, the whole history of Redis before it is rewritten among them.
    const files = filesIn(place.dataDir);
    expect(files.some(({ where, bytes }) => where.includes('.aof') && bytes.includes('{meldbrug}:session:'))).toBe(
      true,
    );
    expect(leftIn(files, everywhere)).toEqual([]);
    const opened = files.filter(({ where }) => where.startsWith('intake/reports/'));
    expect(opened).toHaveLength(2);
    const stories = opened.map(({ bytes }) => report.parse(JSON.parse(bytes.toString()).report).story);
    expect(stories.filter((told) => told !== undefined)).toEqual([
      { text: masked, masked: { count: 5, kinds: ['PERSON', 'PHONE', 'EMAIL', 'IBAN'] } },
    ]);
    expect(
      leftIn(
        files.filter((file) => !opened.includes(file)),
        codes,
      ),
    ).toEqual([]);

    // Redis as whoever steals it would read it, with nothing under way.
    await until(
      async () => (await redis.exists('{meldbrug}:notify:active', '{meldbrug}:forward:active')) === 0,
      'rest',
    );
    const kept = await everythingIn(redis);
    expect(kept.some(({ where }) => where.startsWith('{meldbrug}:session:'))).toBe(true);
    expect(leftIn(kept, [...everywhere, ...codes])).toEqual([]);
    for (const { where } of kept) {
      if ((await redis.ttl(where)) === -1) expect(where).toMatch(bookkeeping);
      expect(where).toMatch(/^\{meldbrug\}:/);
    }

    // The wire: what the contract names, and what HTTP needs.
    const posts = intake.asked;
    expect(posts.length).toBeGreaterThanOrEqual(3);
    for (const { headers, body } of posts) {
      expect(Object.keys(headers).sort()).toEqual([...contractual, ...transport].sort());
      expect(headers.authorization).toBe(`Bearer ${intake.token}`);
      expect(headers['content-type']).toBe('application/json');
      expect(headers['idempotency-key']).toMatch(/^[\w-]{22}$/);
      const { sealed } = z.strictObject({ sealed: z.string() }).parse(JSON.parse(body));
      expect(Object.keys(decodeProtectedHeader(sealed)).sort()).toEqual(['alg', 'enc', 'epk', 'kid', 'typ']);
    }
    expect(
      leftIn(
        posts.map(({ body, headers }) => ({ where: 'the wire', bytes: Buffer.from(JSON.stringify(headers) + body) })),
        [...canaries, ...codes],
      ),
    ).toEqual([]);
    // A report with everything and one with nothing look alike.
    expect(new Set(posts.map(({ body }) => body.length)).size).toBe(1);

    expect(telegram.callsOf('getFile')).toEqual([]);
    expect([portsOf(bot.pid).length, portsOf(worker.pid)]).toEqual([1, []]);
  });

  it('return addresses are equally long, whoever they lead to', async ({ house }) => {
    await house.startBot();
    for (const id of [profile.id, 99]) {
      const hand = handAt(house.telegram, house.telegram.person({ ...profile, id }));
      await hurryToConfirm(hand, 'nl');
      await hand.press(confirm.yes);
    }
    const keys = await house.redis.keys('{meldbrug}:address:*');
    const lengths = await Promise.all(keys.map((key) => house.redis.strlen(key)));
    expect([lengths.length, new Set(lengths).size]).toEqual([2, 1]);
    const jobs = await Promise.all(
      (await house.redis.keys('{meldbrug}:forward:r_*')).map((key) => house.redis.hget(key, 'data')),
    );
    expect([jobs.length, new Set(jobs.map((job) => job?.length)).size]).toEqual([2, 1]);
  });
});
