import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { events, isLevel, type Level, logTo } from '../../src/runtime/log.ts';

const dist = resolve(import.meta.dirname, '../../dist/runtime');

const noon = Date.parse('2026-11-24T12:34:56.789Z');

function open(least: Level) {
  const lines: string[] = [];
  let now = noon;
  return {
    lines,
    log: logTo(
      (line) => lines.push(line),
      least,
      () => now,
    ),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('A line of the log', () => {
  it('is one JSON object of level, event and the hour, and at most a code and counts', () => {
    const { lines, log } = open('debug');
    log('info', 'bot.ready');
    log('error', 'report.parked', { code: 'INTAKE_422', count: 3 });
    expect(lines).toEqual([
      '{"hour":"2026-11-24T12Z","level":"info","event":"bot.ready"}\n',
      '{"hour":"2026-11-24T12Z","level":"error","event":"report.parked","code":"INTAKE_422","count":3}\n',
    ]);
  });

  it('never has a finer time than the hour', () => {
    const { lines, log, pass } = open('debug');
    for (const event of events) {
      log('info', event);
      pass(61_000);
    }
    expect(lines).toHaveLength(events.length);
    for (const line of lines) {
      expect(JSON.parse(line).hour).toMatch(/^2026-11-24T1[23]Z$/);
      expect(line).not.toMatch(/:\d\d|789|\d{6}/);
    }
  });

  it('is about an event of the closed list, each once in it and of one form', () => {
    expect(new Set(events).size).toBe(events.length);
    for (const event of events) expect(event).toMatch(/^[a-z]+\.[a-z_]+$/);
  });

  it('below the level that was asked for is not written', () => {
    const { lines, log } = open('warn');
    log('debug', 'notify.waiting');
    log('info', 'bot.ready');
    log('warn', 'redis.trouble');
    log('error', 'process.failed');
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(['warn', 'error']);
    expect(['debug', 'info', 'warn', 'error'].every(isLevel)).toBe(true);
    expect(['trace', 'INFO', '', 'silent'].some(isLevel)).toBe(false);
  });
});

describe('A line that repeats', () => {
  it('within a minute is counted, and the count is told with the next', () => {
    const { lines, log, pass } = open('info');
    for (let i = 0; i < 11_600; i += 1) log('warn', 'redis.trouble');
    expect(lines).toHaveLength(1);
    pass(60_000);
    log('warn', 'redis.trouble');
    pass(60_000);
    log('warn', 'redis.trouble');
    expect(lines.map((line) => JSON.parse(line).repeated)).toEqual([undefined, 11_599, undefined]);
  });

  it('is told apart by its code, and does not hide another', () => {
    const { lines, log } = open('info');
    for (const code of ['INTAKE_500', 'INTAKE_502', 'INTAKE_500']) log('warn', 'report.waiting', { code });
    log('warn', 'redis.trouble');
    expect(lines).toHaveLength(3);
  });

  it('is not remembered without end', () => {
    const { lines, log } = open('info');
    for (let i = 0; i < 5000; i += 1) log('warn', 'report.waiting', { code: `CODE_${i}` });
    expect(lines).toHaveLength(5000);
  });
});

describe('What others print', () => {
  it('is logged as printed, without a word of it, by whatever method and as whatever warning', async () => {
    const program = `
      import { openLog } from '${dist}/process.js';
      openLog('debug');
      for (const [name, method] of Object.entries(console))
        if (typeof method === 'function' && name !== 'Console')
          try { method.call(console, name === 'assert' ? false : 'canary', 'canary', { canary: 'canary' }); } catch {}
      console.error(new Error('canary'));
      process.emitWarning('canary', 'CanaryWarning');
      process.emitWarning('canary', 'a canary in two words');
      setTimeout(() => undefined, 20);
    `;
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      env: { PATH: process.env.PATH },
    });
    expect(stderr).toBe('');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.every(({ event }) => event === 'console.captured')).toBe(true);
    const codes = lines.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['log', 'error', 'dirxml', 'table', 'trace', 'CanaryWarning', 'warning']),
    );
    expect(stdout.replaceAll('CanaryWarning', '')).not.toMatch(/canary/i);
  });

  it('is not what a program dies of: an error nobody caught ends it with 1 and a code', async () => {
    for (const [failure, code] of [
      ['setTimeout(() => { throw new Error("canary"); })', 'UNCAUGHT'],
      ['Promise.reject(new Error("canary"))', 'UNHANDLED'],
    ]) {
      const program = `import { openLog } from '${dist}/process.js'; openLog('info'); ${failure}; setInterval(() => 0, 1000);`;
      const ended = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
        env: { PATH: process.env.PATH },
      }).catch((error: unknown) => error);
      expect(ended).toMatchObject({ code: 1, stderr: '' });
      expect(JSON.stringify(ended)).toContain(code);
      expect(ended instanceof Error && 'stdout' in ended ? ended.stdout : 'none').not.toContain('canary');
    }
  });
});
