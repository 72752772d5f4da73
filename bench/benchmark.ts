import type { Figure } from './figure.ts';
import type { IssueSources } from './issue-sources.ts';

/** One thing that is measured, chosen by `--only <name>`. */
export interface Benchmark {
  readonly name: string;
  run(setting: BenchSetting): Promise<Section[]>;
}

export interface BenchSetting {
  readonly sources: IssueSources;
  /** The bundled command line that is measured: `index.js` in a folder of its own. */
  readonly cliFile: string;
  /** What is expensive to make is kept here for the next run. */
  readonly cacheFolder: string;
  /** Tells on standard error what is being done. */
  say(message: string): void;
}

/** Figures that belong together: one table. */
export interface Section {
  readonly title: string;
  /** What was measured, and on what. */
  readonly note: string;
  readonly figures: readonly Figure[];
}
