import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { badSettings } from '../runtime/settings.ts';

/** A process of the service that is kept running. */
export interface Child {
  /** What it said when it was ready: an address, or that it is. */
  readonly ready: Promise<unknown>;
  /** Ends it in its own time; after `patience` it is killed. */
  readonly stop: () => Promise<void>;
}

/** A process that died is started again after this, and after a little longer when it keeps dying. In milliseconds. */
const pause = 200;
const longestPause = 1500;
const patience = 10_000;

/**
 * Starts a process of this program in our process group and starts it again whenever it dies, within two seconds. One
 * that ends because of wrong settings is not started again: `failed` is told.
 *
 * @param entry the file, relative to this one
 */
export function keepRunning(entry: string, env: NodeJS.ProcessEnv, failed: (code: number) => void): Child {
  let child: ChildProcess | undefined;
  let stopping = false;
  let announce: (what: unknown) => void = () => undefined;
  const ready = new Promise<unknown>((resolve) => {
    announce = resolve;
  });
  const run = async (): Promise<void> => {
    for (let deaths = 0; !stopping; deaths += 1) {
      const started = Date.now();
      child = spawn(process.execPath, [fileURLToPath(new URL(entry, import.meta.url))], {
        env,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      child.on('message', (message) => {
        if (typeof message === 'object' && message !== null && 'ready' in message) announce(message.ready);
      });
      const code = await new Promise<number | null>((resolve) => {
        child?.once('exit', resolve);
        child?.once('error', () => resolve(1));
      });
      if (code === badSettings && !stopping) return failed(code);
      if (Date.now() - started > 10_000) deaths = 0;
      if (!stopping) await sleep(Math.min(pause * (deaths + 1), longestPause));
    }
  };
  const running = run();
  return {
    ready,
    stop: async () => {
      stopping = true;
      child?.kill('SIGTERM');
      const kill = setTimeout(() => child?.kill('SIGKILL'), patience);
      await running;
      clearTimeout(kill);
    },
  };
}
