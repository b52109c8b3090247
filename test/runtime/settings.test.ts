import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, readBotSettings } from '../../src/bot/settings.ts';
import { checkSettings, only, withDefaults } from '../../src/local/own.ts';
import { locales } from '../../src/locales/locales.ts';
import { type Environment, readSettings, SettingsError } from '../../src/runtime/settings.ts';
import {
  botSettings,
  everySetting,
  releaseProblems,
  type WorkerSettings,
  workerSettings,
} from '../../src/runtime/table.ts';
import { botEnv, type Env, endAll, intakeKeys, run, workerEnv } from './programs.ts';

const hour = 3_600_000;
const uuid = '11111111-2222-4333-8444-555555555555';
const token = '123456:canary-of-telegram';

const bot = (more: Env = {}, env: Environment = { ...botEnv, ...more }): Bot => readBotSettings(env);
const worker = (more: Env = {}, env: Environment = { ...workerEnv, ...more }): WorkerSettings =>
  readSettings(workerSettings, everySetting, env, releaseProblems);

/** What is wrong with these settings; no word of a value is ever among it. */
function problemsOf(read: (more: Env) => unknown, more: Env): readonly string[] {
  try {
    read(more);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    for (const problem of error.problems) {
      expect(problem).toMatch(/^[A-Za-z_]+: \S.{5,}$/);
      expect(problem).not.toContain('canary');
    }
    expect(new Set(error.problems).size).toBe(error.problems.length);
    return error.problems;
  }
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldbrug-settings-'));
});
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

describe('What holds without being said', () => {
  it('for the bot is the table of the contract', () => {
    const { intakeKeys: keys, offered, DATA_KEY, INTAKE_PUBLIC_KEY, REDIS_URL, ...rest } = bot();
    expect(rest).toEqual({
      HOST: '127.0.0.1',
      PORT: 3978,
      PUBLIC_URL: undefined,
      DATA_DIR: '.local',
      TELEGRAM_BOT_TOKEN: undefined,
      TELEGRAM_API_ROOT: 'https://api.telegram.org',
      TELEGRAM_MODE: 'polling',
      TELEGRAM_WEBHOOK_SECRET: undefined,
      MicrosoftAppId: undefined,
      MicrosoftAppPassword: undefined,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: undefined,
      TEAMS_MODE: 'report',
      TEAMS_TENANTS: undefined,
      TEAMS_SERVICE_URLS: ['https://smba.trafficmanager.net'],
      TEAMS_OPENID_METADATA_URL: undefined,
      TEAMS_TOKEN_ISSUER: undefined,
      TEAMS_TOKEN_URL: undefined,
      RELEASE: 'direct',
      RELEASE_MIN: 5,
      RELEASE_MAX: 20,
      RELEASE_EVERY: 24 * hour,
      RELEASE_LATEST: 72 * hour,
      SESSION_IDLE: 2 * hour,
      SESSION_LONGEST: 24 * hour,
      OPERATOR_NAME: 'local try-out',
      PRIVACY_URL: undefined,
      PILOT: false,
      LOCALES: undefined,
      MODERATOR_USERS_FILE: undefined,
      METRICS_TOKEN: undefined,
      LOG_LEVEL: 'info',
    });
    expect(DATA_KEY).toHaveLength(32);
    expect(JSON.parse(INTAKE_PUBLIC_KEY)).toEqual(intakeKeys.public);
    expect(REDIS_URL).toEqual({ kind: 'single', url: botEnv.REDIS_URL });
    expect(keys).toEqual([intakeKeys.public]);
    expect(offered).toEqual(locales);
  });

  it('for the worker is the same where it needs the same', () => {
    const { RELEASE, RELEASE_MIN, DATA_DIR, LOG_LEVEL, INTAKE_URL, INTAKE_TOKEN } = worker({
      INTAKE_URL: 'https://x.nl/',
    });
    expect({ RELEASE, RELEASE_MIN, DATA_DIR, LOG_LEVEL, INTAKE_URL, INTAKE_TOKEN }).toEqual({
      RELEASE: 'direct',
      RELEASE_MIN: 5,
      DATA_DIR: '.local',
      LOG_LEVEL: 'info',
      INTAKE_URL: 'https://x.nl',
      INTAKE_TOKEN: workerEnv.INTAKE_TOKEN,
    });
  });

  it('is nothing where a choice must be made: how to release, where the store is, the keys, the intake', () => {
    const names = (problems: readonly string[]) => problems.map((problem) => problem.replace(/; .*/, ''));
    expect(names(problemsOf(() => bot({}, {}), {}))).toEqual(
      ['REDIS_URL', 'RELEASE', 'DATA_KEY', 'INTAKE_PUBLIC_KEY'].map((name) => `${name}: missing`),
    );
    expect(names(problemsOf(() => worker({}, {}), {}))).toEqual(
      ['REDIS_URL', 'RELEASE', 'INTAKE_URL', 'INTAKE_TOKEN'].map((name) => `${name}: missing`),
    );
    for (const name of Object.keys(botEnv)) expect(problemsOf(bot, { [name]: '' })).toHaveLength(1);
    for (const name of Object.keys(workerEnv)) expect(problemsOf(worker, { [name]: undefined })).toHaveLength(1);
  });

  it('where it is given empty, as a compose file leaves it out, is the same', () => {
    const empty = Object.fromEntries(Object.keys(everySetting).map((name) => [name, '']));
    expect(bot({ ...empty, ...botEnv })).toEqual(bot());
    expect(worker({ ...empty, ...workerEnv })).toEqual(worker());
  });

  it('in a start on one machine is all of it', () => {
    const env = withDefaults({});
    expect(env).toMatchObject({ RELEASE: 'direct' });
    expect(checkSettings(env)).toMatchObject({ PORT: 3978, HOST: '127.0.0.1', RELEASE: 'direct' });
  });
});

