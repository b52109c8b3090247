import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sessions } from '../../../src/bot/sessions.ts';
import { report as schema } from '../../../src/flows/questionnaire.ts';
import { locales } from '../../../src/locales/locales.ts';
import { translate } from '../../../src/locales/translate.ts';
import { announce } from '../../../src/workers/jobs.ts';
import { filesIn, leftIn } from '../../support/canary.ts';
import { diceOf, type Roll } from '../../support/dice.ts';
import type { Person, Teams } from '../../support/teams/index.ts';
import { teamsReporter } from '../../support/teams/phone.ts';
import {
  everythingIn,
  type Ground,
  openBot,
  openGround,
  type Taken,
  type TestBot,
  takeReports,
  until,
} from '../../support/world.ts';
import { type Bubble, lit, type Place, type Reporter, stand } from '../reporter.ts';
import { openTeams } from '../rigs.ts';

/**
 * 300 people who answer as the dice fall, press what is old, type and send what nobody asked for, and press twice. Every
 * twentieth goes the whole way; the others are let in at a question further on.
 */

const people = 300;
const seed = 2026;
const known = new Map<string, readonly string[]>();
/** What something is called, in every language. */
function calledOf(key: string): readonly string[] {
  const before = known.get(key) ?? locales.map((locale) => translate(locale, { key }));
  known.set(key, before);
  return before;
}
const called = (...keys: readonly string[]): readonly string[] => keys.flatMap(calledOf);
const bare = (text: string): string => text.replace(/[\u200f\u2066\u2069]/g, '');
const is = (label: string, ...keys: readonly string[]): boolean => called(...keys).includes(bare(label));
const says = (text: string, key: string): boolean => called(key).some((words) => bare(text).includes(words));

/** What leads back, aside or out. */
const away = [
  ...['stop', 'back', 'why', 'where', 'skip', 'enough', 'help', 'practice', '112', 'language', 'privacy'].map(
    (id) => `way.${id}`,
  ),
  ...['danger.numbers', 'danger.watched', 'notice.more', 'consent.more', 'consent.young', 'consent.stop'],
  ...['confirm.back', 'stop.erase', 'paused.erase', 'resume.erase', 'resume.again', 'option.story_share.edit'],
];

interface Told {
  readonly reporter: Reporter;
  readonly person: Person;
  readonly secrets: readonly string[];
  sent: boolean;
}

const newest = ({ reporter }: Told): Bubble | undefined => lit(reporter).at(-1);

async function press(told: Told, isMeant: (label: string) => boolean): Promise<boolean> {
  const bubble = newest(told);
  const button = bubble?.buttons.find(({ label }) => isMeant(label));
  if (bubble === undefined || button === undefined) return false;
  await told.reporter.tap(bubble.id, button.data);
  return true;
}
const pressWay = (told: Told, key: string): Promise<boolean> => press(told, (label) => is(label, key));

/** One thing that leads on. */
async function goOn(told: Told, roll: Roll): Promise<unknown> {
  const bubble = newest(told);
  if (bubble === undefined) return told.reporter.type('/start');
  const has = (key: string): boolean => bubble.buttons.some(({ label }) => is(label, key));
  if (has('card.use')) return told.reporter.type(`Hij belt ${told.secrets[0]} en ${told.reporter.name}.`);
  if (has('card.more')) {
    await told.reporter.type(['be', 'ne', 'fr', 'ب'][roll(4)] ?? 'be');
    const hit = newest(told)?.buttons.find(({ data, label }) => /\.[A-Z]{2}$/.test(data) && !is(label, ...away));
    if (hit === undefined) return pressWay(told, 'way.skip');
    await press(told, (label) => label === hit.label);
    return pressWay(told, 'way.done');
  }
  if (has('way.send')) return pressWay(told, 'way.send');
  const onward = bubble.buttons.filter(({ label }) => !is(label, ...away, 'way.done'));
  for (let many = has('way.done') ? 1 + roll(3) : 1; many > 0; many -= 1) {
    const one = onward[roll(Math.max(onward.length, 1))]?.label;
    // A question with one answer is gone on from with the first.
    if (one === undefined || newest(told)?.text !== bubble.text) break;
    await press(told, (label) => label === one);
  }
  if (has('way.done') && newest(told)?.text === bubble.text) await pressWay(told, 'way.done');
  if (says(newest(told)?.text ?? '', 'note.none')) await pressWay(told, 'way.skip');
  return undefined;
}

/** One thing that does not. */
async function stray(told: Told, roll: Roll, old: readonly [string, string]): Promise<unknown> {
  const { reporter, secrets } = told;
  const bubble = newest(told);
  const button = bubble?.buttons.find(({ label }) => !is(label, ...away));
  switch (roll(7)) {
    case 0:
      return reporter.type(secrets[roll(secrets.length)] ?? '');
    case 1:
      return reporter.show();
    case 2:
      return reporter.repeat(2);
    case 3:
      return reporter.tap(...old);
    case 4:
      return pressWay(told, ['way.back', 'way.why', 'way.skip'][roll(3)] ?? 'way.back');
    case 5:
      return bubble && reporter.tap(bubble.id, `${'x'.repeat(roll(60))}.done`);
    default:
      // A double tap.
      return bubble && button && Promise.all([1, 2].map(() => reporter.tap(bubble.id, button.data)));
  }
}

