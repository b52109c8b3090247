/**
 * One item of the report: which answer it is made from, under what name it leaves, and how coarse.
 * The only door through which an answer can get into a report.
 */
export interface Field {
  /** The question whose answer it is made from. */
  readonly from: string;
  /** Where it stands in the report; one dot at most (`detail.pay_kind`). */
  readonly path: string;
  /** A report without it is not a report. */
  readonly required: boolean;
  readonly many: boolean;
  /** How it leaves, when not as a code: as a whole number, or as `true` because the one code was given. */
  readonly as?: 'integer' | 'flag';
  /** How many codes at most. */
  readonly max: number;
  /**
   * Each answer that leaves, and the code it leaves as, in the order of the codebook. Two answers with the same code
   * become one; an answer that is not named here never leaves.
   */
  readonly codes: ReadonlyMap<string, string>;
}

/** What a reporter answered, by question: codes only. */
export type Answers = Readonly<Record<string, readonly string[]>>;
