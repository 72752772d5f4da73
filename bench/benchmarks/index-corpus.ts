import { join } from 'node:path';
import type { Issue } from '../../src/issue/issue.ts';
import type { Benchmark, BenchSetting, Section } from '../benchmark.ts';
import { type BuiltIndex, buildIndex } from '../build-index.ts';
import { type Figure, summarize } from '../figure.ts';
import { mixIssues } from '../mix-issues.ts';

const BYTES_PER_MB = 1e6;
const LARGE_CORPUS = 20_000;
const SEED = 20_000;

/** A corpus of the size that many projects have. */
export const indexBugReports: Benchmark = {
  name: 'index-2500',
  async run(setting) {
    const { bugReports, bugReportsOrigin } = setting.sources;
    const task = { name: 'index-2500', issues: bugReports, origin: bugReportsOrigin, repetitions: 3 };
    return [await measureIndexing(task, { setting, targets: { seconds: 30, megabytes: 1_000 } })];
  },
};

/** A corpus of the size that few projects have. */
export const indexLargeCorpus: Benchmark = {
  name: 'index-20000',
  async run(setting) {
    const { corpora, corporaOrigin } = setting.sources;
    const issues = mixIssues({ corpora, count: LARGE_CORPUS, seed: SEED });
    const labels = new Set(issues.flatMap((issue) => issue.labels)).size;
    const origin = `${issues.length.toLocaleString('en')} issues with ${labels} labels, mixed from ${corporaOrigin}`;
    const task = { name: 'index-20000', issues, origin, repetitions: 1 };
    return [await measureIndexing(task, { setting, targets: { seconds: 300, megabytes: 3_000 } })];
  },
};

interface IndexingTask {
  readonly name: string;
  readonly issues: readonly Issue[];
  readonly origin: string;
  readonly repetitions: number;
}

interface Targets {
  readonly seconds: number;
  readonly megabytes: number;
}

async function measureIndexing(
  task: IndexingTask,
  { setting, targets }: { readonly setting: BenchSetting; readonly targets: Targets },
): Promise<Section> {
  const runs: BuiltIndex[] = [];
  for (let run = 1; run <= task.repetitions; run++) {
    setting.say(`${task.name}: import and index, ${run} of ${task.repetitions}`);
    runs.push(
      await buildIndex(task.issues, { folder: join(setting.cacheFolder, task.name), cliFile: setting.cliFile }),
    );
  }
  return {
    title: `${task.name}: import and index`,
    note: `${task.origin}; two whole processes.`,
    figures: [...toFigures(runs, targets), ...stageFigures(runs)],
  };
}

function toFigures(runs: readonly BuiltIndex[], targets: Targets): Figure[] {
  const seconds = (name: string, read: (run: BuiltIndex) => number, target?: number) =>
    summarize({ name, unit: 's', values: runs.map((run) => read(run) / 1000), target });
  const peakMegabytes = ({ imported, indexed }: BuiltIndex) =>
    Math.max(imported.peakRssBytes, indexed.peakRssBytes) / BYTES_PER_MB;
  return [
    seconds('import and index, wall', (run) => run.imported.wallMs + run.indexed.wallMs, targets.seconds),
    seconds('import, wall', (run) => run.imported.wallMs),
    seconds('index, wall', (run) => run.indexed.wallMs),
    seconds('index, user', (run) => run.indexed.userMs),
    summarize({ name: 'peak memory', unit: 'MB', values: runs.map(peakMegabytes), target: targets.megabytes }),
  ];
}

/** The stages of `index` by its own clock. */
function stageFigures(runs: readonly BuiltIndex[]): Figure[] {
  const stages = [...(runs[0]?.stages.keys() ?? [])];
  return stages.map((stage) =>
    summarize({ name: `  stage: ${stage}`, unit: 's', values: runs.map((run) => run.stages.get(stage) ?? 0) }),
  );
}
