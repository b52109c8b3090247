import { captureConsole, type Level, type Log, logTo } from './log.ts';
import { badSettings, SettingsError } from './settings.ts';
import { failPlainly } from './stop.ts';

/**
 * Runs the main part of a process. Wrong settings are all printed, each on its line, and end it with exit code 78;
 * anything else that goes wrong ends it with 1 and a code in the log.
 */
export async function runProcess(start: () => Promise<void>): Promise<void> {
  // Node would open a debugger on this signal.
  process.on('SIGUSR1', () => undefined);
  try {
    await start();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.problems.join('\n')}\n`);
    process.exit(badSettings);
  }
}

/** The log of this process, on standard output; from here on nothing else writes there. */
export function openLog(level: Level): Log {
  const log = logTo((line) => process.stdout.write(line), level);
  captureConsole(log);
  failPlainly(log);
  return log;
}
