import { locales } from '../../src/locales/locales.ts';
import type { Words } from '../../src/locales/nl.ts';
import { words } from '../../src/locales/translate.ts';
import type { Roll } from '../support/dice.ts';
import { withoutLead } from '../support/lead.ts';
import { kinds, type Person, type Telegram } from '../support/telegram/index.ts';
import { withoutMarks } from '../support/topic.ts';

/** What something is called, in every language. */
const called = (name: (of: Words) => string): readonly string[] =>
  locales.map((locale) => withoutMarks(name(words[locale])));
const isCalled = ({ label }: Offered, names: readonly string[]): boolean => names.includes(label);

/** What leads on from wherever it stands, the farthest first. */
const onward = [
  ...[called((of) => of.confirm.yes), called((of) => of.way.send), called((of) => of.way.enough)],
  ...[called((of) => of.consent.agree), called((of) => of.notice.next), called((of) => of.danger.go_on)],
  ...[called((of) => of.stop.go_on), called((of) => of.resume.go_on), called((of) => of.paused.go_on)],
  ...[called((of) => of.not_obi.go_on), called((of) => of.option.story_offer.no)],
  called((of) => of.option.route.short),
];
const begins = [...called((of) => of.way.begin), ...called((of) => of.way.again)];
const done = [...called((of) => of.way.done), ...called((of) => of.way.keep)];
const back = called((of) => of.way.return);
const skips = called((of) => of.way.skip);
const empties = called((of) => of.way.empty);
/** What ends a questionnaire without a report: few do. */
const ends = [
  ...[called((of) => of.danger.watched), called((of) => of.consent.young), called((of) => of.consent.stop)],
  ...[called((of) => of.stop.erase), called((of) => of.resume.again), called((of) => of.resume.erase)],
  ...[called((of) => of.paused.erase), called((of) => of.way.practice)],
].flat();
/** What leads elsewhere. */
const aside = [
  ...locales.flatMap((locale) => Object.values(words[locale].way).map(withoutMarks)),
  ...called((of) => of.danger.numbers),
  ...called((of) => of.notice.more),
  ...ends,
];

interface Offered {
  readonly message: number;
  readonly button: string;
  readonly label: string;
}

/** Somebody in a crowd: what they do is up to the dice, and leads on more often than not. */
export interface Member {
  readonly person: Person;
  /** Does one thing, and does not wait for what comes of it; Telegram may deliver something again. */
  readonly act: (roll: Roll, repeats: boolean) => void;
  /** Does what leads on. */
  readonly goOn: (roll: Roll) => void;
  /** Empties the chat, if there is a way to. */
  readonly empty: () => void;
  /** Whether their report was called stored, and whether it was called passed on. */
  readonly isStored: () => boolean;
  readonly isPassedOn: () => boolean;
  readonly receipts: () => readonly string[];
  readonly isEmptied: () => boolean;
  /** Words that only they ever wrote. */
  readonly secret: string;
}

/** The answers and ways that stand in a chat, newest message last. */
function offeredIn(person: Person): readonly Offered[] {
  return person.chat().flatMap(({ id, from, text, buttons }) => {
    if (from !== 'bot') return [];
    const listed = new Map(
      [...text.matchAll(/^(\d+)\. (?:✓ )?(.+)$/gm)].map(([, number = '', label = '']) => [number, label]),
    );
    return buttons.flat().map((button) => {
      const bare = button.replace('✓ ', '');
      return { message: id, button, label: withoutMarks(listed.get(bare) ?? bare.replace(/^\d+\. /, '')) };
    });
  });
}

const states = locales.flatMap((locale) => Object.values(words[locale].state));
const received = called((of) => of.state.received);
const emptied = called((of) => of.ended.title);
const country = called((of) => of.question.actor_country);

