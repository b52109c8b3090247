import type { Log } from './log.ts';

/** A process has at most so long to stop; what is left then is safe to kill, because every step can be repeated. */
const patience = 9000;

/** A process that still starts has nothing to stop: it ends with the one that started it. */
const leave = (): void => process.exit(0);

/**
 * Stops in the given order on SIGTERM, or SIGINT, or when the process that started this one is gone; then exits with 0.
 * Under a supervisor SIGINT is left to it: Ctrl-C reaches every process of the group at once, and the order matters.
 */
export function stopInOrder(log: Log, steps: readonly (() => Promise<unknown> | unknown)[]): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    for (const step of steps) {
      try {
        await step();
      } catch {
        log('warn', 'process.failed', { code: 'STOP' });
      }
    }
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', () => {
    if (!process.connected) void stop();
  });
  process.off('disconnect', leave);
  process.on('disconnect', stop);
}

/**
 * Whatever nobody caught ends the process with a code and no content; its supervisor starts it anew. When that one is
 * gone, so is this one.
 */
export function failPlainly(log: Log): void {
  const fail = (code: string) => () => {
    log('error', 'process.failed', { code });
    process.exit(1);
  };
  process.on('uncaughtException', fail('UNCAUGHT'));
  process.on('unhandledRejection', fail('UNHANDLED'));
  process.on('disconnect', leave);
  // `send` stays when the channel is lost, so this is also seen when that was before anybody listened.
  if (process.send !== undefined && !process.connected) leave();
}