describe('What is refused, with its name and the form expected', () => {
  const forBot: readonly (readonly [string, readonly string[]])[] = [
    // E1
    [
      'TELEGRAM_BOT_TOKEN',
      [' ', 'changeme', `"${token}"`, `${token}\n`, ` ${token}`, '123456:', ':canary', 'canary:1', `${token} x`],
    ],
    // E7
    [
      'DATA_KEY',
      [
        'canary',
        'A'.repeat(43),
        '_'.repeat(43),
        botEnv.DATA_KEY.slice(1),
        `${botEnv.DATA_KEY}A`,
        `${botEnv.DATA_KEY}=`,
      ],
    ],
    ['DATA_KEY', ['00'.repeat(32), '0123456789abcdef'.repeat(4), `${botEnv.DATA_KEY.slice(0, 42)}+`]],
    // E8
    ['INTAKE_PUBLIC_KEY', ['canary', '{', '[]', '{}', '[{}]', '{"kty":"EC","crv":"P-256","x":"canary","y":"canary"}']],
    [
      'INTAKE_PUBLIC_KEY',
      [JSON.stringify(intakeKeys.private), JSON.stringify([intakeKeys.public, intakeKeys.private])],
    ],
    [
      'INTAKE_PUBLIC_KEY',
      ['A'.repeat(43), 'B'.repeat(42), 'B'.repeat(44)].map((x) => JSON.stringify({ kty: 'OKP', crv: 'X25519', x })),
    ],
    // E9
    ['PORT', ['5e3', '-1', 'NaN', '1_000', 'Infinity', '0x10', '65536', 'abc', '80.0', ' 80']],
    ['RELEASE_MIN', ['0', '-1', '1001', '5.0']],
    ['SESSION_IDLE', ['2', '45h', '0h', '2 h', 'two hours', '-2h']],
    ['RELEASE_EVERY', ['73h', '24']],
    // E10
    ['PILOT', ['yes', '1', 'TRUE', 'ja', 'on']],
    // E12
    ['LOCALES', ['nl,', 'NL', 'nl,nl', 'nl;en', 'nl en']],
    ['HOST', ['not a host', 'a/b', '*']],
    ['PUBLIC_URL', ['http://meld.example', 'https://meld.example?x', 'https://user:canary@meld.example']],
    ['TELEGRAM_API_ROOT', ['http://api.telegram.org', 'api.telegram.org']],
    ['TELEGRAM_MODE', ['both', 'Webhook']],
    ['RELEASE', ['later', 'Direct']],
    ['LOG_LEVEL', ['trace', 'INFO', 'silent']],
    ['METRICS_TOKEN', ['canary', 'canary canary canary']],
    ['OPERATOR_NAME', ['x'.repeat(81), 'two\nlines']],
    ['PRIVACY_URL', ['http://meld.example/privacy', 'javascript:alert(1)']],
    ['REDIS_URL', ['redis://redis.example', 'redis://user:canary@10.0.0.1', 'redis://127.0.0.1/99', 'canary']],
    ['DATA_DIR', ['two\nlines']],
  ];
  it.each(forBot)('by the bot: %s', (name, values) => {
    for (const value of values) {
      const problems = problemsOf(bot, { [name]: value });
      expect(problems, value).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`^${name}: expected .{6}`));
    }
  });

  const forWorker: readonly (readonly [string, readonly string[]])[] = [
    // E5
    [
      'INTAKE_URL',
      ['http://intake.example', 'https://user:canary@intake.example', 'https://intake.example/?token=canary'],
    ],
    [
      'INTAKE_URL',
      ['https://intake.example/#', 'https://bücher.example', 'intake.example', 'http://localhost.example', ' '],
    ],
    // E1
    ['INTAKE_TOKEN', ['two canaries', 'canary\n', '"canary"', "'canary'", 'cänary', ' canary', ' ']],
  ];
  it.each(forWorker)('by the worker: %s', (name, values) => {
    for (const value of values) {
      const problems = problemsOf(worker, { [name]: value });
      expect(problems, value).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`^${name}: expected .{6}`));
    }
  });

  it('together: times and numbers that contradict each other (E11)', () => {
    expect(problemsOf(bot, { RELEASE_MIN: '9', RELEASE_MAX: '8' })).toEqual([
      'RELEASE_MIN: must not be above RELEASE_MAX',
    ]);
    expect(problemsOf(worker, { RELEASE_EVERY: '2h', RELEASE_LATEST: '1h' })).toEqual([
      'RELEASE_EVERY: must not be longer than RELEASE_LATEST',
    ]);
    expect(problemsOf(bot, { SESSION_IDLE: '3h', SESSION_LONGEST: '2h' })).toEqual([
      'SESSION_IDLE: must not be longer than SESSION_LONGEST',
    ]);
    expect(problemsOf(bot, { LOCALES: 'nl,xx' })).toEqual([
      `LOCALES: xx is not offered; expected ${locales.join(',')}`,
    ]);
    for (const read of [bot, worker]) expect(problemsOf(read, { RELEASE: 'mixed' })).toEqual([]);
  });

  it('all at once, each once', () => {
    const wrong = {
      ...Object.fromEntries(forBot.map(([name, [value]]) => [name, value])),
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    };
    const names = problemsOf(bot, wrong).map((problem) => problem.split(':')[0]);
    expect(names.sort()).toEqual(Object.keys(wrong).sort());
  });
});