export function memberOf(telegram: Telegram, index: number): Member {
  const person = telegram.person({ first_name: `Kwispelgard${index}`, language_code: 'nl' });
  const secret = `geheim${index}woord`;
  const old: { readonly data: string; readonly message: number }[] = [];
  const press = ({ button, message }: Offered): void => void person.press(({ text }) => text === button, message);
  const screen = (): readonly Offered[] => {
    const all = offeredIn(person);
    return all.filter(({ message }) => message === all.at(-1)?.message);
  };
  /** Looks at the buttons there are, to press them when they are old. */
  const remember = (): void => {
    const message = screen()[0]?.message;
    if (message === undefined || old.length >= 50) return;
    try {
      person.press(({ callback_data: data }) => {
        if (typeof data === 'string') old.push({ data, message });
        return false;
      }, message);
    } catch {
      // Nothing was pressed.
    }
  };
  const receipts = (): readonly string[] =>
    person.chat().flatMap(({ text }) => {
      const line = withoutMarks(withoutLead(text).split('\n')[0] ?? '');
      return states.includes(line) ? [line] : [];
    });
  const isOver = (): boolean => receipts().length > 0;

  const goOn = (roll: Roll): void => {
    const offered = screen();
    const answers = offered.filter(({ label }) => !aside.includes(label));
    const lead = [begins, ...onward].map((names) => offered.find((one) => isCalled(one, names)));
    const isDone = offered.find((one) => isCalled(one, done));
    const asksCountry = country.some((question) => withoutMarks(person.visible()).includes(question));
    const next =
      lead.find((one) => one !== undefined) ??
      (roll(3) > 0 || answers.length === 0 ? isDone : undefined) ??
      answers[roll(Math.max(answers.length, 1))];
    if (next !== undefined) press(next);
    else if (asksCountry && roll(2) === 0) person.type(['be', 'fr', 'neder'][roll(3)] ?? 'be');
    else {
      const way = [skips, back]
        .map((names) => offered.find((one) => isCalled(one, names)))
        .find((one) => one !== undefined);
      if (way === undefined) person.start();
      else press(way);
    }
  };

  const stray = (roll: Roll, repeats: boolean): void => {
    const offered = screen();
    const some = offered[roll(Math.max(offered.length, 1))];
    const last = old[roll(Math.max(old.length, 1))];
    const deeds: readonly (() => unknown)[] = [
      () => person.type(`${secret} ${'x'.repeat(roll(300))}`),
      () => person.type(String(1 + roll(9))),
      () =>
        person.type(['/help', '/112', '/start', 'taal', '/leesstand', '/echt', 'terug', 'overslaan'][roll(8)] ?? ''),
      () => person.send(kinds.filter((kind) => kind !== 'dice')[roll(kinds.length - 1)] ?? 'photo'),
      () => person.press({ data: ['__proto__', 'x'.repeat(60), `abc-${roll(9)}.yes`, '/constructor'][roll(4)] ?? '' }),
      // A button of before, whether its message is still there or not.
      () => last !== undefined && person.press({ data: last.data }, last.message),
      // Twice in one go.
      () => some !== undefined && !ends.includes(some.label) && [press(some), press(some)],
      () => some !== undefined && (!ends.includes(some.label) || roll(3) === 0) && press(some),
      () => {
        const id = person.type(secret);
        person.edit(id, `${secret} anders`);
      },
      () => repeats && telegram.repeat('last', 1 + roll(3)),
      () => person.send('forward', { text: secret }),
    ];
    deeds[roll(deeds.length)]?.();
  };

  return {
    person,
    secret,
    goOn,
    act: (roll, repeats) => {
      remember();
      // Telegram lets a bot answer only who began.
      if (person.chat().length === 0 || roll(10) >= 3) goOn(roll);
      else stray(roll, repeats);
    },
    empty: () => {
      const chosen = offeredIn(person).find((one) => isCalled(one, empties));
      if (chosen === undefined) person.type('/wis');
      else press(chosen);
    },
    isStored: isOver,
    isPassedOn: () => receipts().every((line) => received.includes(line)),
    receipts,
    isEmptied: () => {
      const [only, ...more] = person.chat();
      return more.length === 0 && emptied.includes(withoutMarks(withoutLead(only?.text ?? '')));
    },
  };
}
