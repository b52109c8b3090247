import type { Sessions } from '../../src/bot/sessions.ts';
import { countryName, translate } from '../../src/locales/translate.ts';

/** A button as it stands in a chat. */
export interface Button {
  readonly label: string;
  readonly data: string;
  readonly chosen: boolean;
}

/** A message as a reporter sees it, whatever the channel. */
export interface Bubble {
  readonly id: string;
  readonly mine: boolean;
  readonly text: string;
  readonly buttons: readonly Button[];
}

/** Somebody with a chat on a channel. What they do resolves when the bot has dealt with it. */
export interface Reporter {
  /** What the channel calls them, where it knows a name. */
  readonly name?: string;
  /** The chat as its channel names it. */
  readonly conversation: string;
  readonly chat: () => readonly Bubble[];
  /** Returns the id of the message that was typed. */
  readonly type: (words: string) => Promise<string>;
  readonly tap: (message: string, data: string) => Promise<void>;
  /** Sends a photo or the like. */
  readonly show: () => Promise<string>;
  /** Lets the last happening arrive again under the same id. */
  readonly repeat: (times?: number) => Promise<void>;
}

/** Dutch words of a key. */
export const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  translate('nl', { key, values });

/** What a reporter does at one screen, by tapping and by typing. */
interface Stop {
  /** The screen, by words that stand on it. */
  readonly at: string;
  readonly taps: readonly (readonly [by: 'tap' | 'type', what: string])[];
  readonly types: readonly string[];
}

const tap = (key: string) => ['tap', say(key)] as const;
const stop = (at: string, keys: readonly string[], types: readonly string[]): Stop => ({
  at: say(at),
  taps: keys.map(tap),
  types,
});

/** The short route in Dutch, answered in the same way by tapping and by typing. */
export const route: readonly Stop[] = [
  stop('lang.title', ['autonym.nl'], ['1']),
  stop('danger.now', ['danger.go_on'], ['1']),
  stop('notice.names', ['notice.next'], ['1']),
  stop('consent.title', ['consent.agree'], ['1']),
  stop('question.affected', ['option.affected.self', 'way.done'], ['1', 'klaar']),
  stop('question.form_group', ['option.form_group.g_threat', 'way.done'], ['2', 'klaar']),
  stop('question.forms', ['option.forms.threat', 'way.done'], ['1', 'klaar']),
  stop('question.route', ['option.route.short'], ['1']),
  stop('question.channels', ['option.channels.phone', 'way.done'], ['2', 'klaar']),
  stop('question.state_link', ['option.state_link.think'], ['2']),
  {
    at: say('question.actor_country'),
    taps: [['type', 'belg'], ['tap', countryName('nl', 'BE')], tap('way.done')],
    types: ['belg', '1', 'klaar'],
  },
  stop('question.when_last', ['option.when_last.lt_1m'], ['1']),
  stop('question.where_region', ['option.where_region.NL-UT'], ['10']),
  stop('question.hopes', ['option.hopes.count', 'way.done'], ['2', 'klaar']),
  stop('question.story_offer', ['option.story_offer.no'], ['2']),
];

/** The report that these answers make, apart from what every report carries. */
export const answered = {
  affected: ['self'],
  forms: ['threat'],
  route: 'short',
  channels: ['phone'],
  state_link: 'think',
  actor_country: ['BE'],
  when_last: 'lt_3m',
  where_part: 'west',
  hopes: ['count'],
} as const;

/** One question of the long route: what is chosen there, and on. */
const asks = (id: string, ...codes: readonly string[]): Stop =>
  stop(
    `question.${id}`,
    codes.map((code) => `option.${id}.${code}`),
    [],
  );
const asksMany = (id: string, ...codes: readonly string[]): Stop => {
  const one = asks(id, ...codes);
  return { ...one, taps: [...one.taps, tap('way.done')] };
};
const stopAt = (at: string): readonly Stop[] => route.filter((each) => each.at === say(at));

/** The long route in Dutch, past every question that can be met in one go, by tapping. */
export const longRoute: readonly Stop[] = [
  ...route.slice(0, 5),
  asksMany('form_group', 'g_money', 'g_watch', 'g_family', 'g_online', 'g_org'),
  ...['pay_pressure', 'spy_recruit', 'consular', 'hacking', 'education'].map((form) => asksMany('forms', form)),
  asks('route', 'full'),
  stop('question.form_main', ['option.forms.consular'], []),
  asksMany('pay_kind', 'gift', 'fine'),
  asksMany('consular_kind', 'passport'),
  asksMany('consular_cond', 'inform', 'sign'),
  asksMany('digital_kind', 'phishing'),
  asksMany('recruit_lever', 'papers'),
  asks('edu_kind', 'primary'),
  asks('source', 'professional'),
  asks('prof_role', 'education'),
  ...stopAt('question.channels'),
  ...stopAt('question.state_link'),
  ...stopAt('question.actor_country'),
  asksMany('actor_basis', 'pattern'),
  asksMany('approacher', 'diplomat', 'community'),
  ...stopAt('question.when_last'),
  asks('ongoing', 'yes'),
  asks('frequency', 'weekly'),
  asksMany('where_kind', 'worship'),
  ...stopAt('question.where_region'),
  asksMany('target_why', 'critic'),
  asks('community', 'same'),
  asksMany('effects', 'fear', 'contact'),
  asks('feel_safe', '2'),
  asksMany('reported_before', 'municipality', 'bot'),
  asks('reported_result', 'nothing'),
  ...stopAt('question.hopes'),
  ...stopAt('question.story_offer'),
];

