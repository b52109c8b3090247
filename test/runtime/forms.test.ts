import { describe, expect, it } from 'vitest';
import { address, count, duration, oneOf, redisAddress, secret, text, yesNo } from '../../src/runtime/forms.ts';
import type { Setting } from '../../src/runtime/settings.ts';

/** What a text becomes, or `refused`. */
const read = <T>(setting: Setting<T>, given: string): T | 'refused' => {
  const result = setting.read.safeParse(given);
  return result.success ? result.data : 'refused';
};

const refuses = (setting: Setting<unknown>, given: readonly string[]): void => {
  for (const each of given) expect(read(setting, each), each).toBe('refused');
};

describe('An address', () => {
  it('is https, or http on this machine, and loses the slash at its end', () => {
    for (const [given, becomes] of [
      ['https://intake.example', 'https://intake.example'],
      ['https://intake.example/', 'https://intake.example'],
      ['https://intake.example:8443/base//', 'https://intake.example:8443/base'],
      ['https://10.0.0.1', 'https://10.0.0.1'],
      ['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example'],
      ['http://localhost:3978', 'http://localhost:3978'],
      ['http://127.0.0.1', 'http://127.0.0.1'],
      ['http://127.8.9.1:1/x', 'http://127.8.9.1:1/x'],
      ['http://[::1]:80', 'http://[::1]:80'],
    ] as const)
      expect(read(address(), given)).toBe(becomes);
  });

  it('is never http elsewhere, however much it looks like this machine', () => {
    refuses(address(), [
      'http://intake.example',
      'http://localhost.evil.example',
      'http://127.0.0.1.evil.example',
      'http://evil.example/localhost',
      'http://0.0.0.0',
      'http://[::2]',
      'http://[::ffff:10.0.0.1]',
      'http://192.168.1.1',
      'http://localhost@evil.example',
      'http://127.0.0.1@evil.example',
    ]);
  });

  it('holds no name, no password, no query, no fragment, no space, no letter beyond ASCII, and no other protocol', () => {
    refuses(address(), [
      'https://user@intake.example',
      'https://user:canary@intake.example',
      'https://:canary@intake.example',
      'https://intake.example/?a=b',
      'https://intake.example?',
      'https://intake.example/#',
      'https://intake.example/#reports',
      'https://intake.example/a b',
      ' https://intake.example',
      'https://intake.example\n',
      'https://bücher.example',
      'https://intake.example/ï',
      'ftp://intake.example',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'intake.example',
      '//intake.example',
      'https://',
      'https://intake.example:99999',
      '"https://intake.example"',
    ]);
  });
});

