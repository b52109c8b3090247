import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Queue } from 'bullmq';
import type { Ids } from '../flows/turn.ts';
import { sealFor } from '../report/seal.ts';
import type { Log } from '../runtime/log.ts';
import type { Store } from '../runtime/redis.ts';
import type { ForwardData } from '../workers/jobs.ts';
import { type Addresses, addressesIn } from './addresses.ts';
import type { World } from './converse.ts';
import { fairness } from './fairness.ts';
import { type DayKeys, dayKeys } from './keys.ts';
import { type HouseValues, screens } from './screen.ts';
import { sessionsIn } from './sessions.ts';
import type { Bot } from './settings.ts';
import { settleWith } from './settle.ts';
import { submitWith } from './submit.ts';
import { inTurn } from './turns.ts';

/** Everything a turn needs, tied together once when the bot starts. */
export async function worldOf(
  settings: Bot,
  store: Store,
  queue: Queue<ForwardData, null, 'report'>,
  log: Log,
  now: () => number = Date.now,
  count: World['count'] = async () => undefined,
): Promise<World & { readonly addresses: Addresses; readonly keys: DayKeys }> {
  const keys = dayKeys(join(settings.DATA_DIR, 'keys'), settings.DATA_KEY, now);
  const sessions = sessionsIn(store, keys, now);
  const addresses = addressesIn(store, keys);
  const toScreen = screens(houseValues(settings));
  const idle = settings.SESSION_IDLE;
  const seal = await sealFor(settings.intakeKeys[0]);
  return {
    sessions,
    addresses,
    keys,
    toScreen,
    idle,
    now,
    log,
    mint,
    count,
    inTurn: inTurn(),
    fairness: fairness(now),
    called: new Map(),
    house: {
      locales: settings.offered,
      pilot: settings.PILOT,
      longest: settings.SESSION_LONGEST,
      release: settings.RELEASE,
    },
    settle: settleWith({ sessions, addresses, toScreen, now, idle }),
    submit: submitWith(seal, addresses, queue, store, log),
  };
}

/** 128 random bits each for what must not be guessed; the session's name only tells one questionnaire from the next. */
function mint(): Ids {
  const random = (bytes: number): string => randomBytes(bytes).toString('base64url');
  return { reportId: random(16), ticket: random(16), session: random(4) };
}

const minute = 60_000;

/** What this house fills in wherever a sentence has room for it. */
function houseValues({ OPERATOR_NAME, PRIVACY_URL, SESSION_IDLE }: Bot): HouseValues {
  const whole = SESSION_IDLE % (60 * minute) === 0;
  const count = Math.ceil(SESSION_IDLE / (whole ? 60 * minute : minute));
  return {
    operator: OPERATOR_NAME,
    idle: { key: whole ? 'privacy.hours' : 'privacy.minutes', values: { count } },
    contact:
      PRIVACY_URL === undefined ? { key: 'privacy.no_page' } : { key: 'privacy.page', values: { url: PRIVACY_URL } },
  };
}
