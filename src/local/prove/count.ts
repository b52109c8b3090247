import type { Told } from './crowd.ts';
import type { Soaked } from './soak.ts';

/** What became of the reports (the counts of Jepsen's total-queue checker, in terms of reporters and the intake). */
export interface Counts {
  readonly attempted: number;
  /** Whose reporter saw that it is stored. */
  readonly stored: number;
  /** Distinct reports that the intake accepted. */
  readonly accepted: number;
  /** Stored, and never accepted. */
  readonly lost: number;
  readonly duplicates: number;
  /** At the intake, and of nobody who reported. */
  readonly unexpected: number;
  /** Whose reporter was told at least once that it is not stored, and which arrived in the end. */
  readonly recovered: number;
  /** Repeats that the intake told from new reports by their key only. */
  readonly repeats: number;
  /** Repeats that were not the same to the letter. */
  readonly changed: number;
  readonly redirects: number;
  /** Messages that ever told what became of a report, per report. */
  readonly fewestMessages: number;
  readonly mostMessages: number;
  /**
   * Receipts that were sent a second time: to somebody who deleted the first in the moment between seeing it and the
   * bot's hearing that it was shown. They are not among the messages above.
   */
  readonly anew: number;
  /** States that were shown before they were true, or after a later one. */
  readonly untrue: number;
  readonly untold: number;
  readonly ambiguous: number;
  readonly restored: number;
  readonly parked: Readonly<Record<string, number>>;
  /** From the first tap to the message that says "stored". In milliseconds. */
  readonly storedAfter: { readonly p50: number; readonly p95: number; readonly max: number };
  readonly stallSeconds: number;
  readonly kills: { readonly worker: number; readonly bot: number; readonly redis: number };
  readonly faults: { readonly intake: number; readonly chat: number; readonly pauses: number };
  readonly walked: number;
}

export function countOf(soaked: Soaked): Counts {
  const { told, intake, done } = soaked;
  const stored = told.filter((one) => one.stored !== undefined);
  const isAccepted = ({ canary }: Told): boolean => intake.accepted.has(canary.number);
  const messagesOf = ({ seen }: Told): number => new Set(seen.map(({ message }) => message)).size;
  const messages = stored.filter(({ left }) => !left).map(messagesOf);
  const leavers = stored.filter(({ left }) => left);
  const waits = stored
    .flatMap((one) => (one.asked === undefined ? [] : [(one.stored ?? 0) - one.asked]))
    .sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(waits[Math.min(waits.length - 1, Math.floor(share * waits.length))] ?? 0);
  return {
    attempted: told.length,
    stored: stored.length,
    accepted: intake.accepted.size,
    lost: stored.filter((one) => !isAccepted(one)).length,
    duplicates: intake.wrong.twice + (soaked.kept - intake.accepted.size - intake.wrong.nobodys),
    unexpected:
      intake.wrong.nobodys + [...intake.accepted.keys()].filter((number) => told[number]?.asked === undefined).length,
    recovered: told.filter((one) => one.refusals > 0 && isAccepted(one)).length,
    repeats: soaked.repeats,
    changed: intake.wrong.changed,
    redirects: intake.wrong.redirected,
    fewestMessages: Math.min(...messages),
    mostMessages: Math.max(...messages),
    anew: leavers.reduce((sum, one) => sum + messagesOf(one) - 1, 0),
    untrue: told.reduce((sum, one) => sum + untrueIn(one, intake.accepted.get(one.canary.number)), 0),
    untold: soaked.untold,
    ambiguous: soaked.ambiguous,
    restored: soaked.restored,
    parked: soaked.parked,
    storedAfter: { p50: at(0.5), p95: at(0.95), max: at(1) },
    stallSeconds: Math.round(done.stallSeconds * 10) / 10,
    kills: done.kills,
    faults: {
      intake: [...intake.faults.values()].reduce((sum, count) => sum + count, 0),
      chat: soaked.chatFaults + done.revoked,
      pauses: done.pauses,
    },
    walked: told.filter(({ walked }) => walked).length,
  };
}

const order = ['stored', 'held', 'late', 'received', 'refused'];

/** States that came after a later one, and "passed on" before the intake had the report. */
function untrueIn({ seen }: Told, accepted: number | undefined): number {
  let latest = 0;
  let untrue = 0;
  for (const { state, at } of seen) {
    if (order.indexOf(state) < latest) untrue += 1;
    latest = Math.max(latest, order.indexOf(state));
    if (state === 'received' && (accepted === undefined || at < accepted)) untrue += 1;
  }
  return untrue;
}
