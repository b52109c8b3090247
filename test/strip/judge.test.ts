import { describe, expect, it } from 'vitest';
import { finding } from '../../src/bot/masking.ts';
import { itemsOf, judge } from '../support/judge.ts';

const find = finding();

const ofPeople = ['PERSON', 'ORG_SMALL', 'PLACE'];
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** What a part of the set may show at worst. What is measured stands in the README; this is how far it may not fall back. */
const worst = {
  dev: { numbers: 2, people: 16, silent: 8, kept: 99, over: 1.2, touched: 4, asks: 0.4 },
  more: { numbers: 4, people: 0, silent: 0, kept: 98.5, over: 3.5, touched: 6, asks: 0.4 },
  names: { numbers: 2, people: 22, silent: 10, kept: 98, over: 2, touched: 8, asks: 0.6 },
  held: { numbers: 12, people: 28, silent: 15, kept: 97.5, over: 1.8, touched: 13, asks: 0.5 },
} as const;

describe.each(Object.entries(worst))('chat answers: %s', (part, limits) => {
  const items = itemsOf(part as keyof typeof worst);

  it.each([true, false])('leave no more than they may, with the language declared: %s', (declared) => {
    const { by } = judge(find, items, declared);
    const all = by.get('all');
    if (all === undefined) throw new Error('nothing was judged');
    const kinds = [...by].filter(([name]) => /^[A-Z_]+$/.test(name));
    const sum = (people: boolean, of: 'telling' | 'leaked' | 'silent'): number =>
      kinds.filter(([name]) => ofPeople.includes(name) === people).reduce((total, [, score]) => total + score[of], 0);
    const shown = {
      numbers: sum(false, 'leaked'),
      people: percent(sum(true, 'leaked'), sum(true, 'telling')),
      silent: percent(sum(true, 'silent'), sum(true, 'telling')),
      kept: percent(all.kept, all.needed),
      over: percent(all.over, all.free),
      touched: percent(all.touched, all.harmless),
      asks: all.asks / all.items,
    };
    console.info(
      part,
      declared,
      JSON.stringify(shown, (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value)),
    );
    expect(shown.numbers).toBeLessThanOrEqual(limits.numbers);
    expect(shown.people).toBeLessThanOrEqual(limits.people);
    expect(shown.silent).toBeLessThanOrEqual(limits.silent);
    expect(shown.kept).toBeGreaterThanOrEqual(limits.kept);
    expect(shown.over).toBeLessThanOrEqual(limits.over);
    expect(shown.touched).toBeLessThanOrEqual(limits.touched);
    expect(shown.asks).toBeLessThanOrEqual(limits.asks);
  });
});
