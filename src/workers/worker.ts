import { parseArgs } from 'node:util';
import { checkStore } from '../runtime/check.ts';
import { openLog } from '../runtime/process.ts';
import { connectRedis, whenReady } from '../runtime/redis.ts';
import { stopInOrder } from '../runtime/stop.ts';
import type { WorkerSettings } from '../runtime/table.ts';
import { type Forwarding, forgetSteps, probe, runForward, sayLate, stopForward } from './forward.ts';
import { intakeAt } from './intake.ts';
import { openForward, openNotify } from './jobs.ts';
import { replay } from './repair.ts';
import { rewriteNightly } from './rewrite.ts';

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
  const clock = await checkStore(store, log);
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
    now: clock.now,
  };
  const lookAround = async (): Promise<void> => {
    for (const look of [probe, sayLate, forgetSteps]) await look(means).catch(() => log('warn', 'redis.trouble'));
  };
  await lookAround();
  const looking = setInterval(async () => {
    await lookAround();
    for (const look of [clock.check, () => rewriteNightly(store, log)])
      await look().catch(() => log('warn', 'redis.trouble'));
  }, fiveMinutes);
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
