import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { events } from '../../src/runtime/log.ts';
import { root } from './recipe.ts';

const page = readFileSync(resolve(root, 'docs/operating.md'), 'utf8');

it('the page for operators says of every event of the log what it means', () => {
  expect(events.filter((event) => !page.includes(`\`${event}\``))).toEqual([]);
});

it('and of every code with which a report can be parked', () => {
  const sources = ['forward', 'intake'].map((name) => readFileSync(resolve(root, `src/workers/${name}.ts`), 'utf8'));
  const codes = sources.flatMap((text) =>
    [...text.matchAll(/(?:park\(means, job, |kind: 'park', code: )'([A-Z_]+)'/g)].map(([, code]) => code),
  );
  expect(new Set(codes).size).toBeGreaterThan(3);
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

it('links to what is there', () => {
  for (const [, path = ''] of page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g))
    expect(() => readFileSync(resolve(root, 'docs', path))).not.toThrow();
});
