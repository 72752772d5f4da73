import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Issue } from '../../src/issue/issue.ts';
import type { Benchmark, BenchSetting, Section } from '../benchmark.ts';
import { CORPUS_FILE, INDEX_FOLDER, REPOSITORY } from '../build-index.ts';
import { type Curve, toCurve } from '../curve.ts';
import { medianOf, type Unit } from '../figure.ts';
import { writeIssues } from '../issue-sources.ts';
import { measureProcess, type ProcessUsage, processorMs } from '../measure-process.ts';
import { measureRecall } from '../measure-recall.ts';
import { mixIssues } from '../mix-issues.ts';
import { syntheticIssues } from '../synthetic-issues.ts';
import { openTriagePrograms } from '../triage-programs.ts';
import { BYTES_PER_MB } from '../usage-figures.ts';

/** A million is asked for by `--sizes`: it takes an hour and 10 GB of disk. */
const SIZES = [10_000, 50_000] as const;
const SEED = 1_000_000;
const CHANGED = 1_000;
/** Of a small corpus not so many: if a fifth changed, all would be rebuilt. */
const MAX_CHANGED_SHARE = 0.1;
/** Of the changed ones; the others are edited. */
const NEW_SHARE = 0.25;
const QUERIES = 200;
const TRIAGE_ROUNDS = 5;

interface Measured {
  readonly size: number;
  readonly imported: ProcessUsage;
  readonly indexed: ProcessUsage;
  readonly updated: ProcessUsage;
  readonly triaged: readonly ProcessUsage[];
  readonly indexBytes: number;
  readonly corpusBytes: number;
  readonly recall: number;
}

/** What import, index, update and triage take of one machine as a corpus of synthetic issues grows. */
export const million: Benchmark = {
  name: 'million',
  async run(setting) {
    const measured: Measured[] = [];
    for (const size of setting.sizes ?? SIZES) measured.push(await measureSize(size, setting));
    return [toSection(measured, setting)];
  },
};

async function measureSize(size: number, setting: BenchSetting): Promise<Measured> {
  const { sources, cacheFolder, cliFile, say } = setting;
  const folder = join(cacheFolder, `million-${size}`);
  const [corpus, out] = [join(folder, CORPUS_FILE), join(folder, INDEX_FOLDER)];
  const { corpora } = sources;
  const tell = (what: string) => say(`million: ${what} of ${size.toLocaleString('en')} issues`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    tell('import');
    const imported = await importIssues(syntheticIssues({ corpora, count: size, seed: SEED }), { corpus, cliFile });
    tell('index');
    const indexed = await measureProcess([cliFile, 'index', '--db', corpus, '--out', out, '--json']);
    const indexBytes = await folderBytes(out);
    tell('recall');
    const recall = await measureRecall(out, mixIssues({ corpora, count: QUERIES, seed: SEED + 1 }));
    const triaged = await measureTriage(size, { folder, indexFolder: out, setting });
    tell('update after changes');
    await importIssues(changedIssues(size, setting), { corpus, cliFile });
    const updated = await measureUpdate([cliFile, 'index', '--db', corpus, '--out', out, '--update', '--json']);
    const { size: corpusBytes } = await stat(corpus);
    return { size, imported, indexed, updated, triaged, indexBytes, corpusBytes, recall };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function importIssues(
  issues: Iterable<Issue>,
  { corpus, cliFile }: { readonly corpus: string; readonly cliFile: string },
): Promise<ProcessUsage> {
  const file = `${corpus}.jsonl`;
  await writeIssues(file, issues);
  try {
    return await measureProcess([cliFile, 'import', file, '--repo', REPOSITORY, '--db', corpus, '--json']);
  } finally {
    await rm(file, { force: true });
  }
}

const outcomeSchema = z.object({ update: z.object({ kind: z.literal('updated') }) });

/** Throws where everything was rebuilt. */
async function measureUpdate(args: readonly string[]): Promise<ProcessUsage> {
  const usage = await measureProcess(args);
  const { success } = outcomeSchema.safeParse(JSON.parse(usage.stdout));
  if (!success) throw new Error('The index was rebuilt, not updated.');
  return usage;
}

/** New issues at the end, and others with other texts and labels spread over all. */
function changedIssues(size: number, { sources }: BenchSetting): Issue[] {
  const count = Math.min(CHANGED, Math.floor(MAX_CHANGED_SHARE * size));
  const edited = count - Math.floor(NEW_SHARE * count);
  return mixIssues({ corpora: sources.corpora, count, seed: SEED + 2 }).map((issue, at) => {
    const { createdAt: _, ...rest } = issue;
    return { ...rest, number: at < edited ? 1 + Math.floor((at * size) / edited) : size + 1 + at - edited };
  });
}

interface Triage {
  readonly folder: string;
  readonly indexFolder: string;
  readonly setting: BenchSetting;
}

async function measureTriage(size: number, { folder, indexFolder, setting }: Triage): Promise<ProcessUsage[]> {
  const { distFolder, sources } = setting;
  const runFolder = join(folder, 'run');
  await mkdir(runFolder);
  const opened = await openTriagePrograms({
    distFolder,
    indexFolder,
    count: size,
    corpora: sources.corpora,
    folder: runFolder,
  });
  try {
    await opened.commandLine.run();
    const runs: ProcessUsage[] = [];
    for (let round = 0; round < TRIAGE_ROUNDS; round++) runs.push(await opened.commandLine.run());
    return runs;
  } finally {
    await opened.action.close();
  }
}

async function folderBytes(folder: string): Promise<number> {
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

function toSection(measured: readonly Measured[], { sources }: BenchSetting): Section {
  const curve = (name: string, unit: Unit, read: (one: Measured) => number): Curve =>
    toCurve({ name, unit, points: measured.map((one) => ({ size: one.size, value: read(one) })) });
  const ofProcess = (name: string, read: (one: Measured) => ProcessUsage): Curve[] => [
    curve(`${name}: processor`, 's', (one) => processorMs(read(one)) / 1000),
    curve(`${name}: user`, 's', (one) => read(one).userMs / 1000),
    curve(`${name}: memory`, 'MB', (one) => read(one).peakRssBytes / BYTES_PER_MB),
  ];
  return {
    title: 'million: what a large corpus takes',
    note: [
      `Synthetic issues (bench/synthetic-issues.ts), mixed from ${sources.corporaOrigin}; whole processes; triage ${TRIAGE_ROUNDS} times.`,
      `The update follows ${CHANGED.toLocaleString('en')} changes (of small corpora to a tenth of the issues), a quarter of them new issues; recall: of the true ten by walks, ${QUERIES} new issues.`,
      'Slope: exponent of the power law, 1 grows like the number of issues, 0 not at all.',
    ].join(' '),
    figures: [],
    curves: [
      ...ofProcess('import', ({ imported }) => imported),
      ...ofProcess('index', ({ indexed }) => indexed),
      ...ofProcess('update', ({ updated }) => updated),
      curve('triage: processor', 'ms', ({ triaged }) => medianOf(triaged.map(processorMs))),
      curve('triage: memory', 'MB', ({ triaged }) => medianOf(triaged.map((run) => run.peakRssBytes)) / BYTES_PER_MB),
      curve('corpus', 'MB', ({ corpusBytes }) => corpusBytes / BYTES_PER_MB),
      curve('index', 'MB', ({ indexBytes }) => indexBytes / BYTES_PER_MB),
      curve('recall', 'share', ({ recall }) => recall),
    ],
  };
}
