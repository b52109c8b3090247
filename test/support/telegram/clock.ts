/** A clock that can be put forward. It also runs with real time, so that nobody has to advance it to get on. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The same in whole seconds, as Telegram dates things. */
  seconds(): number;
  /** Runs `act` after so much time of this clock, real or advanced. Returns what calls it off. */
  after(ms: number, act: () => void): () => void;
  /** Puts the clock forward and runs what has become due, in order. */
  advance(ms: number): void;
  /** Calls off everything. */
  stop(): void;
}

interface Alarm {
  readonly due: number;
  readonly act: () => void;
  timer: NodeJS.Timeout;
}

const longestTimer = 2 ** 31 - 1;

export const startClock = (real: () => number): Clock => {
  const alarms = new Set<Alarm>();
  let ahead = 0;
  const now = () => real() + ahead;

  const ring = (alarm: Alarm): void => {
    if (!alarms.delete(alarm)) return;
    clearTimeout(alarm.timer);
    alarm.act();
  };
  const arm = (alarm: Alarm): void => {
    clearTimeout(alarm.timer);
    alarm.timer = setTimeout(() => ring(alarm), Math.min(longestTimer, Math.max(0, alarm.due - now())));
  };

  return {
    now,
    seconds: () => Math.floor(now() / 1000),
    after: (ms, act) => {
      const alarm: Alarm = { due: now() + ms, act, timer: setTimeout(() => {}, 0) };
      alarms.add(alarm);
      arm(alarm);
      return () => {
        alarms.delete(alarm);
        clearTimeout(alarm.timer);
      };
    },
    advance: (ms) => {
      ahead += ms;
      for (const alarm of [...alarms].sort((a, b) => a.due - b.due)) {
        if (alarm.due <= now()) ring(alarm);
        else if (alarms.has(alarm)) arm(alarm);
      }
    },
    stop: () => {
      for (const alarm of alarms) clearTimeout(alarm.timer);
      alarms.clear();
    },
  };
};
