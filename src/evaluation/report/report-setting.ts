/** How the evaluation was asked for, so that advice names only what its reader has and has not done yet. */
export interface ReportSetting {
  /** Where test issues come from: a file of their own, or a corpus cut at a day or at a share. */
  readonly split: 'files' | 'day' | 'share';
  /** Options as they are typed, such as `--target-precision`. */
  readonly names: Readonly<Record<AdvisedOption, string>>;
  /** Those that were given. */
  readonly given: ReadonlySet<AdvisedOption>;
}

/** Options that the report advises. */
export const ADVISED_OPTIONS = [
  'test',
  'testFraction',
  'until',
  'repository',
  'labelsFile',
  'typesFile',
  'targetPrecision',
] as const;
export type AdvisedOption = (typeof ADVISED_OPTIONS)[number];
