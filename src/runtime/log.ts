/**
 * Everything that may ever be said in a log: a closed list, so that a word of a reporter, a name, an id or an error's
 * message has no way in. What is counted comes as numbers; why something failed comes as a code of ours.
 */
export const events = [
  'bot.ready',
  'bot.stopped',
  'worker.ready',
  'worker.stopped',
  'session.begun',
  'session.erased',
  'session.ended',
  'report.stored',
  'report.not_stored',
  'report.accepted',
  'report.parked',
  'report.waiting',
  'release.left',
  'spool.kept',
  'spool.cleared',
  'spool.restored',
  'spool.lapsed',
  'spool.unreadable',
  'spool.trouble',
  'intake.misconfigured',
  'intake.resumed',
  'intake.unreachable',
  'turn.failed',
  'turn.set_aside',
  'notify.shown',
  'notify.dropped',
  'notify.waiting',
  'keys.destroyed',
  'redis.trouble',
  'redis.fsync_unknown',
  'redis.not_copied',
  'redis.rewrite_refused',
  'admission.closed',
  'admission.open',
  'clock.off',
  'telegram.standing_by',
  'telegram.refused',
  'telegram.trouble',
  'teams.refused',
  'teams.trouble',
  'telegram.flooded',
  'telegram.group_left',
  'telegram.webhook_changed',
  'telegram.misconfigured',
  'telegram.unpresented',
  'http.refused',
  'console.captured',
  'process.failed',
] as const;
type LogEvent = (typeof events)[number];

const levels = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof levels)[number];
export const isLevel = (text: string): text is Level => (levels as readonly string[]).includes(text);

export type Log = (level: Level, event: LogEvent, facts?: { readonly code?: string; readonly count?: number }) => void;

/**
 * A log that writes one JSON line an event: level, event, the hour (a finer time would tell who wrote when), and at
 * most a code and a count. A line that repeats within a minute is counted, not written.
 */
export function logTo(write: (line: string) => void, least: Level, now: () => number = Date.now): Log {
  const lately = new Map<string, { readonly since: number; held: number }>();
  return (level, event, { code, count } = {}) => {
    if (levels.indexOf(level) < levels.indexOf(least)) return;
    const at = now();
    const key = `${event} ${code ?? ''}`;
    const before = lately.get(key);
    if (before !== undefined && at - before.since < 60_000) {
      before.held += 1;
      return;
    }
    const held = before?.held ?? 0;
    lately.set(key, { since: at, held: 0 });
    if (lately.size > 500) lately.clear();
    const hour = `${new Date(at).toISOString().slice(0, 13)}Z`;
    write(`${JSON.stringify({ hour, level, event, code, count, repeated: held || undefined })}\n`);
  };
}

/**
 * Takes the console and the process' warnings away from everybody else: libraries print errors that quote ids, texts
 * and even tokens. Only that something was printed is logged.
 */
export function captureConsole(log: Log): void {
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'dirxml', 'table'] as const) {
    console[method] = () => log('warn', 'console.captured', { code: method });
  }
  process.removeAllListeners('warning');
  process.on('warning', (warning) =>
    log('warn', 'console.captured', { code: /^[A-Za-z]{1,40}$/.test(warning.name) ? warning.name : 'warning' }),
  );
}
