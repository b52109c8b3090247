import { runProcess } from '../runtime/process.ts';
import { readSettings } from '../runtime/settings.ts';
import { everySetting, releaseProblems, workerSettings } from '../runtime/table.ts';
import { startWorker } from './worker.ts';

/** The worker in production. */
await runProcess(() =>
  startWorker(readSettings(workerSettings, everySetting, process.env, releaseProblems), process.argv.slice(2)),
);
