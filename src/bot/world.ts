import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Queue } from 'bullmq';
import type { Ids } from '../flows/turn.ts';
import { sealFor } from '../report/seal.ts';
import { maskWith } from '../report/words.ts';
import type { Log } from '../runtime/log.ts';
import type { Store } from '../runtime/redis.ts';
import type { ForwardData, NotifyData, Pool } from '../workers/jobs.ts';
import { type Addresses, addressesIn, addressLife } from './addresses.ts';
import { admissionTo } from './admission.ts';
import { type Alone, aloneIn } from './alone.ts';
import type { World } from './converse.ts';
import { fairness } from './fairness.ts';
import { type DayKeys, dayKeys } from './keys.ts';
import { finding } from './masking.ts';
import { type HouseValues, screens } from './screen.ts';
import { sessionsIn } from './sessions.ts';
import type { Bot } from './settings.ts';
import { settleWith } from './settle.ts';
import { type Spool, spoolIn } from './spool.ts';
import { submitWith } from './submit.ts';
import { inTurn } from './turns.ts';

interface Queues {
  readonly forward: Queue<ForwardData, null, 'report'>;
  readonly notify: Queue<NotifyData, null, 'outcome'>;
}

interface Everything extends World {
  readonly addresses: Addresses;
  readonly alone: Alone;
  readonly keys: DayKeys;
  readonly spool: Spool;
  /** Where reports wait for each other; nothing when they leave one by one. */
  readonly pool: Pool | undefined;
}

/** Everything a turn needs, tied together once when the bot starts. */
export async function worldOf(
  settings: Bot,
  store: Store,
  queues: Queues,
  log: Log,
  now: () => number = Date.now,
  count: World['count'] = async () => undefined,
): Promise<Everything> {
  const life = addressLife(settings);
  const keys = dayKeys(join(settings.DATA_DIR, 'keys'), settings.DATA_KEY, now, life);
  const sessions = sessionsIn(store, keys, now);
  const addresses = addressesIn(store, keys, life);
  const alone = aloneIn(store);
  const spool = spoolIn(join(settings.DATA_DIR, 'spool'), now);
  const pool = settings.RELEASE === 'mixed' ? { notify: queues.notify, now } : undefined;
  const toScreen = screens(houseValues(settings));
  const idle = settings.SESSION_IDLE;
  const seal = await sealFor(settings.intakeKeys[0]);
  return {
    sessions,
    addresses,
    alone,
    keys,
    spool,
    pool,
    toScreen,
    idle,
    now,
    log,
    mint,
    mask: maskWith(finding()),
    count,
    inTurn: inTurn(),
    fairness: fairness(now),
    called: new Map(),
    house: {
      locales: settings.offered,
      pilot: settings.PILOT,
      longest: settings.SESSION_LONGEST,
      release: settings.RELEASE,
      informs: settings.TEAMS_MODE === 'inform' ? ['teams'] : [],
    },
    settle: settleWith({ sessions, addresses, alone, toScreen, now, idle }),
    submit: submitWith({
      seal,
      addresses,
      admission: admissionTo(store, log, now),
      spool,
      queue: queues.forward,
      store,
      pool,
      log,
    }),
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
