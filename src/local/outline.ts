import { maySay, rulebook, rules } from '../flows/advice.ts';
import type { Condition } from '../flows/condition.ts';
import type { Question } from '../flows/question.ts';
import { questions, version } from '../flows/questionnaire.ts';
import { receipt } from '../flows/receipt.ts';
import { optionText } from '../flows/review.ts';
import { outcomes } from '../flows/turn.ts';
import type { Locale } from '../locales/locales.ts';
import { translate } from '../locales/translate.ts';

/**
 * The whole questionnaire as a reader would see it, with its paths as a diagram, so that lawyers and communities can
 * comment on it without reading code. Made from the data and the words; `docs/questionnaire.md` is its copy.
 */
export function outline(): string {
  const parts = [...new Set(questions.map(({ part }) => part))];
  const sections = parts.flatMap((part, index) => [
    `## Part ${index + 1} of ${parts.length}`,
    ...questions.filter((question) => question.part === part).map(describe),
  ]);
  return `${[...introduction, '## The paths', diagram(), '## Before the questions', ...before, ...sections, '## After sending', ...after].join('\n\n')}\n`;
}

const introduction = [
  '# The questionnaire',
  `Version ${version}. Made from the code by \`npm run docs\`; change the questions in \`src/flows/questions.ts\` and the words in \`src/locales\`, not here.`,
  `${questions.length} questions, ${questions.reduce((sum, { kind, options }) => sum + (kind === 'find' ? 0 : options.length), 0)} answers besides the list of countries. Questions marked ◆ are asked on the short route too; all can be skipped but those marked *needed*. Before them come the language, what to do in danger and who can see the chat, the notice, and consent; after them the review, and a last confirmation.`,
  'Every answer leaves the bot only as the code in the right column, and many leave coarser than they were given, or not at all.',
];

const say = (locale: Locale, key: string): string => translate(locale, { key, values: { operator: '…' } });

const bothWords = (key: string): string => `| ${say('nl', key)} | ${say('en', key)} |`;
const inTwo = (keys: readonly string[]): string =>
  ['| Nederlands | English |', '|---|---|', ...keys.map(bothWords)].join('\n');

const before: readonly string[] = [
  'What to do in danger, and who can see the chat:',
  inTwo([
    ...['danger.now', 'danger.seen_telegram', 'danger.seen_teams', 'danger.phone', 'danger.doors'],
    ...['danger.out', 'danger.out_teams', 'danger.informs'],
  ]),
  'The notice, and consent:',
  inTwo([
    'notice.who',
    'notice.what',
    'notice.release_direct',
    'notice.honest',
    'notice.decide',
    'notice.names',
    'consent.title',
    'confirm.title',
  ]),
];

const after: readonly string[] = [
  'The one message, after each outcome:',
  ...outcomes.map((outcome) => inTwo(receipt(outcome).body.map(({ key }) => key))),
  `What is said at once, by rule (version ${rulebook.version}, owner: ${rulebook.owner}, last looked at on ${rulebook.reviewed}). Rules that match speak in this order; what is about danger, crime and protection comes first, of the rest at most six paragraphs are said.`,
  [
    '| rule | when | says |',
    '|---|---|---|',
    ...rules.map(
      ({ id, when, say: keys }) => `| ${id} | ${inWords(when)} | ${keys.map((key) => `\`${key}\``).join(', ')} |`,
    ),
  ].join('\n'),
  'The paragraphs:',
  [
    '| id | Nederlands | English |',
    '|---|---|---|',
    ...[...new Set(rules.flatMap((rule) => rule.say))].map(
      (id) =>
        `| \`${id}\`${maySay(id) ? '' : ' (off: the place it names was not checked)'} ${bothWords(`paragraph.${id}`)}`,
    ),
  ].join('\n'),
];

function describe(question: Question): string {
  const { id, short, required, field, kind } = question;
  const marks = [short ? '◆' : '', required ? '*needed*' : ''].filter((mark) => mark !== '').join(' ');
  const lines = [
    `### ${say('nl', `question.${id}`)} ${marks}`.trim(),
    `*${say('en', `question.${id}`)}*`,
    `\`${id}\` · ${kinds[kind]}${question.max > 1 ? `, at most ${question.max}` : ''} · asked ${asked(question)} · ${field === undefined ? 'stays in the chat' : `leaves as \`${field}\``}`,
    `> ${say('nl', `why.${id}`)} / ${say('en', `why.${id}`)}`,
  ];
  return [...lines, ...(kind === 'find' || kind === 'text' ? [] : [table(question)])].join('\n\n');
}

const kinds: Readonly<Record<Question['kind'], string>> = {
  one: 'one answer',
  many: 'several answers',
  find: 'a country, by its first letters',
  when: 'a period',
  text: 'own words, masked',
};

function table(question: Question): string {
  const rows = question.options.map((option) => {
    const { key } = optionText(question, option.id);
    const leaves = question.field === undefined || option.leaves === false ? '–' : `\`${option.leaves ?? option.id}\``;
    return `| ${say('nl', key)} | ${say('en', key)} | ${leaves} |`;
  });
  return ['| Nederlands | English | leaves as |', '|---|---|---|', ...rows].join('\n');
}

/** When a question is asked, in words. */
function asked({ when, each, short }: Question): string {
  const condition = when === 'always' ? [] : [`when ${inWords(when)}`];
  const repeated = each === undefined ? [] : [`once for each answer to \`${each}\``];
  const route = short ? [] : ['on the long route'];
  return [...repeated, ...condition, ...route].join(', ') || 'always';
}

function inWords(condition: Condition): string {
  if (condition === 'always') return 'always';
  if ('all' in condition) return condition.all.map(inWords).join(' and ');
  if ('any' in condition) return condition.any.map(inWords).join(' or ');
  if ('not' in condition) return `not (${inWords(condition.not)})`;
  if ('count' in condition) {
    return Object.entries(condition.count)
      .map(([id, least]) => `\`${id}\` has ${least} or more answers`)
      .join(' and ');
  }
  const [verb, answers] = 'only' in condition ? ['is nothing but', condition.only] : ['is', condition.has];
  return Object.entries(answers)
    .map(([id, codes]) => `\`${id}\` ${verb} ${codes.map((code) => `\`${code}\``).join(' or ')}`)
    .join(' and ');
}

/** The order of the questions; a dashed box is asked only sometimes. */
function diagram(): string {
  const node = ({ id, short }: Question): string => (short ? `${id}["${id} ◆"]` : `${id}["${id}"]`);
  const sometimes = questions.filter(({ when }) => when !== 'always').map(({ id }) => id);
  const chain = (all: readonly Question[], arrow: string): string[] =>
    all.slice(1).map((question, index) => `  ${all[index]?.id} ${arrow} ${question.id}`);
  return [
    '```mermaid',
    'flowchart TD',
    '  start([language, danger, notice, consent])',
    ...questions.map((question) => `  ${node(question)}`),
    '  finish([review, confirm])',
    `  start --> ${questions[0]?.id}`,
    ...chain(questions, '-->'),
    `  ${questions.at(-1)?.id} --> finish`,
    ...chain(
      questions.filter(({ short }) => short),
      '-. short .->',
    ).filter((line) => !chain(questions, '-. short .->').includes(line)),
    '  classDef sometimes stroke-dasharray: 4 4',
    `  class ${sometimes.join(',')} sometimes`,
    '```',
  ].join('\n');
}
