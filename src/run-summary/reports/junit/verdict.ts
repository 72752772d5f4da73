export type Attributes = Readonly<Record<string, string>>;

/** A child of a `<testcase>` that says what became of it. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly attributes: Attributes;
  text: string;
}

/** Surefire tells of tries that failed in elements of their own: of a test that passed in the end, and of one that did not. */
const VERDICT_KINDS = {
  failure: 'failure',
  error: 'failure',
  skipped: 'skipped',
  flakyFailure: 'earlier try',
  flakyError: 'earlier try',
  rerunFailure: 'later try',
  rerunError: 'later try',
} as const;

export type VerdictKind = (typeof VERDICT_KINDS)[keyof typeof VERDICT_KINDS];

export function verdictKind(element: string): VerdictKind | undefined {
  return Object.hasOwn(VERDICT_KINDS, element) ? VERDICT_KINDS[element as keyof typeof VERDICT_KINDS] : undefined;
}
