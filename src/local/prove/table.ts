import type { Counts } from './count.ts';
import type { Crashed } from './hygiene.ts';
import type { Found } from './search.ts';
import type { Stolen } from './theft.ts';
import type { Attribution } from './timing.ts';
import type { Wiped } from './wipe.ts';

/** A figure as it is printed, and whether it is what was promised; nothing is promised of some. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly kept?: boolean;
}

export interface Figures {
  readonly counts: Counts;
  readonly stolen: Stolen;
  readonly crashed: Crashed;
  readonly wiped: Wiped;
}

const three = ({ who, what, linked }: Found): string => `${who} / ${what} / ${linked}`;
const isNothing = ({ who, what, linked }: Found): boolean => who + what + linked === 0;
const must = (what: string, figure: number, is = 0): Row => ({ what, figure: String(figure), kept: figure === is });
const tells = (what: string, figure: number | string): Row => ({ what, figure: String(figure) });

/** The whole table, in the order in which a reader asks. */
export function rowsOf({ counts, stolen, crashed, wiped }: Figures): readonly Row[] {
  const { storedAfter, kills, faults, parked } = counts;
  const reasons = Object.entries(parked).map(([code, count]) => `${code} ${count}`);
  return [
    tells(
      'Reports attempted (of these answered from the first question on in the chat)',
      `${counts.attempted} (${counts.walked})`,
    ),
    must('Stored: the reporter saw so', counts.stored, counts.attempted),
    must('Accepted by the intake, distinct', counts.accepted, counts.stored),
    must('**Lost**: stored and never accepted', counts.lost),
    must('**Duplicates at the intake**', counts.duplicates),
    must('Unexpected: at the intake and of nobody', counts.unexpected),
    tells('Recovered: first told "not stored", arrived all the same', counts.recovered),
    tells('Repeats that only the key told from new reports', counts.repeats),
    must('Repeats that were not the same to the letter', counts.changed),
    must('Redirects followed', counts.redirects),
    {
      what: '**Messages that tell what became of a report, per report** (fewest, most)',
      figure: `${counts.fewestMessages}, ${counts.mostMessages}`,
      kept: counts.fewestMessages === 1 && counts.mostMessages === 1,
    },
    tells('Receipts sent anew to somebody who deleted the first before the bot heard that it was shown', counts.anew),
    must('States shown before they were true, or after a later one', counts.untrue),
    must('Outcomes not told to somebody who could be told', counts.untold),
    tells('Sent messages of which the answer was lost (they may stand twice; never the receipt)', counts.ambiguous),
    tells('Parked, then replayed by hand', reasons.join(', ') || 'none'),
    tells('Waited when Redis was emptied, and arrived from the bots’ own disk', counts.restored),
    tells('Time to "stored": p50, p95, most', `${storedAfter.p50}, ${storedAfter.p95}, ${storedAfter.max} ms`),
    tells('Until what a killed worker held was taken up again, longest', `${counts.stallSeconds} s`),
    tells('Killed with -9: workers, bots, Redis', `${kills.worker}, ${kills.bot}, ${kills.redis}`),
    tells(
      'Faults of the intake, of the chat; pauses lifted by hand',
      `${faults.intake}, ${faults.chat}; ${faults.pauses}`,
    ),
    {
      what: `**Who / what / linked**, from all that Redis wrote (${stolen.megabytes} MB, copied at every kill)`,
      figure: three(stolen.dump),
      kept: isNothing(stolen.dump),
    },
    {
      what: '… with the keys of the worker’s host',
      figure: three(stolen.withWorkerKeys),
      kept: isNothing(stolen.withWorkerKeys),
    },
    {
      what: `… with the keys of the bot’s host after the day keys were destroyed (${stolen.boxes} boxes tried)`,
      figure: three(stolen.afterwards),
      kept: isNothing(stolen.afterwards),
    },
    {
      what: '… with those keys on the day itself (what is open, or was that day; shows that the search finds)',
      figure: three(stolen.control),
      kept: stolen.control.who > 0,
    },
    { what: '**Canaries in the logs**: who / what / linked', figure: three(stolen.logs), kept: isNothing(stolen.logs) },
    {
      what: `Left by ${crashed.crashes} crashes: core files, secrets, reports, debuggers`,
      figure: `${crashed.cores}, ${crashed.secrets}, ${crashed.reports}, ${crashed.debuggers}`,
      kept: crashed.cores + crashed.secrets + crashed.reports + crashed.debuggers === 0,
    },
    {
      what: `Emptying a chat of ${wiped.messages} messages: calls, messages left`,
      figure: `${wiped.calls}, ${wiped.left}`,
      // How many calls it takes depends on what is refused on the way; without refusals it is one for a hundred.
      kept: wiped.left === 0,
    },
  ];
}

/** How attributable a report is, as rows. */
export const timingRows = (name: string, all: readonly Attribution[]): readonly Row[] =>
  all.map(({ perDay, share, hours }) =>
    tells(
      `Attributable by time at ${perDay} reports a day, ${name}`,
      `${Math.round(share * 100)} % (passed on after ${hours} h in the median)`,
    ),
  );

/** As a table of Markdown; what was promised and not kept is marked. */
export const tableOf = (rows: readonly Row[]): string =>
  [
    '| figure | |',
    '|---|---|',
    ...rows.map(({ what, figure, kept }) => `| ${what} | ${figure}${kept === false ? ' **NOT KEPT**' : ''} |`),
  ].join('\n');
