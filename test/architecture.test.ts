import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

interface Import {
  readonly from: string;
  readonly what: string;
  readonly typesOnly: boolean;
  /** Only when the program comes to it. */
  readonly later: boolean;
}

/** Every import of a file: another file of ours by its path under `src`, or the name of a package. */
function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const found = [...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;'"]*?from\s+)?['"]([^'"]+)['"]/gm)];
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, what = '']) => ({
    what,
    typesOnly: false,
    later: true,
  }));
  return [
    ...found.map(([, type, what = '']) => ({ what, typesOnly: type !== undefined, later: false })),
    ...dynamic,
  ].map(({ what, ...how }) => ({
    from: file,
    what: what.startsWith('.') ? relative(src, resolve(src, dirname(file), what)) : what,
    ...how,
  }));
}

const all = files.flatMap(importsOf);
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const isOurs = (what: string): boolean => files.includes(what);
const rooms = ['report', 'flows', 'locales', 'bot', 'workers', 'outreach', 'runtime', 'local'];

/** Who may know whom. A process' main and whatever ties a process together may know any room; runtime is open to all but the pure ones. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  report: [],
  locales: [],
  flows: ['report', 'locales'],
  workers: ['report', 'runtime'],
  bot: ['flows', 'report', 'locales', 'runtime', 'workers'],
  outreach: ['workers', 'locales', 'runtime'],
  runtime: [],
  local: rooms,
};

describe('the rooms of the house', () => {
  it('are those that are known', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...rooms].sort());
  });

  it.each(Object.entries(mayKnow))('%s knows only %j', (room, known) => {
    const strangers = all
      .filter(({ from, what }) => roomOf(from) === room && isOurs(what) && !from.endsWith('/main.ts'))
      .filter(({ what }) => ![room, ...known].includes(roomOf(what)));
    expect(strangers).toEqual([]);
  });

  it('let flows see of locales only types', () => {
    expect(
      all.filter(({ from, what, typesOnly }) => roomOf(from) === 'flows' && roomOf(what) === 'locales' && !typesOnly),
    ).toEqual([]);
  });

  it('let the bot see of workers only the jobs', () => {
    expect(
      all.filter(
        ({ from, what }) => roomOf(from) === 'bot' && roomOf(what) === 'workers' && what !== 'workers/jobs.ts',
      ),
    ).toEqual([]);
  });

  it('have no import that leads outside or in a circle', () => {
    const next = new Map(
      files.map((file) => [
        file,
        all.filter(({ from, what, typesOnly }) => from === file && isOurs(what) && !typesOnly).map(({ what }) => what),
      ]),
    );
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
      else for (const other of next.get(file) ?? []) if (!done.has(other)) visit(other, [...way, file]);
      done.add(file);
    };
    const done = new Set<string>();
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
    expect(all.filter(({ what }) => what.startsWith('..'))).toEqual([]);
  });
});

describe('the pure rooms', () => {
  const pure = ['report', 'flows'];

  it('import no network, store, framework, clock or chance', () => {
    const allowed = ['zod', 'jose'];
    const packages = all.filter(
      ({ from, what }) => pure.includes(roomOf(from)) && !isOurs(what) && !allowed.includes(what),
    );
    expect(packages).toEqual([]);
  });

  it.each(pure)('%s reads neither the time nor anything random', (room) => {
    const guilty = files
      .filter((file) => roomOf(file) === room)
      .filter((file) =>
        /Date\.now|new Date\(\)|Math\.random|randomBytes|randomUUID|process\.|setTimeout|performance\./.test(
          readFileSync(join(src, file), 'utf8'),
        ),
      );
    expect(guilty).toEqual([]);
  });

  it('seal in one file only', () => {
    expect(
      all.filter(({ from, what }) => what === 'jose' && pure.includes(roomOf(from))).map(({ from }) => from),
    ).toEqual(['report/seal.ts']);
  });
});

describe('a library', () => {
  const users = (name: string): readonly string[] =>
    [
      ...new Set(
        all
          .filter(({ what, typesOnly }) => !typesOnly && (what === name || what.startsWith(`${name}/`)))
          .map(({ from }) => from),
      ),
    ].sort();

  it('of a channel is known in that channel only', () => {
    expect(
      [...users('grammy'), ...users('@grammyjs/auto-retry')].every((file) => file.startsWith('bot/telegram/')),
    ).toBe(true);
    expect(users('botbuilder')).toEqual(['bot/teams/sdk.ts']);
  });

  it('of queues and stores is known where queues and stores are', () => {
    expect(users('bullmq')).toEqual(['bot/notify.ts', 'workers/forward.ts', 'workers/jobs.ts']);
    expect(users('ioredis')).toEqual(['local/behind.ts', 'runtime/redis.ts']);
  });

  /** The packages that a program loads at its start; what it may load later does not count. */
  function loadedBy(program: string): readonly string[] {
    const reach = new Set<string>();
    const atStart = (file: string) => importsOf(file).filter(({ typesOnly, later }) => !typesOnly && !later);
    const visit = (file: string): void => {
      if (reach.has(file)) return;
      reach.add(file);
      for (const { what } of atStart(file)) if (isOurs(what)) visit(what);
    };
    visit(program);
    return [...reach].flatMap((file) => atStart(file).flatMap(({ what }) => (isOurs(what) ? [] : [what])));
  }

  it('of no channel is loaded by the worker', () => {
    const names = /grammy|botbuilder|hono|i18next/;
    expect(loadedBy('workers/main.ts').filter((name) => names.test(name))).toEqual([]);
  });

  it('of Teams is not loaded by the bot until Teams is on', () => {
    expect(loadedBy('bot/main.ts')).toContain('grammy');
    expect(loadedBy('bot/main.ts')).not.toContain('botbuilder');
    expect(loadedBy('bot/teams/door.ts')).toContain('botbuilder');
  });
});

describe('every file', () => {
  it('prints only through the log, but for the processes that speak to a person', () => {
    const speakers = [
      'bot/teams/app/main.ts',
      'local/main.ts',
      'local/intake/check.ts',
      'local/strip.ts',
      'local/prove/main.ts',
      'runtime/process.ts',
      'workers/worker.ts',
    ];
    const printing = files.filter((file) =>
      /console\.\w+\(|process\.(stdout|stderr)\.write/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(printing.filter((file) => !speakers.includes(file))).toEqual([]);
  });

  it('stays small, texts and data apart', () => {
    const long = files.filter(
      (file) =>
        roomOf(file) !== 'locales' &&
        !file.startsWith('report/mask/languages/') &&
        file !== 'flows/questions.ts' &&
        readFileSync(join(src, file), 'utf8').split('\n').length > 270,
    );
    expect(long).toEqual([]);
  });
});
