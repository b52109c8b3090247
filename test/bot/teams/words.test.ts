import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { announce } from '../../../src/workers/jobs.ts';
import { cardOf, type Person, type Teams } from '../../support/teams/index.ts';
import { teamsReporter } from '../../support/teams/phone.ts';
import {
  everythingIn,
  type Ground,
  openBot,
  openGround,
  type TestBot,
  takeReports,
  until,
} from '../../support/world.ts';
import { press, question, type Reporter, say, stand } from '../reporter.ts';
import { openTeams } from '../rigs.ts';

/** Own words, and where to answer, on Teams with the whole bot behind it. */

let ground: Ground;
let bot: TestBot;
let teams: Teams;
let close: () => Promise<void>;
let person: Person;
let anna: Reporter;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());
beforeEach(async () => {
  bot = await openBot(ground);
  const rig = await openTeams();
  ({ teams, close } = rig);
  await bot.listen(rig.door(bot));
  person = teams.person('Kwispelgard Vlinder');
  anna = teamsReporter(teams, person, 'Kwispelgard Vlinder');
});
afterEach(async () => {
  expect(teams.refusals).toEqual([]);
  await bot.store.flushdb();
  await bot.stop();
  await close();
});

const memory = async () => (await bot.world.sessions.read(`teams:${person.chat}`)).memory;
const fieldOf = () =>
  cardOf(person.messages().findLast(({ card }) => card !== undefined) ?? { id: '', mine: false, text: '' })?.field;

describe('words typed in the chat', () => {
  const told = 'Mijn buurvrouw belde Kwispelgard op 0612345678.';
  beforeEach(async () => {
    await stand(bot.world.sessions, 'teams', anna, 'story_offer');
    await press(anna, say('option.story_offer.yes'));
  });

  it('are put into the field of the card, kept nowhere, and count only once the reporter says so', async () => {
    expect(fieldOf()?.value).toBeUndefined();
    await person.type(told);
    expect(question(anna).text).toContain(say('note.use_text'));
    expect(question(anna).text).toContain(say('question.story'));
    expect(fieldOf()?.value).toBe(told);
    const kept = Buffer.concat([...(await everythingIn(bot.store)).values()]).toString();
    expect([JSON.stringify(await memory()), kept].filter((text) => /buurvrouw|0612345678/.test(text))).toEqual([]);
    expect((await memory())?.session.answers).not.toHaveProperty('story');
    await anna.type(fieldOf()?.value ?? '');
    expect(question(anna).text).toContain('Mijn buurvrouw belde [persoon 1] op [telefoonnummer 1].');
    expect(fieldOf()).toBeUndefined();
    // What they typed is still there, and nobody tried to take it away.
    expect(
      person
        .messages()
        .filter(({ mine }) => mine)
        .map(({ text }) => text),
    ).toContain(told);
    expect(teams.calls.some(({ path }) => path.includes('theirs'))).toBe(false);
  });

  it('that were an answer are not put into a field', async () => {
    await press(anna, say('way.back'));
    await person.type('1');
    expect(question(anna).text).toContain(say('question.story'));
    expect(fieldOf()?.value).toBeUndefined();
    await person.type('/112');
    await person.type('terug');
    expect(question(anna).text).toContain(say('question.story'));
    expect(fieldOf()?.value).toBeUndefined();
  });

  it('that are not used are gone with the card', async () => {
    await person.type(told);
    await press(anna, say('way.skip'));
    expect(question(anna).text).toContain(say('review.title'));
    await press(anna, say('way.back'));
    expect(JSON.stringify(person.messages().filter(({ mine }) => !mine))).not.toContain('buurvrouw');
  });

  it('that name a way or a command are that, since they say nothing of anybody', async () => {
    await person.type('terug');
    expect(question(anna).text).toContain(say('question.story_offer'));
    await person.type('stop');
    expect(question(anna).text).toBe(say('stop.title'));
  });

  it('elsewhere than at a question for words are no answer, and not kept', async () => {
    await press(anna, say('way.back'));
    await person.type(told);
    expect(question(anna).text).toContain(say('note.choose'));
    expect(JSON.stringify(await memory())).not.toContain('buurvrouw');
  });

  it('of a country are no answer either: the list is on the card', async () => {
    await stand(bot.world.sessions, 'teams', anna, 'actor_country');
    await person.type('belg');
    expect(question(anna).text).toContain(say('note.choose'));
    expect((await memory())?.session.hits).toEqual([]);
  });
});