describe('A channel', () => {
  const webhook = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_MODE: 'webhook', PUBLIC_URL: 'https://meld.example' };

  it('by webhook is never open: its secret is long enough and of the letters Telegram takes (E2)', () => {
    expect(problemsOf(bot, webhook)).toEqual(['TELEGRAM_WEBHOOK_SECRET: missing; the webhook is never open to all']);
    for (const secret of [
      'a'.repeat(31),
      'a'.repeat(257),
      `${'a'.repeat(32)}!`,
      `${'a'.repeat(32)}é`,
      `${'a'.repeat(32)}\n`,
    ])
      expect(problemsOf(bot, { ...webhook, TELEGRAM_WEBHOOK_SECRET: secret })[0]).toMatch(
        /^TELEGRAM_WEBHOOK_SECRET: expected 32/,
      );
    for (const secret of ['a'.repeat(32), `${'aZ0_-'.repeat(51)}a`])
      expect(problemsOf(bot, { ...webhook, TELEGRAM_WEBHOOK_SECRET: secret })).toEqual([]);
    expect(problemsOf(bot, { ...webhook, PUBLIC_URL: '', TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(32) })).toEqual([
      'PUBLIC_URL: missing; Telegram must know where the webhook is',
    ]);
  });

  it('of Teams is whole, or is refused with all that is missing', () => {
    const whole = {
      MicrosoftAppId: uuid,
      MicrosoftAppPassword: 'canary',
      MicrosoftAppTenantId: uuid,
      TEAMS_TENANTS: uuid,
    };
    expect(problemsOf(bot, whole)).toEqual([]);
    expect(problemsOf(bot, { MicrosoftAppId: uuid }).map((line) => line.split(':')[0])).toEqual([
      'TEAMS_TENANTS',
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
    ]);
    // Several tenants, another cloud, an identity without a secret.
    const { MicrosoftAppTenantId: _, ...several } = whole;
    expect(problemsOf(bot, { ...several, MicrosoftAppType: 'MultiTenant' })).toEqual([]);
    expect(problemsOf(bot, { ...several, TEAMS_TOKEN_URL: 'https://login.example/token' })).toEqual([]);
    const { MicrosoftAppPassword: __, ...managed } = whole;
    expect(problemsOf(bot, { ...managed, MicrosoftAppType: 'UserAssignedMSI' })).toEqual([]);
    const issuer = 'https://sts.example/tenant/';
    expect(readBotSettings({ ...botEnv, ...whole, TEAMS_TOKEN_ISSUER: issuer }).TEAMS_TOKEN_ISSUER).toBe(issuer);
  });

  it('of Teams is never open: tenants are named one by one (E3, E4)', () => {
    const teams = { MicrosoftAppId: uuid, MicrosoftAppPassword: 'canary' };
    const missing = 'TEAMS_TENANTS: missing; the bot is never open to every tenant';
    for (const tenants of [undefined, '', ' ', '*', 'common', `${uuid},${uuid}`, `${uuid},`, `${uuid} `, 'any'])
      expect(problemsOf(bot, { ...teams, TEAMS_TENANTS: tenants }).join()).toMatch(
        tenants ? /TEAMS_TENANTS: / : new RegExp(missing),
      );
    expect(problemsOf(bot, { MicrosoftAppId: uuid, TEAMS_TENANTS: uuid })).toContain(
      'MicrosoftAppPassword: missing; the bot must prove who it is',
    );
    for (const half of [{ MicrosoftAppPassword: 'canary' }, { TEAMS_TENANTS: uuid }])
      expect(problemsOf(bot, half)).toEqual(['MicrosoftAppId: missing; without it Teams is set up by half']);
    for (const [name, value] of [
      ['MicrosoftAppId', 'my-app'],
      ['MicrosoftAppType', 'Everybody'],
      ['MicrosoftAppTenantId', 'common'],
      ['TEAMS_MODE', 'all'],
      ['TEAMS_SERVICE_URLS', 'http://smba.trafficmanager.net'],
      ['TEAMS_SERVICE_URLS', '*'],
      ['TEAMS_SERVICE_URLS', 'https://smba.trafficmanager.net/path'],
      ['TEAMS_SERVICE_URLS', ''.padEnd(3, ',')],
      ['TEAMS_OPENID_METADATA_URL', 'http://login.example'],
      ['TEAMS_TOKEN_URL', 'login.example'],
    ] as const)
      expect(problemsOf(bot, { [name]: value })[0]).toMatch(new RegExp(`^${name}: expected `));
  });
});

