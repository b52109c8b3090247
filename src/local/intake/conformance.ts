import { type Answer, type Fetch, openExchange } from './exchange.ts';
import { type Bench, type Rule, rules, writeLetter } from './rules.ts';
import { padReport, type SealingKey, sealBytes } from './seal.ts';

/** What one rule showed. */
export interface Finding {
  readonly rule: string;
  readonly passed: boolean;
  /** Not offering this is no failure. */
  readonly optional: boolean;
  /** The status codes that came back, and never a body. */
  readonly saw: string;
}

export interface CheckOptions {
  /** The base address (`INTAKE_URL`); https, or http on loopback. */
  readonly url: string;
  readonly token: string;
  /** Newest first. */
  readonly publicKeys: readonly [SealingKey, ...SealingKey[]];
  /** A valid report with this id. What it says stays at the intake, so it should say that it is a test. */
  readonly makeReport: (reportId: string) => unknown;
  /** The seal of another program, to be proven against the intake. */
  readonly seal?: Bench['seal'];
  readonly fetch?: Fetch;
}

/**
 * Says rule by rule whether an intake keeps contract section 4, over HTTP alone, and leaves two accepted reports there,
 * and one for each older key. Throws `NO_HTTPS`, `REPORT_TOO_LARGE`, and what `makeReport` and `seal` throw.
 */
export async function checkIntake(options: CheckOptions): Promise<readonly Finding[]> {
  const { url, token, publicKeys, makeReport, fetch = globalThis.fetch, seal = sealReport } = options;
  const { post, ask } = openExchange(url, token, fetch);
  const parts = { keys: publicKeys, makeReport, seal };
  const first = await writeLetter(parts);
  const bench: Bench = { ...parts, post, ask, first, firstAnswer: await post(first) };

  const findings: Finding[] = [];
  const seen: Answer[] = [];
  for (const rule of rules) {
    const answers = await rule.send(bench);
    seen.push(...answers);
    if (answers.length > 0) findings.push(judge(rule, answers, bench));
  }
  const redirects = seen.filter(({ status }) => status >= 300 && status < 400);
  const saw = redirects.length === 0 ? 'none' : listStatuses(redirects);
  return [...findings, { rule: 'no answer is a redirect', passed: redirects.length === 0, optional: false, saw }];
}

/** Whether an intake conforms: every rule that is not optional was kept. */
export const conforms = (findings: readonly Finding[]): boolean =>
  findings.every(({ passed, optional }) => passed || optional);

const judge = ({ rule, optional, keeps }: Rule, answers: readonly Answer[], bench: Bench): Finding => ({
  rule,
  optional,
  passed: keeps(answers, bench),
  saw: listStatuses(answers),
});

const listStatuses = (answers: readonly Answer[]): string =>
  [...new Set(answers.map(({ status }) => (status === 0 ? 'no answer' : String(status))))].toSorted().join(', ');

const sealReport: Bench['seal'] = (report, key) => sealBytes(padReport(report), key);