describe('The address of the store', () => {
  it('is one server, on this machine or over TLS, with or without a password and a database', () => {
    for (const url of [
      'redis://127.0.0.1',
      'redis://localhost:6379',
      'redis://[::1]:6379/0',
      'redis://127.0.0.1:6379/15',
      'redis://user:p%40ss@127.0.0.1:6379',
      'redis://:pass@localhost',
      'rediss://redis.example:6380/3',
      'rediss://user:pass@10.0.0.1',
    ])
      expect(read(redisAddress, url)).toEqual({ kind: 'single', url });
  });

  it('is a socket, a cluster, or sentinels and the name of their master', () => {
    expect(read(redisAddress, 'unix://bot:pass:word%@/run/redis/redis.sock')).toEqual({
      kind: 'socket',
      path: '/run/redis/redis.sock',
      user: { username: 'bot', password: 'pass:word%' },
    });
    expect(read(redisAddress, 'unix:/run/redis/redis.sock')).toEqual({
      kind: 'socket',
      path: '/run/redis/redis.sock',
    });
    expect(read(redisAddress, 'rediss://a:1,rediss://b:2,rediss://c:3')).toEqual({
      kind: 'cluster',
      urls: ['rediss://a:1', 'rediss://b:2', 'rediss://c:3'],
    });
    expect(read(redisAddress, 'redis://127.0.0.1:1,redis://127.0.0.1:2')).toMatchObject({ kind: 'cluster' });
    expect(read(redisAddress, 'redis+sentinel://h1:26379,h2:26380,h3/name')).toEqual({
      kind: 'sentinel',
      name: 'name',
      sentinels: [
        { host: 'h1', port: 26379 },
        { host: 'h2', port: 26380 },
        { host: 'h3', port: 26379 },
      ],
    });
  });

  it('is never in the clear off this machine, and nothing is guessed', () => {
    refuses(redisAddress, [
      'redis://redis.example',
      'redis://10.0.0.1:6379',
      'redis://localhost.evil.example',
      'redis://127.0.0.1@evil.example',
      'redis://127.0.0.1,redis://redis.example',
      // The second would be talked to in the clear, like the first.
      'redis://127.0.0.1,rediss://redis.example',
      'rediss://redis.example,redis://127.0.0.1',
      'redis://127.0.0.1/16',
      'redis://127.0.0.1/99',
      'redis://127.0.0.1/-1',
      'redis://127.0.0.1/x',
      'redis://127.0.0.1?db=1',
      'redis://127.0.0.1#1',
      'redis://',
      'redis:',
      'http://127.0.0.1',
      'localhost:6379',
      '127.0.0.1',
      'unix:relative/redis.sock',
      'unix://bot@/run/redis.sock',
      'unix://run/redis.sock',
      'unix:/a b',
      'unix:/redis.sock?db=1',
      'redis://127.0.0.1,',
      ',redis://127.0.0.1',
      'redis+sentinel://h1',
      'redis+sentinel://h1/',
      'redis+sentinel:///name',
      'redis+sentinel://h1:port/name',
      'redis+sentinel://h1,/name',
      'redis+sentinel://user:canary@h1/name',
      ' redis://127.0.0.1',
      'redis://127.0.0.1\n',
    ]);
  });
});

describe('Numbers, durations and choices', () => {
  it('a number is digits, between its limits', () => {
    const port = count('a port', 0, 65_535);
    expect(read(port, '0')).toBe(0);
    expect(read(port, '65535')).toBe(65_535);
    refuses(port, ['65536', '-1', '+1', '5e3', '1.5', '1_000', '0x10', 'NaN', 'Infinity', 'abc', ' 1', '1 ', '', '١٢']);
    refuses(port, ['9'.repeat(10), '9'.repeat(400)]);
    refuses(count('one or more', 1, 1000), ['0', '1001']);
  });

  it('a duration is a number and a unit, above nothing and not too long', () => {
    const setting = duration('44h');
    for (const [given, ms] of [
      ['1s', 1000],
      ['90m', 5_400_000],
      ['24h', 86_400_000],
      ['1d', 86_400_000],
      ['44h', 158_400_000],
    ] as const)
      expect(read(setting, given)).toBe(ms);
    refuses(setting, [
      '45h',
      '2d',
      '0s',
      '0h',
      '-1h',
      '1',
      'h',
      '1.5h',
      '1H',
      '1w',
      '1 h',
      '90 min',
      '1h30m',
      '9999999s',
    ]);
  });

  it('yes and no are true and false, in no other way', () => {
    expect([read(yesNo, 'true'), read(yesNo, 'false')]).toEqual([true, false]);
    refuses(yesNo, ['yes', 'no', '1', '0', 'TRUE', 'True', 'ja', 'on', '', ' true']);
  });

  it('a choice is one of its words, to the letter', () => {
    const setting = oneOf('polling', 'webhook');
    expect(read(setting, 'webhook')).toBe('webhook');
    expect(setting.form).toBe('polling or webhook');
    refuses(setting, ['Webhook', 'webhook ', 'both', '']);
  });

  it('a secret has a form like any text, and says that it is one', () => {
    expect(secret('four letters', /^[a-z]{4}$/)).toMatchObject({ form: 'four letters', secret: true });
    expect(text('four letters', /^[a-z]{4}$/).secret).toBeUndefined();
    refuses(secret('four letters', /^[a-z]{4}$/), ['abcd\n', '\nabcd', 'abc', '"abcd"']);
  });
});
