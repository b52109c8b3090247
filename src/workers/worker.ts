import { parseArgs } from 'node:util';
import { checkStore } from '../runtime/check.ts';
import { openLog } from '../runtime/process.ts';
import { connectRedis, whenReady } from '../runtime/redis.ts';
import { goRounds } from '../runtime/rounds.ts';
import { stopInOrder } from '../runtime/stop.ts';
import type { WorkerSettings } from '../runtime/table.ts';
import { type Forwarding, forgetSteps, forgetTold, probe, runForward, sayLate, stopForward } from './forward.ts';
import { intakeAt } from './intake.ts';
import { openForward, openNotify, releaseStatusKey } from './jobs.ts';
import { paced } from './pace.ts';
import { releaseAll, releaseOf } from './release.ts';
import { replay } from './repair.ts';
import { rewriteNightly } from './rewrite.ts';

const fiveMinutes = 300_000;
/** How often it is looked whether something must leave the pool. In milliseconds. */
const soon = 1000;

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
    intake: paced(intakeAt(settings.INTAKE_URL, settings.INTAKE_TOKEN)),
    store,
    queue,
    notify,
    log,
    now: clock.now,
    ...(settings.RELEASE === 'mixed' ? { pooled: settings.RELEASE_LATEST } : {}),
  };
  const lookAround = async (): Promise<void> => {
    const say = () => store.set(releaseStatusKey, settings.RELEASE, 'EX', (3 * fiveMinutes) / 1000);
    for (const look of [probe, sayLate, forgetSteps, forgetTold, say])
      await look(means).catch(() => log('warn', 'redis.trouble'));
  };
  await lookAround();
  const release = releaseOf(settings);
  const rounds = goRounds(
    [
      { every: soon, work: () => releaseAll({ forward: queue, notify, store, log }, release) },
      { every: fiveMinutes, work: lookAround },
      { every: fiveMinutes, work: clock.check },
      { every: fiveMinutes, work: () => rewriteNightly(store, log) },
    ],
    log,
  );
  const working = runForward(means, store);
  stopInOrder(log, [
    () => Promise.all([rounds(), stopForward(working)]),
    () => Promise.all([queue.close(), notify.close()]),
    () => store.disconnect(),
    () => log('info', 'worker.stopped'),
  ]);
  process.send?.({ ready: true });
  log('info', 'worker.ready');
}