it('words that are too long stay in the field, to be shortened', async () => {
  await stand(bot.world.sessions, 'teams', anna, 'story_offer');
  await press(anna, say('option.story_offer.yes'));
  const long = 'woord na woord '.repeat(100);
  await anna.type(long);
  expect(question(anna).text).toContain(say('note.too_long', { count: 1000 }));
  expect(fieldOf()?.value).toBe(long);
  expect(anna.chat().filter(({ mine }) => !mine)).toHaveLength(1);
  await anna.type('een twee drie');
  expect(question(anna).text).toContain('een twee drie');
});

it('the outcome goes to where the chat was last heard from', async () => {
  await stand(bot.world.sessions, 'teams', anna, 'confirm');
  await press(anna, say('confirm.yes'));
  const [{ ticket } = { ticket: '' }] = await takeReports(bot);
  expect(ticket).not.toBe('');
  // The service moved: the next thing that is heard comes from another address of the same origin.
  const moved = `${teams.url}/emea/`;
  await person.bring({ type: 'message', text: 'hallo', serviceUrl: moved }, { claims: { serviceurl: moved } });
  await announce(bot.notify, ticket, 'received');
  await until(() => teams.calls.some(({ method, path }) => method === 'PUT' && path.startsWith('/emea/v3/')));
  expect((await bot.world.addresses.get(ticket))?.address.service).not.toBe(moved);
});

it('the return address holds chat, service and bot, and nothing of a person or tenant', async () => {
  await stand(bot.world.sessions, 'teams', anna, 'confirm');
  await press(anna, say('confirm.yes'));
  const [{ ticket } = { ticket: '' }] = await takeReports(bot);
  expect(ticket).not.toBe('');
  const address = await bot.world.addresses.get(ticket);
  expect(Object.keys(address ?? {}).sort()).toEqual(['address', 'channel', 'conversation', 'locale', 'message']);
  expect(Object.keys(address?.address ?? {}).sort()).toEqual(['bot', 'chat', 'service']);
  expect(JSON.stringify(address)).not.toMatch(/Kwispelgard|user|tenant/);
  expect(JSON.stringify(address)).not.toContain(teams.tenant);
});

it.each([
  [403, true],
  [404, true],
  [429, false],
  [502, false],
])('an outcome that meets %i is dropped: %s (F-54)', async (status, dropped) => {
  await stand(bot.world.sessions, 'teams', anna, 'confirm');
  await press(anna, say('confirm.yes'));
  const [{ ticket } = { ticket: '' }] = await takeReports(bot);
  expect(ticket).not.toBe('');
  teams.fail('PUT', status, dropped ? 1 : 4, { 'retry-after': '0' });
  await announce(bot.notify, ticket, 'received');
  await until(async () => (await bot.world.addresses.get(ticket)) === undefined);
  const shown = anna.chat().some(({ text }) => text.startsWith(say('state.received')));
  expect(shown).toBe(!dropped);
});

it('removing the app erases: the draft, the address, and what was still to be said', async () => {
  await stand(bot.world.sessions, 'teams', anna, 'confirm');
  await press(anna, say('confirm.yes'));
  const [{ ticket } = { ticket: '' }] = await takeReports(bot);
  expect(ticket).not.toBe('');
  await person.uninstall();
  expect(await bot.world.addresses.get(ticket)).toBeUndefined();
  expect(await memory()).toMatchObject({ session: { at: 'ended', answers: {} }, trail: [] });
  const before = teams.calls.length;
  await announce(bot.notify, ticket, 'received');
  await until(
    async () =>
      (await bot.notify.getJobCounts('completed')).completed === 1 ||
      (await bot.notify.getWaitingCount()) + (await bot.notify.getActiveCount()) === 0,
  );
  expect(teams.calls.length).toBe(before);
  // Who comes back begins anew.
  await person.install();
  expect(anna.chat().at(-1)?.text).toContain(say('lang.title'));
});
