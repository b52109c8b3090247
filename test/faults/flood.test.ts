import { describe, expect } from 'vitest';
import { diceOf } from '../support/dice.ts';
import { kinds } from '../support/telegram/index.ts';
import { memberOf } from './crowd.ts';
import { it } from './house.ts';

/** Small here; the large one is `MELDBRUG_HOSTILE=50000 MELDBRUG_HONEST=100 npx vitest run test/faults/flood.test.ts`. */
const hostile = Number(process.env.MELDBRUG_HOSTILE ?? 1000);
const honest = Number(process.env.MELDBRUG_HONEST ?? 5);
const chats = Math.min(500, Math.ceil(hostile / 50));
const rounds = 26;
/** Whatever is sent before an honest tap is dealt with before it, on a slow machine too. In milliseconds. */
const patience = 30_000 + hostile * 5;

describe('a flood', () => {
  it(`of ${hostile} hostile updates from ${chats} chats keeps none of ${honest} honest reports from being stored (F-60)`, {
    timeout: 60_000 + hostile * 40,
  }, async ({ house, task }) => {
    const { telegram, intake, redis } = house;
    const roll = diceOf(60);
    await house.startBot();
    await house.startWorker();
    const enemies = Array.from({ length: chats }, (_, index) => telegram.person({ first_name: `Enemy ${index}` }));
    for (const enemy of enemies) enemy.start();
    const people = Array.from({ length: honest }, (_, index) => memberOf(telegram, index));
    const deeds: readonly ((enemy: (typeof enemies)[number]) => unknown)[] = [
      (enemy) => enemy.type('x'.repeat(4096)),
      (enemy) => enemy.type('/start s_AAAAAA-l_nl'),
      (enemy) => enemy.type('/wis'),
      (enemy) => enemy.press({ data: `x${roll(9)}-${roll(99)}.yes` }),
      (enemy) => enemy.press({ data: '__proto__' }),
      (enemy) => enemy.send(kinds[roll(kinds.length)] ?? 'photo'),
      () => telegram.repeat('last', 3),
      () => telegram.deliver({ message: { chat: null } }),
    ];
    const before = Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]);
    const waits: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (let count = 0; count < hostile / rounds; count += 1) {
        const enemy = enemies[roll(chats)];
        if (enemy !== undefined) deeds[roll(deeds.length)]?.(enemy);
      }
      const since = Date.now();
      // Each goes on as soon as their own chat has changed, whatever else still waits.
      await Promise.all(
        people.map(async (member) => {
          if (member.isStored()) return;
          const shown = (): string => JSON.stringify(member.person.chat().filter(({ from }) => from === 'bot'));
          const seen = shown();
          member.goOn(roll);
          await telegram.until(() => shown() !== seen, patience);
          waits.push(Date.now() - since);
        }),
      );
    }
    await telegram.until(() => people.every((member) => member.isStored()), 10_000);
    await telegram.settled(patience);
    await telegram.until(() => people.every((member) => member.isPassedOn()), patience);
    expect(await intake.accepted()).toHaveLength(honest);
    const sorted = waits.toSorted((a, b) => a - b);
    const after = Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]);
    console.info(
      `${task.name}: honest turn p50 ${sorted[Math.floor(sorted.length / 2)]} ms, p95 ${sorted[Math.floor(sorted.length * 0.95)]} ms; Redis grew by ${Math.round((after - before) / 1024)} KiB`,
    );
    // A session each, and nothing for each update.
    expect(after - before).toBeLessThan(4_000_000 + chats * 20_000);
    expect(telegram.callsOf('getFile')).toEqual([]);
  });
});
