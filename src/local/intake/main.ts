import { z } from 'zod';
import { report } from '../../flows/questionnaire.ts';
import { listen } from './listen.ts';
import { createIntake } from './server.ts';

/**
 * The stand-in intake as a process of its own. Says `{ ready: url }` to whoever started it over IPC and nothing else,
 * anywhere. Ends with 78 on wrong settings and 1 on any other trouble.
 */
const settings = z.object({
  STAND_IN_PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port < 65536),
  DATA_DIR: z.string().min(1),
  INTAKE_TOKEN: z.string().min(1),
});

async function start() {
  const given = settings.safeParse(process.env);
  delete process.env.INTAKE_TOKEN;
  if (!given.success) return process.exit(78);
  const { DATA_DIR, INTAKE_TOKEN, STAND_IN_PORT } = given.data;
  const intake = await createIntake({
    dataDir: DATA_DIR,
    token: INTAKE_TOKEN,
    parseReport: (value) => report.parse(value),
  });
  return listen(intake.app, STAND_IN_PORT);
}

let stopping: Promise<never> | undefined;

const stop = (): Promise<never> => {
  stopping ??= running.then(({ close }) => close()).then(() => process.exit(0));
  return stopping;
};

/** `send` stays when the channel is lost, so this is also true when it was lost before anybody listened. */
const isOrphaned = (): boolean => process.send !== undefined && !process.connected;

// A stack may quote what came in.
process.on('uncaughtException', () => process.exit(1));
// Node's own handler would open a debugger, and this process holds private keys.
process.on('SIGUSR1', () => undefined);
process.on('SIGTERM', stop);
process.on('disconnect', stop);
process.on('SIGINT', () => {
  // Ctrl-C reaches the whole process group; whoever holds the channel stops things in order.
  if (!process.connected) void stop();
});

const running = start();
const { url } = await running;
if (isOrphaned()) await stop();
else process.send?.({ ready: url });