const isStored = ({ text }: Bubble): boolean => called('state.stored').some((words) => bare(text).startsWith(words));
const isSent = ({ reporter }: Told): boolean => reporter.chat().some(isStored);

const places: readonly Place[] = ['where_region', 'hopes', 'story_offer', 'story_offer', 'review', 'confirm'];

async function fillIn(told: Told, roll: Roll, sessions: Sessions, whole: boolean): Promise<void> {
  await told.person.install();
  if (!whole) await stand(sessions, 'teams', told.reporter, places[roll(places.length)] ?? 'review');
  let old: readonly [string, string] = ['1:0', 'K-1.done'];
  for (let turn = 0; turn < 90 && !isSent(told); turn += 1) {
    const bubble = newest(told);
    const button = bubble?.buttons[roll(Math.max(bubble.buttons.length, 1))];
    if (roll(12) === 0) await stray(told, roll, old);
    else await goOn(told, roll);
    if (bubble && button) old = [bubble.id, button.data];
  }
  told.sent = isSent(told);
}

describe(`${people} random reporters (seed ${seed})`, () => {
  let ground: Ground;
  let bot: TestBot;
  let teams: Teams;
  let close: () => Promise<void>;
  let everybody: readonly Told[];
  let reports: readonly Taken[];
  beforeAll(async () => {
    ground = await openGround();
    bot = await openBot(ground);
    const rig = await openTeams();
    ({ teams, close } = rig);
    await bot.listen(rig.door(bot));
    everybody = Array.from({ length: people }, (_, at): Told => {
      const name = `Kwispelgard${at}x Vlinderman${at}x`;
      const person = teams.person(name);
      return {
        person,
        reporter: teamsReporter(teams, person, name),
        secrets: [`+316${70_000_000 + at}`, `flapdrol ${at} vogelkooi`],
        sent: false,
      };
    });
    const waiting = everybody.map((told, at) => ({ told, roll: diceOf(seed + at), whole: at % 20 === 0 }));
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          await fillIn(next.told, next.roll, bot.world.sessions, next.whole);
      }),
    );
    reports = await takeReports(bot);
  }, 300_000);
  afterAll(async () => {
    await bot.stop();
    await close();
    await ground.close();
  });

  it('are all led to the end; each report is valid, comes once, and is one that somebody sent', ({ task }) => {
    const senders = everybody.filter(({ sent }) => sent);
    const turns = teams.calls.length;
    console.info(
      `${task.name}: ${senders.length} of ${people} sent, ${reports.length} reports, ${turns} calls to the service`,
    );
    expect(senders.length).toBeGreaterThan(people * 0.9);
    expect(reports).toHaveLength(senders.length);
    expect(new Set(reports.map(({ reportId }) => reportId)).size).toBe(reports.length);
    for (const { report } of reports) expect(schema.safeParse(report).error).toBeUndefined();
    const told = reports.filter(({ report }) => report.story !== undefined);
    expect(told.length).toBeGreaterThan(10);
  });

  it('were never shown a card that Teams would not take, and nothing of theirs was fetched', () => {
    expect(teams.refusals).toEqual([]);
    // What is not there any more may be taken away again.
    expect(teams.calls.filter(({ status, method }) => status >= 400 && method !== 'DELETE')).toEqual([]);
    expect(new Set(teams.calls.map(({ method }) => method))).toEqual(new Set(['POST', 'PUT', 'DELETE']));
  });

  it('have one question before them or one receipt, and of their answers nothing is left in the chat', () => {
    for (const told of everybody) {
      const ours = told.reporter.chat().filter(({ mine }) => !mine);
      if (!told.sent) expect(ours).toHaveLength(1);
      else expect(ours.filter(isStored)).toHaveLength(1);
    }
  });

  it('see the outcome in the one message, and nobody else does', async () => {
    for (const { ticket } of reports) await announce(bot.notify, ticket, 'received');
    const senders = everybody.filter(({ sent }) => sent);
    const before = teams.calls.filter(({ method }) => method === 'POST').length;
    await until(() =>
      senders.every(({ reporter }) =>
        reporter.chat().some(({ text }) => called('state.received').some((words) => bare(text).startsWith(words))),
      ),
    );
    expect(teams.calls.filter(({ method }) => method === 'POST')).toHaveLength(before);
    await until(async () => (await bot.store.keys('{meldbrug}:address:*')).length === 0);
  });

  it('are named nowhere: not in Redis, not in its files, not in the log, not in a report (M18)', async () => {
    const some = everybody.filter((_, at) => at % 60 === 0);
    const names = some.flatMap(({ person, reporter, secrets }) => [
      person.chat,
      ...(reporter.name?.split(' ') ?? []),
      ...secrets,
    ]);
    const canaries = [...names, teams.tenant, teams.appId, teams.url, 'kwispelgard-user'];
    const kept = [...(await everythingIn(bot.store))].map(([where, bytes]) => ({ where, bytes }));
    expect(leftIn([...kept, ...filesIn(ground.dataDir)], canaries)).toEqual([]);
    const said = Buffer.from(JSON.stringify([bot.lines, reports]));
    expect(leftIn([{ where: 'log and reports', bytes: said }], canaries)).toEqual([]);
  });
});
