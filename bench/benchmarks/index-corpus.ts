import { join } from 'node:path';
import type { Issue } from '../../src/issue/issue.ts';
import type { Benchmark, BenchSetting, Section } from '../benchmark.ts';
import { type BuiltIndex, buildIndex } from '../build-index.ts';
import { type Figure, summarize } from '../figure.ts';
import { mixIssues } from '../mix-issues.ts';

const BYTES_PER_MB = 1e6;
const LARGE_CORPUS = 20_000;
const SEED = 20_000;

/** A corpus of the size that many projects have: without labels, and one with labels, whose heads are learned too. */
export const indexSmallCorpus: Benchmark = {
  name: 'index-2500',
  async run(setting) {
    const { bugReports, bugReportsOrigin, corpora } = setting.sources;
    const labelled = mixIssues({ corpora, count: bugReports.length, seed: SEED });
    return [
      await measureIndexing(setting, {
        name: 'index-2500',
        issues: bugReports,
        origin: bugReportsOrigin,
        repetitions: 3,
        targets: { seconds: 30, megabytes: 1_000 },
      }),
      await measureIndexing(setting, {
        name: 'index-2500, labelled',
        issues: labelled,
        origin: describeMixed(labelled, setting),
        repetitions: 1,
      }),
    ];
  },
};

/** A corpus of the size that few projects have. */
export const indexLargeCorpus: Benchmark = {
  name: 'index-20000',
  async run(setting) {
    const issues = mixIssues({ corpora: setting.sources.corpora, count: LARGE_CORPUS, seed: SEED });
    return [
      await measureIndexing(setting, {
        name: 'index-20000',
        issues,
        origin: describeMixed(issues, setting),
        repetitions: 1,
        targets: { seconds: 300, megabytes: 3_000 },
      }),
    ];
  },
};

function describeMixed(issues: readonly Issue[], { sources }: BenchSetting): string {
  const labels = new Set(issues.flatMap((issue) => issue.labels)).size;
  return `${issues.length.toLocaleString('en')} issues with ${labels} labels, mixed from ${sources.corporaOrigin}`;
}

interface IndexingTask {
  readonly name: string;
  readonly issues: readonly Issue[];
  readonly origin: string;
  readonly repetitions: number;
  readonly targets?: Targets;
}

interface Targets {
  readonly seconds: number;
  readonly megabytes: number;
}

async function measureIndexing(setting: BenchSetting, task: IndexingTask): Promise<Section> {
  const folder = join(setting.cacheFolder, task.name.replace(/\W+/g, '-'));
  const runs: BuiltIndex[] = [];
  for (let run = 1; run <= task.repetitions; run++) {
    setting.say(`${task.name}: import and index, ${run} of ${task.repetitions}`);
    runs.push(await buildIndex(task.issues, { folder, cliFile: setting.cliFile }));
  }
  return {
    title: `${task.name}: import and index`,
    note: `${task.origin}; two whole processes.`,
    figures: [...processFigures(runs, task.targets), ...stageFigures(runs)],
  };
}

function processFigures(runs: readonly BuiltIndex[], targets: Targets | undefined): Figure[] {
  const seconds = (name: string, read: (run: BuiltIndex) => number, target?: number) =>
    summarize({ name, unit: 's', values: runs.map((run) => read(run) / 1000), target });
  const peakMegabytes = ({ imported, indexed }: BuiltIndex) =>
    Math.max(imported.peakRssBytes, indexed.peakRssBytes) / BYTES_PER_MB;
  return [
    seconds('import and index, wall', (run) => run.imported.wallMs + run.indexed.wallMs, targets?.seconds),
    seconds('import, wall', (run) => run.imported.wallMs),
    seconds('index, wall', (run) => run.indexed.wallMs),
    seconds('index, user', (run) => run.indexed.userMs),
    summarize({ name: 'peak memory', unit: 'MB', values: runs.map(peakMegabytes), target: targets?.megabytes }),
  ];
}

/** The stages of `index` by its own clock. */
function stageFigures(runs: readonly BuiltIndex[]): Figure[] {
  const stages = [...(runs[0]?.stages.keys() ?? [])];
  return stages.map((stage) =>
    summarize({ name: `  stage: ${stage}`, unit: 's', values: runs.map((run) => run.stages.get(stage) ?? 0) }),
  );
}
