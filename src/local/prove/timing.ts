import { mustLeave, releaseOf } from '../../workers/release.ts';
import type { Dice } from './dice.ts';

type Chosen = Parameters<typeof releaseOf>[0];

/** How well somebody who sees both the app and the intake can tell whose report is whose. */
export interface Attribution {
  readonly perDay: number;
  /** The share of right guesses when each guess is one of those that left together and were told of together. */
  readonly share: number;
  /** From stored to accepted, half of all reports. In hours. */
  readonly hours: number;
}

const day = 86_400_000;
/** Enough for the share to stand still in its first two digits. */
const simulated = 20_000;
/** An intake takes a report within so long. In milliseconds. */
const exchange = 2000;

interface Waiting {
  readonly at: number;
  readonly of: number;
}

/**
 * Lets reports come in by chance (Poisson) and leave as the worker lets them, by its own rule; what is told of them
 * likewise. Somebody who sees when each chat stored something and was told something, and when each report came to the
 * intake, but nothing of what it says, guesses among those that cannot be told apart.
 */
export function attributionAt(perDay: number, settings: Chosen, dice: Dice): Attribution {
  const rules = releaseOf(settings);
  const stored: number[] = [];
  for (let time = 0; stored.length < simulated; ) {
    time += (-Math.log(1 - dice.share()) * day) / perDay;
    // Whole milliseconds, as the clock of the store has them.
    stored.push(Math.round(time));
  }
  const left = batchesOf(
    rules.reports,
    stored.map((at, of) => ({ at, of })),
  );
  const accepted = left.map(({ at, of }) => ({ at: at + dice.below(exchange), of })).sort((a, b) => a.at - b.at);
  const told = batchesOf(rules.answers, accepted);
  const batch = new Map(left.map(({ of, batch: name }) => [of, String(name)]));
  const groups = new Map<string, number>();
  for (const { of, batch: name } of told) {
    const both = `${batch.get(of)} ${name}`;
    groups.set(both, (groups.get(both) ?? 0) + 1);
  }
  const waits = left.map(({ at, of }) => at - (stored[of] ?? 0)).sort((a, b) => a - b);
  return {
    perDay,
    share: groups.size / simulated,
    hours: Math.round(((waits[Math.floor(waits.length / 2)] ?? 0) / day) * 240) / 10,
  };
}

/** When each leaves, and in which batch: at the first moment at which the rule says that all that waits must leave. */
function batchesOf(rule: Parameters<typeof mustLeave>[0], coming: readonly Waiting[]) {
  const gone: { readonly at: number; readonly of: number; readonly batch: number }[] = [];
  let pool: Waiting[] = [];
  let batch = 0;
  const leaveIfMust = (now: number): void => {
    if (
      !mustLeave(
        rule,
        pool.map(({ at }) => at),
        now,
      )
    )
      return;
    for (const { of } of pool) gone.push({ at: now, of, batch });
    pool = [];
    batch += 1;
  };
  for (const next of [...coming, { at: Number.POSITIVE_INFINITY, of: -1 }]) {
    // Between two that come in, only these moments can change what the rule says.
    const oldest = pool[0]?.at;
    if (oldest !== undefined)
      for (const moment of [oldest + rule.every, oldest + rule.latest].sort((a, b) => a - b))
        if (moment < next.at && pool.length > 0) leaveIfMust(moment);
    if (next.of < 0) break;
    pool.push(next);
    leaveIfMust(next.at);
  }
  return gone;
}