/** The report that the long route makes, apart from what every report carries. */
export const answeredAtLength = {
  ...answered,
  forms: ['pay_pressure', 'spy_recruit', 'consular', 'hacking', 'education'],
  route: 'full',
  form_main: 'consular',
  detail: {
    pay_kind: ['gift', 'fine'],
    consular_kind: ['passport'],
    consular_cond: ['inform', 'sign'],
    digital_kind: ['phishing'],
    recruit_lever: ['papers'],
    edu_kind: 'primary_secondary',
  },
  source: 'professional',
  prof_role: 'education',
  actor_basis: ['pattern'],
  approacher: ['diplomat', 'community'],
  ongoing: 'yes',
  frequency: 'weekly',
  where_kind: ['worship'],
  target_why: ['critic'],
  community: 'same',
  effects: ['fear', 'contact'],
  feel_safe: 2,
  reported_before: ['municipality', 'bot'],
  reported_result: 'nothing',
  flags: { dup_hint: true },
} as const;

/** The newest message with this button, and what the button carries. */
export function find(reporter: Reporter, label: string): { readonly message: string; readonly data: string } {
  for (const { id, buttons } of reporter.chat().toReversed()) {
    const button = buttons.find((one) => one.label === label);
    if (button !== undefined) return { message: id, data: button.data };
  }
  throw new Error(`no button ${label} in:\n${render(reporter)}`);
}

/** Presses a button by its label, in the newest message that has it. */
export async function press(reporter: Reporter, label: string): Promise<void> {
  const { message, data } = find(reporter, label);
  await reporter.tap(message, data);
}

/** The messages that carry buttons. */
export const lit = (reporter: Reporter): readonly Bubble[] =>
  reporter.chat().filter(({ buttons }) => buttons.length > 0);

/** The one message that carries the present question. */
export function question(reporter: Reporter): Bubble {
  const [only, ...more] = lit(reporter);
  if (only === undefined || more.length > 0) throw new Error(`not one question in:\n${render(reporter)}`);
  return only;
}

/** The chat as text, for reading and for comparing. */
export const render = (reporter: Reporter): string =>
  reporter
    .chat()
    .map(({ id, mine, text, buttons }) =>
      [`#${id} ${mine ? '>' : '<'} ${text}`, ...buttons.map(({ label }) => `[${label}]`)].join('\n'),
    )
    .join('\n\n');

/** Goes along the route by tapping, from the screen before up to the one that says this. Says nothing of the review. */
export async function walkTo(reporter: Reporter, at: string): Promise<void> {
  if (reporter.chat().length === 0) await reporter.type('/start');
  for (const each of route) {
    if (question(reporter).text.includes(at)) return;
    if (!question(reporter).text.includes(each.at)) continue;
    for (const [by, what] of each.taps) await (by === 'tap' ? press(reporter, what) : reporter.type(what));
  }
  if (!question(reporter).text.includes(at)) throw new Error(`the route never came to ${at}:\n${render(reporter)}`);
}

/** The answers of the route, by step and in its order. */
const answers = {
  affected: ['self'],
  form_group: ['g_threat'],
  'forms.g_threat': ['threat'],
  route: ['short'],
  channels: ['phone'],
  state_link: ['think'],
  actor_country: ['BE'],
  when_last: ['lt_1m'],
  where_region: ['NL-UT'],
  hopes: ['count'],
  story_offer: ['no'],
} as const;

export type Place = 'danger' | 'notice' | 'consent' | keyof typeof answers | 'review' | 'confirm';

/**
 * Puts somebody at a place of the route without the way there: as if they had answered everything before it, and then
 * tapped an old button, which shows the present question.
 */
export async function stand(sessions: Sessions, channel: string, reporter: Reporter, at: Place): Promise<void> {
  await reporter.type('/start');
  const found = await sessions.read(`${channel}:${reporter.conversation}`);
  const { memory } = found;
  if (memory?.live === undefined) throw new Error(`nothing is asked in:\n${render(reporter)}`);
  const { over: _, ...session } = memory.session;
  const steps = Object.entries(answers);
  const here = steps.findIndex(([step]) => step === at);
  const isBefore = ['danger', 'notice', 'consent'].includes(at);
  const given = isBefore ? [] : steps.slice(0, here < 0 ? steps.length : here);
  const there = {
    ...memory,
    session: {
      ...session,
      locale: 'nl' as const,
      at,
      turn: session.turn + 1,
      answers: Object.fromEntries(given.map(([step, codes]) => [step, [...codes]])),
    },
  };
  await sessions.write(found, there, 3_600_000);
  await reporter.tap(memory.live, 'old-0.old');
}

/** Goes the whole route up to the question whether to send. */
export async function walkToConfirm(reporter: Reporter): Promise<void> {
  await walkTo(reporter, say('review.title'));
  await press(reporter, say('way.send'));
}
