import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './recipe.ts';

const page = readFileSync(resolve(root, 'docs/proof.md'), 'utf8');

it('the page of proofs names tests that there are', () => {
  const named = [...page.matchAll(/\]\((\.\.\/test\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(resolve(root, 'docs', path)))).toEqual([]);
});

it('every promise of privacy stands on it', () => {
  const rows = [...page.matchAll(/^\| (P-\d+b?) \|/gm)].map(([, id]) => id);
  expect(rows).toEqual(['P-1', 'P-1b', ...Array.from({ length: 11 }, (_, index) => `P-${index + 2}`)]);
});
