import { parseArgs } from 'node:util';
import { openLog } from '../runtime/process.ts';
import { connectRedis, remedies, storeFaults, whenReady } from '../runtime/redis.ts';
import { SettingsError } from '../runtime/settings.ts';
import { stopInOrder } from '../runtime/stop.ts';
import type { WorkerSettings } from '../runtime/table.ts';
import { type Forwarding, forgetSteps, probe, runForward, sayLate, stopForward } from './forward.ts';
import { intakeAt } from './intake.ts';
import { openForward, openNotify } from './jobs.ts';
import { replay } from './repair.ts';

const fiveMinutes = 300_000;

/**
 * Starts the worker. With `--replay CODE` it only sends again what was kept aside with that code, with `--resume` it
 * only lifts a pause; both say what they did and end.
 */
export async function startWorker(settings: WorkerSettings, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { replay: { type: 'string' }, resume: { type: 'boolean' } },
  });
  const log = openLog(settings.LOG_LEVEL);
  const store = connectRedis(settings.REDIS_URL, 'patient', log);
  await whenReady(store);
  const faults = await storeFaults(store, log);
  if (faults.length > 0) throw new SettingsError(faults.map((fault) => remedies[fault] ?? fault));
  const queue = openForward(store);
  const notify = openNotify(store);
  for (const each of [queue, notify]) each.on('error', () => log('warn', 'redis.trouble'));

  if (values.replay !== undefined || values.resume) {
    const count = values.replay === undefined ? 0 : await replay(queue, values.replay);
    if (values.resume) await queue.resume();
    process.stdout.write(`${JSON.stringify({ replayed: count, resumed: values.resume ?? false })}\n`);
    await queue.close();
    await notify.close();
    store.disconnect();
    return;
  }

  const means: Forwarding = {
    intake: intakeAt(settings.INTAKE_URL, settings.INTAKE_TOKEN),
    store,
    queue,
    notify,
    log,
    now: Date.now,
  };
  const lookAround = async (): Promise<void> => {
    for (const look of [probe, sayLate, forgetSteps]) await look(means).catch(() => log('warn', 'redis.trouble'));
  };
  await lookAround();
  const looking = setInterval(() => void lookAround(), fiveMinutes);
  const working = runForward(means, store);
  stopInOrder(log, [
    () => clearInterval(looking),
    () => stopForward(working),
    () => Promise.all([queue.close(), notify.close()]),
    () => store.disconnect(),
    () => log('info', 'worker.stopped'),
  ]);
  process.send?.({ ready: true });
  log('info', 'worker.ready');
}
