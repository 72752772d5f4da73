import type { Curve } from './curve.ts';
import type { Figure } from './figure.ts';
import type { IssueSources } from './issue-sources.ts';
import type { Ratio } from './ratio.ts';

/** One thing that is measured, chosen by `--only <name>`. */
export interface Benchmark {
  readonly name: string;
  run(setting: BenchSetting): Promise<Section[]>;
}

export interface BenchSetting {
  readonly sources: IssueSources;
  /** The bundled command line that is measured: `index.js` in a folder of its own. */
  readonly cliFile: string;
  /** The folder of all bundles, which holds the command line's and the action's. */
  readonly distFolder: string;
  /** Numbers of issues that were asked for; each benchmark has its own unless given. */
  readonly sizes?: readonly number[];
  /** Whether sizes are measured that take an hour. */
  readonly isFull: boolean;
  /** Rounds of what is measured in turns. */
  readonly pairs: number;
  /** Bundle of another program, whose bare start is measured beside ours. */
  readonly peerFile?: string;
  /** The Python that is asked for scikit-learn; the usual ones unless given. */
  readonly pythonFile?: string;
  /** What is expensive to make is kept here for the next run. */
  readonly cacheFolder: string;
  /** Tells on standard error what is being done. */
  say(message: string): void;
}

/** Figures that belong together. */
export interface Section {
  readonly title: string;
  /** What was measured, and on what. */
  readonly note: string;
  readonly figures: readonly Figure[];
  /** Of programs that were measured in turns. */
  readonly ratios?: readonly Ratio[];
  /** How figures grow with the number of issues. */
  readonly curves?: readonly Curve[];
}