describe('A secret', () => {
  const key = botEnv.DATA_KEY;
  const file = async (name: string, content: string, mode = 0o600): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content, { mode });
    return path;
  };
  const read = (DATA_KEY_FILE: string, DATA_KEY = ''): readonly string[] =>
    problemsOf(bot, { DATA_KEY, DATA_KEY_FILE });

  it('may come as the one line of a file that only its owner can read', async () => {
    for (const [name, content] of [
      ['plain', key],
      ['line', `${key}\n`],
      ['dos', `${key}\r\n`],
    ] as const)
      expect(bot({ DATA_KEY: '', DATA_KEY_FILE: await file(name, content) }).DATA_KEY.toString('base64url')).toBe(key);
    expect(read(await file('readonly', key, 0o400))).toEqual([]);
  });

  it('may be a credential that systemd lets its service read by an access list, and nobody else', async () => {
    const path = await file('credential', key, 0o440);
    const given = { DATA_KEY: '', DATA_KEY_FILE: path };
    expect(problemsOf(bot, { ...given, CREDENTIALS_DIRECTORY: folder })).toEqual([]);
    expect(problemsOf(bot, { ...given, CREDENTIALS_DIRECTORY: join(folder, 'elsewhere') })).toHaveLength(1);
    const open = await file('open', key, 0o444);
    expect(problemsOf(bot, { DATA_KEY: '', DATA_KEY_FILE: open, CREDENTIALS_DIRECTORY: folder })).toHaveLength(1);
  });

  it('comes in no other way (E16)', async () => {
    await mkdir(join(folder, 'folder'), { mode: 0o700 });
    await symlink(await file('target', key), join(folder, 'link'));
    const wrong = [
      await file('group', key, 0o640),
      await file('all', key, 0o644),
      await file('empty', ''),
      await file('blank', '\n'),
      await file('two', `${key}\n${key}\n`),
      await file('old-mac', `${key}\r${key}`),
      await file('big', 'canary'.repeat(20_000)),
      join(folder, 'folder'),
      join(folder, 'link'),
      join(folder, 'nowhere'),
      '/dev/null',
    ];
    for (const path of wrong) {
      const problems = read(path);
      expect(problems, path).toEqual([
        'DATA_KEY: DATA_KEY_FILE must name a file of one line that only its owner can read (mode 0400 or 0600)',
      ]);
    }
    expect(read(await file('wrong', 'canary'))).toEqual([
      'DATA_KEY: expected 32 random bytes in base64url (43 characters)',
    ]);
  });

  it('never comes twice (E15)', async () => {
    const path = await file('twice', key);
    expect(read(path, key)).toEqual(['DATA_KEY: given twice; set DATA_KEY or DATA_KEY_FILE, not both']);
  });

  it('is what the contract marks as one, and nothing else', () => {
    const secrets = Object.entries(everySetting).filter(([, setting]) => 'secret' in setting && setting.secret);
    expect(secrets.map(([name]) => name).sort()).toEqual(
      [
        'REDIS_URL',
        'DATA_KEY',
        'TELEGRAM_BOT_TOKEN',
        'TELEGRAM_WEBHOOK_SECRET',
        'MicrosoftAppPassword',
        'INTAKE_TOKEN',
        'METRICS_TOKEN',
      ].sort(),
    );
  });

  it('is taken out of the environment once it is read, whoever it belongs to and whether or not all is well', () => {
    const others = { TELEGRAM_BOT_TOKEN: token, METRICS_TOKEN: 'canary-canary-canary', MicrosoftAppPassword: 'canary' };
    for (const read of [
      (env: Environment) => bot({}, env),
      (env: Environment) => readSettings(workerSettings, everySetting, env, releaseProblems),
    ])
      for (const PORT of ['3978', 'wrong']) {
        const env: Environment = { ...botEnv, ...workerEnv, ...others, PORT, HOME: '/home/somebody' };
        try {
          read(env);
        } catch {}
        expect(Object.keys(env).sort()).toEqual(['HOME', 'INTAKE_PUBLIC_KEY', 'INTAKE_URL', 'PORT', 'RELEASE']);
      }
  });
});

