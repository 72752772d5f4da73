import type { BenchSetting, Section } from './benchmark.ts';

/** Two versions that are measured in turns. */
export interface ComparisonSetting extends BenchSetting {
  /** The dist folder of the other version. */
  readonly otherDistFolder: string;
}

/** One thing that two versions do, chosen by `--only <name>` beside `--against`. */
export interface Comparison {
  readonly name: string;
  run(setting: ComparisonSetting): Promise<Section[]>;
}

/** How the tables name the two. */
export const THIS = 'this';
export const OTHER = 'other';
