import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { diceOf } from '../support/dice.ts';
import { memberOf } from './crowd.ts';
import { it, kill } from './house.ts';

const seed = 2026;
const count = Number(process.env.MELDBRUG_REPORTERS ?? 300);
const rounds = 22;
const killedIn = [6, 15];

/** What Telegram refuses when two things happen at once, or when what is to be changed is gone or too young. */
const expected =
  /message is not modified|message to edit not found|message can't be (edited|deleted)|query is too old|message to delete not found|bot was blocked/i;

describe('a crowd of reporters who do what the dice say', () => {
  it(`of ${count}, seed ${seed}: one report and one expectation for each who sends, and no word left in an emptied chat`, {
    timeout: 120_000,
  }, async ({ house, task }) => {
    const { telegram, intake } = house;
    const roll = diceOf(seed);
    let bot = await house.startBot();
    const crowd = Array.from({ length: count }, (_, index) => memberOf(telegram, index));
    for (let round = 0; round < rounds; round += 1) {
      // What is delivered again keeps its id, so it is not put into another order.
      const reorders = roll(3) === 0;
      for (const member of crowd) {
        if (member.isStored()) continue;
        // Towards the end those who are still busy only go on, so that many come to an end.
        if (round < rounds - 13) member.act(roll, !reorders);
        else member.goOn(roll);
      }
      if (reorders) telegram.shuffle();
      if (killedIn.includes(round)) {
        await sleep(100 + roll(300));
        await kill(bot);
        await house.endLease();
        bot = await house.startBot();
      }
      await telegram.settled(60_000);
    }
    const sent = crowd.filter((member) => member.isStored());
    await house.startWorker();
    await telegram.until(() => sent.every((member) => member.isPassedOn()), 30_000);
    const emptied = crowd.filter((_, index) => index % 3 === 0);
    for (const member of emptied) member.empty();
    await telegram.settled(60_000);

    const stored = await intake.accepted();
    const stands = sent.filter((member) => !emptied.includes(member));
    console.info(
      `${task.name}: ${sent.length} sent, ${stored.length} reports, ${telegram.calls.length} calls, ${killedIn.length} kills, ${emptied.length} emptied`,
    );
    expect(sent.length).toBeGreaterThan(count * 0.6);
    expect(stored).toHaveLength(sent.length);
    expect(new Set(stored.map(({ report_id: id }) => id)).size).toBe(sent.length);
    expect(stands.map(({ receipts }) => receipts().length)).toEqual(stands.map(() => 1));
    expect(telegram.rejected().filter(({ error }) => !expected.test(error?.description ?? ''))).toEqual([]);
    expect(telegram.unexpected()).toEqual([]);
    expect(telegram.callsOf('getFile')).toEqual([]);
    expect(emptied.filter(({ person, secret }) => person.visible().includes(secret))).toEqual([]);
    expect(emptied.filter(({ person }) => person.chat().some(({ from }) => from === 'person'))).toEqual([]);
    // What was sent in the moment of a kill is known to nobody: a question of ours may stay, once a kill and chat.
    const left = emptied.filter((member) => !member.isEmptied());
    expect(left.length).toBeLessThanOrEqual(emptied.length * 0.05 * killedIn.length);
    expect(left.filter(({ person }) => person.chat().length > 1 + killedIn.length)).toEqual([]);
    expect(house.place.written()).not.toMatch(/geheim\d|Kwispelgard/);
  });
});
