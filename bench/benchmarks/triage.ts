import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Benchmark, BenchSetting, Section } from '../benchmark.ts';
import { type Figure, type FigureInput, pairwise, summarize } from '../figure.ts';
import { toRest } from '../issue-sources.ts';
import { measureProcess, type ProcessUsage } from '../measure-process.ts';
import { mixIssues } from '../mix-issues.ts';
import { triageIndex } from '../triage-index.ts';

const SMALL = 10_000;
const LARGE = 50_000;
const ROUNDS = 9;
const TARGET_MS = 500;
const TARGET_MEGABYTES = 300;
const BYTES_PER_MB = 1e6;
const SEED = 99;

const NODE = 'node -e 0';
const VERSION = 'auto-triager --version';
const TRIAGE_SMALL = 'triage, 10,000';
const TRIAGE_LARGE = 'triage, 50,000';

/** A triage as a workflow runs it, from the start of the process to its end, beside what Node.js itself takes. */
export const triage: Benchmark = {
  name: 'triage',
  async run(setting) {
    const programs = await prepare(setting);
    const runs: Runs = new Map([...programs.keys()].map((name) => [name, []]));
    // In turns, so that whatever else the machine does hits all alike; the first round fills the caches.
    for (let round = 0; round <= ROUNDS; round++) {
      setting.say(`triage: round ${round} of ${ROUNDS}`);
      for (const [name, args] of programs) {
        const usage = await measureProcess(args);
        if (round > 0) runs.get(name)?.push(usage);
      }
    }
    return [timeSection(runs), memorySection(runs), comparison(runs), stageSection(runs)];
  },
};

/** The arguments of Node.js for each program that is measured. */
async function prepare(setting: BenchSetting): Promise<ReadonlyMap<string, readonly string[]>> {
  const { cliFile, cacheFolder, sources } = setting;
  const small = await triageIndex(SMALL, setting);
  const large = await triageIndex(LARGE, setting);
  const issueFile = join(cacheFolder, 'new-issue.json');
  const [issue] = mixIssues({ corpora: sources.corpora.slice(0, 1), count: 1, seed: SEED });
  await writeFile(issueFile, JSON.stringify({ ...(issue && toRest(issue)), number: LARGE + 1, labels: [] }));
  const command = (index: string) => [cliFile, 'triage', '--issue-file', issueFile, '--index', index, '--json'];
  return new Map([
    [NODE, ['-e', '0']],
    [VERSION, [cliFile, '--version']],
    [TRIAGE_SMALL, command(small)],
    [TRIAGE_LARGE, command(large)],
  ]);
}

/** Per program the processes of all rounds. */
type Runs = Map<string, ProcessUsage[]>;

function valuesOf(runs: Runs, name: string, read: (usage: ProcessUsage) => number): number[] {
  return (runs.get(name) ?? []).map(read);
}

const readWall = (usage: ProcessUsage) => usage.wallMs;
const readPeak = (usage: ProcessUsage) => usage.peakRssBytes / BYTES_PER_MB;

function timeSection(runs: Runs): Section {
  return {
    title: 'triage: time of one issue, from the start of the process to its end',
    note: 'Synthetic clustered vectors, 256 dimensions; embedder and label heads learned from mixed issues.',
    figures: [...runs.keys()].map((name) => {
      const target = name === TRIAGE_LARGE ? TARGET_MS : undefined;
      return summarize({ name, unit: 'ms', values: valuesOf(runs, name, readWall), target });
    }),
  };
}

function memorySection(runs: Runs): Section {
  return {
    title: 'triage: peak memory',
    note: 'Resident, with the pages of the files that are mapped.',
    figures: [...runs.keys()].map((name) => {
      const target = name === TRIAGE_LARGE ? TARGET_MEGABYTES : undefined;
      return summarize({ name, unit: 'MB', values: valuesOf(runs, name, readPeak), target });
    }),
  };
}

function comparison(runs: Runs): Section {
  const minus = (left: string, right: string): FigureInput => ({
    name: `${left} − ${right}`,
    unit: 'ms',
    values: pairwise(valuesOf(runs, left, readWall), valuesOf(runs, right, readWall), (a, b) => a - b),
  });
  const ratio = (left: string, right: string): FigureInput => ({
    name: `${left} ⁄ ${right}`,
    unit: 'times',
    values: pairwise(valuesOf(runs, left, readWall), valuesOf(runs, right, readWall), (a, b) => a / b),
  });
  return {
    title: 'triage: compared within each round',
    note: 'Differences are what our code takes beyond the start of Node.js. Ratios carry over to other machines.',
    figures: [
      minus(VERSION, NODE),
      minus(TRIAGE_LARGE, NODE),
      ratio(TRIAGE_LARGE, NODE),
      ratio(TRIAGE_LARGE, TRIAGE_SMALL),
    ].map(summarize),
  };
}

const outputSchema = z.object({ timings: z.record(z.string(), z.number()) });

function stageSection(runs: Runs): Section {
  return {
    title: 'triage: stages',
    note: 'By the clock of the command; the rest is the start of Node.js, loading code, and the end of the process.',
    figures: stageFigures(TRIAGE_LARGE, runs.get(TRIAGE_LARGE) ?? []),
  };
}

function stageFigures(name: string, usages: readonly ProcessUsage[]): Figure[] {
  const timings = usages.map((usage) => outputSchema.parse(JSON.parse(usage.stdout)).timings);
  const stages = Object.keys(timings[0] ?? {}).map((stage) => ({
    stage,
    values: timings.map((timing) => timing[stage] ?? 0),
  }));
  const sums = timings.map((timing) => Object.values(timing).reduce((sum, ms) => sum + ms, 0));
  const rest = pairwise(usages.map(readWall), sums, (wall, sum) => wall - sum);
  return [...stages, { stage: 'the rest', values: rest }].map(({ stage, values }) =>
    summarize({ name: `${name}: ${stage}`, unit: 'ms', values }),
  );
}
