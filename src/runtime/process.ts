import { writeFileSync } from 'node:fs';
import { captureConsole, type Level, type Log, logTo } from './log.ts';
import { badSettings, SettingsError } from './settings.ts';
import { failPlainly } from './stop.ts';

/**
 * Runs the main part of a process. Wrong settings are all printed, each on its line, and end it with exit code 78;
 * anything else that goes wrong ends it with 1 and a code in the log.
 */
export async function runProcess(start: () => Promise<void>): Promise<void> {
  keepMemory();
  try {
    await start();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.problems.join('\n')}\n`);
    process.exit(badSettings);
  }
}

/**
 * Keeps what is in memory there: keys, and what people write. No debugger on a signal, no reports of a crash; and where
 * the system writes core dumps all the same (Linux), none of the memory is in them.
 */
function keepMemory(): void {
  // Node would open a debugger on this signal.
  process.on('SIGUSR1', () => undefined);
  Object.assign(process.report, { reportOnFatalError: false, reportOnSignal: false, reportOnUncaughtException: false });
  try {
    // core(5): no kind of memory is dumped, neither here nor in what this process starts.
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // Elsewhere there is no such file; the recipe for production sets the limit of core files to none.
  }
}

/** The log of this process, on standard output; from here on nothing else writes there. */
export function openLog(level: Level): Log {
  const log = logTo((line) => process.stdout.write(line), level);
  captureConsole(log);
  failPlainly(log);
  return log;
}