describe('A name', () => {
  it('within two letters of one of ours is refused with the right one (E14)', () => {
    for (const [wrong, right] of [
      ['INTAKE_TOKN', 'INTAKE_TOKEN'],
      ['INTAKE_TOKENS', 'INTAKE_TOKEN'],
      ['INTAK_URLS', 'INTAKE_URL'],
      ['INTAKEURL', 'INTAKE_URL'],
      ['intake_url', 'INTAKE_URL'],
      ['Intake_Url', 'INTAKE_URL'],
      ['REDIS_URI', 'REDIS_URL'],
      ['RELAESE', 'RELEASE'],
      ['RELEASE_MIX', 'RELEASE_MIN'],
      ['TELEGRAM_BOT_TOKEN_FIEL', 'TELEGRAM_BOT_TOKEN_FILE'],
      ['TELEGRAMM_BOT_TOKENS', 'TELEGRAM_BOT_TOKEN'],
      ['MicrosoftAppID', 'MicrosoftAppId'],
      ['MicrosoftAppPasword', 'MicrosoftAppPassword'],
      ['TEAMS_TENANT', 'TEAMS_TENANTS'],
      ['LOCALE', 'LOCALES'],
      ['LOGLEVEL', 'LOG_LEVEL'],
      ['PROT', 'PORT'],
      ['HOTS', 'HOST'],
      ['PILOTS', 'PILOT'],
      ['DATA_KEY_FILES', 'DATA_KEY_FILE'],
    ] as const) {
      const refused = [`${wrong}: unknown; did you mean ${right}?`];
      expect(problemsOf(bot, { [wrong]: 'canary' })).toEqual(refused);
      expect(problemsOf(worker, { [wrong]: 'canary' })).toEqual(refused);
    }
  });

  it('of somebody else is ignored', () => {
    const foreign = [
      'PATH HOME HOSTNAME PWD SHELL TERM USER LANG LC_ALL TZ TMPDIR EDITOR COLOR CI INIT_CWD NODE NODE_ENV NODE_EXTRA_CA_CERTS',
      'npm_config_cache npm_package_name npm_lifecycle_event KUBERNETES_PORT REDIS_PORT REDIS_HOST DATABASE_URL SENTRY_RELEASE',
      'HTTP_PROXY NO_PROXY XDG_DATA_DIRS LS_COLORS OLDPWD SHLVL LOGNAME MAIL DISPLAY SSH_AUTH_SOCK _ POSTGRES_URL RELEASE_NAME',
    ].flatMap((names) => names.split(' '));
    const env = Object.fromEntries(foreign.map((name) => [name, 'canary']));
    expect(problemsOf(bot, env)).toEqual([]);
    expect(problemsOf(worker, env)).toEqual([]);
  });

  it('of a setting of the other process is known, and not read', () => {
    expect(problemsOf(worker, { PORT: 'wrong', TELEGRAM_MODE: 'wrong' })).toEqual([]);
    expect(problemsOf(bot, { INTAKE_URL: 'wrong' })).toEqual([]);
  });

  it('that takes protection away, or writes contents out, is refused (E13)', () => {
    for (const read of [bot, worker]) {
      expect(problemsOf(read, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual([
        'NODE_TLS_REJECT_UNAUTHORIZED: must not be 0',
      ]);
      for (const name of ['DEBUG', 'NODE_DEBUG', 'NODE_DEBUG_NATIVE', 'NODE_REDIRECT_WARNINGS'])
        expect(problemsOf(read, { [name]: 'canary*' })[0]).toMatch(new RegExp(`^${name}: must not be set`));
      for (const flag of [
        'inspect',
        'inspect-brk=0.0.0.0:1',
        'heapsnapshot-near-heap-limit=2',
        'heap-prof',
        'cpu-prof',
        'report-on-signal',
        'tls-keylog=/x',
        'heapsnapshot_near_heap_limit=2',
        'heapsnapshot-signal=SIGUSR2',
        'abort-on-uncaught-exception',
        'diagnostic-dir=/x',
        'redirect-warnings=/x',
        'trace-event-categories=node',
        'perf-basic-prof',
        'prof',
        'insecure-http-parser',
      ])
        expect(problemsOf(read, { NODE_OPTIONS: `--no-warnings --${flag}` })[0], flag).toMatch(
          /^NODE_OPTIONS: must not/,
        );
      expect(
        problemsOf(read, { NODE_TLS_REJECT_UNAUTHORIZED: '1', DEBUG: '', NODE_OPTIONS: '--max-old-space-size=512' }),
      ).toEqual([]);
    }
  });
});

describe('A process gets only its own', () => {
  const all: Environment = {
    ...Object.fromEntries(
      Object.keys(everySetting).flatMap((name) => [name, `${name}_FILE`].map((each) => [each, 'canary'])),
    ),
    PATH: '/bin',
    HOME: '/home/somebody',
    NODE_EXTRA_CA_CERTS: '/ca',
    AWS_SECRET_ACCESS_KEY: 'canary',
    STAND_IN_URL: 'canary',
    npm_config__auth: 'canary',
  };
  const own = (shape: Readonly<Record<string, unknown>>): readonly string[] =>
    Object.keys(shape).flatMap((name) => [name, `${name}_FILE`]);
  const plain = ['PATH', 'HOME', 'NODE_EXTRA_CA_CERTS'];

  it('the worker sees no token of a bot, no data key and nothing else that is not its own', () => {
    const seen = Object.keys(only(workerSettings, all));
    expect([...seen].sort()).toEqual([...own(workerSettings), ...plain].sort());
    for (const name of [
      'TELEGRAM_BOT_TOKEN',
      'DATA_KEY',
      'MicrosoftAppPassword',
      'METRICS_TOKEN',
      'MODERATOR_USERS_FILE',
    ])
      expect(seen.filter((each) => each.startsWith(name))).toEqual([]);
  });

  it('the bot does not see the token of the intake', () => {
    const seen = Object.keys(only(botSettings, all));
    expect([...seen].sort()).toEqual([...new Set([...own(botSettings), ...plain])].sort());
    expect(seen.filter((name) => /INTAKE_(TOKEN|URL)/.test(name))).toEqual([]);
  });

  it('and what has no settings of ours sees none', () => {
    expect(Object.keys(only({}, all)).sort()).toEqual([...plain].sort());
  });
});

describe('The processes themselves', () => {
  /** How it ends; of three tries the quickest, because other tests run beside it. */
  async function refusal(entry: Parameters<typeof run>[0], env: Env, ...flags: string[]) {
    let best = { code: 0 as number | null, seconds: Number.POSITIVE_INFINITY, lines: [''], output: '' };
    for (let i = 0; i < 3 && best.seconds > 2; i += 1) {
      const program = run(entry, env, ...flags);
      const { code, seconds } = await program.ended;
      if (seconds < best.seconds)
        best = { code, seconds, lines: program.errors().trimEnd().split('\n'), output: program.output() };
    }
    expect(best.code).toBe(78);
    expect(best.seconds).toBeLessThan(2);
    expect(best.output).toBe('');
    expect(best.lines.join('\n')).not.toContain('canary');
    for (const line of best.lines) expect(line).toMatch(/^[A-Za-z_]+: \S.{5,}$/);
    return best.lines;
  }
  const names = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]).sort();

  it('the bot ends with 78 and says all that is wrong at once', async () => {
    const wrong = {
      PORT: 'abc',
      DATA_KEY: 'canary',
      TELEGRAM_BOT_TOKEN: 'canary',
      TELEGRAM_API_ROOT: 'http://canary.example',
      REDIS_URL: 'redis://:canary@redis.example',
      RELEASE_MIN: '99',
      LOCALES: 'xx',
      INTAKE_TOKN: 'canary',
    };
    expect(names(await refusal('bot/main.js', { ...botEnv, ...wrong }))).toEqual(Object.keys(wrong).sort());
  });

  it('so does the worker, also for what Node itself was told', async () => {
    const wrong = {
      INTAKE_URL: 'http://canary.example',
      INTAKE_TOKEN: 'a canary',
      REDIS_URL: 'canary',
      RELEASE: 'canary',
      DEBUG: 'canary',
    };
    const lines = await refusal('workers/main.js', { ...workerEnv, ...wrong }, '--cpu-prof-interval=1000');
    expect(names(lines)).toEqual([...Object.keys(wrong), 'NODE_OPTIONS'].sort());
  });

  it('so does a start on one machine, for bot and worker together, before it has begun anything', async () => {
    const data = join(folder, 'start');
    await mkdir(data);
    const wrong = {
      PORT: '-1',
      PILOT: 'ja',
      INTAKE_URL: 'http://canary.example',
      INTAKE_TOKEN: 'a canary',
      RELEASE: 'canary',
      DEBUG: 'canary',
    };
    const lines = await refusal('local/main.js', { DATA_DIR: data, INTAKE_PUBLIC_KEY: '{"canary":1}', ...wrong });
    expect(names(lines)).toEqual([...Object.keys(wrong), 'INTAKE_PUBLIC_KEY'].sort());
    expect(await readdir(data)).toEqual([]);
  });

  it('a port that is taken is a wrong setting too (E20)', async () => {
    const server = createServer();
    const port = await new Promise<number>((taken) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        taken(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const lines = await refusal('bot/main.js', { ...botEnv, DATA_DIR: folder, PORT: String(port) });
    expect(lines).toEqual([`PORT: ${port} cannot be used on HOST; is it taken?`]);
    server.close();
  });
});
