import { describe, expect, it } from 'vitest';
import type { Intake, Verdict } from '../../src/workers/intake.ts';
import { paced } from '../../src/workers/pace.ts';

const report = { reportId: 'Zm9yd2FyZC1yZXBvcnQtMQ', sealed: 'sealed' };
const accepted: Verdict = { kind: 'accepted' };

/** An intake that gives these verdicts, the last one for ever, and notes when it was asked. */
function scripted(...verdicts: Verdict[]) {
  const at: number[] = [];
  const answer = async (): Promise<Verdict> => {
    at.push(performance.now());
    return (verdicts.length > 1 ? verdicts.shift() : verdicts[0]) ?? accepted;
  };
  return { at, intake: paced({ submit: answer, has: answer } satisfies Intake, 50) };
}

describe('An intake that is in trouble', () => {
  it.each<Verdict>([
    { kind: 'retry', code: 'INTAKE_500' },
    { kind: 'wait', code: 'INTAKE_503', ms: 1 },
  ])('is asked once at a time, however many wait: %j', async (verdict) => {
    const { at, intake } = scripted(verdict);
    await intake.submit(report);
    await Promise.all([intake.submit(report), intake.has(report), intake.submit(report), intake.submit(report)]);
    expect(at).toHaveLength(5);
    // A timer may be a millisecond early; how late it is does not matter.
    for (const [index, time] of at.entries()) expect(time - (at[0] ?? 0)).toBeGreaterThan(index * 50 - 2);
  });

  it('is asked freely again after an acceptance', async () => {
    const { at, intake } = scripted({ kind: 'retry', code: 'INTAKE_500' }, accepted);
    for (let count = 0; count < 12; count += 1) await intake.submit(report);
    expect(at).toHaveLength(12);
    expect((at[11] ?? 0) - (at[1] ?? 0)).toBeLessThan(50 * 10 - 2);
  });

  it('keeps nobody who is to stop waiting', async () => {
    const { intake } = scripted({ kind: 'retry', code: 'INTAKE_500' });
    await intake.submit(report);
    const began = performance.now();
    const waiting = Array.from({ length: 100 }, () => intake.submit(report, AbortSignal.abort()));
    await Promise.all(waiting);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('An intake that works', () => {
  it('is asked as often as there is something to ask, also when it refuses one', async () => {
    const { at, intake } = scripted(
      { kind: 'park', code: 'INTAKE_400' },
      { kind: 'misconfigured', code: 'INTAKE_401' },
      accepted,
    );
    await Promise.all(Array.from({ length: 20 }, () => intake.submit(report)));
    expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeLessThan(50);
  });
});
