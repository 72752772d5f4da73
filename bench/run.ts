import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Benchmark, BenchSetting, Section } from './benchmark.ts';
import { action } from './benchmarks/action.ts';
import { dashboard } from './benchmarks/dashboard.ts';
import { embedder } from './benchmarks/embedder.ts';
import { growth } from './benchmarks/growth.ts';
import { hnsw } from './benchmarks/hnsw.ts';
import { indexLargeCorpus, indexSmallCorpus } from './benchmarks/index-corpus.ts';
import { million } from './benchmarks/million.ts';
import { scikitLearn } from './benchmarks/scikit-learn.ts';
import { triage } from './benchmarks/triage.ts';
import { updateLargeIndex } from './benchmarks/update-index.ts';
import type { Comparison } from './comparison.ts';
import { compareIndex } from './comparisons/index-labelled.ts';
import { compareAction, compareCommandLine } from './comparisons/triage.ts';
import { formatReport } from './format-report.ts';
import { readIssueSources } from './issue-sources.ts';
import { hashFolder } from './kept-folder.ts';
import { keepSections, type Parts } from './kept-sections.ts';
import { describeMachine } from './machine.ts';
import { type BenchArguments, PUBLISHED_PAIRS, parseBenchArguments } from './parse-bench-arguments.ts';
import { writeMeasured } from './write-measured.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BENCHMARKS: readonly Benchmark[] = [
  indexSmallCorpus,
  indexLargeCorpus,
  updateLargeIndex,
  triage,
  action,
  growth,
  million,
  scikitLearn,
  dashboard,
  hnsw,
  embedder,
];
const COMPARISONS: readonly Comparison[] = [compareAction, compareCommandLine, compareIndex];
const known = { benchmarks: BENCHMARKS.map(nameOf), comparisons: COMPARISONS.map(nameOf) };
const USAGE = `npm run bench -- [--only <name>]... [--against <dist>] [--write] [--json] …

  --only <name>     ${known.benchmarks.join(', ')};
                    with --against: ${known.comparisons.join(', ')};
                    may be given more than once; all where absent
  --against <dist>  compare with the dist folder of another version, in turns, instead
  --pairs <n>       rounds of what is measured in turns (default: ${PUBLISHED_PAIRS})
  --sizes <n,…>     numbers of issues for action, growth, million, scikit-learn, and for triage with --against
  --full            growth up to 200,000 issues, which takes an hour or more
  --peer <file>     also measure the bare start of this program, without arguments or environment
  --python <file>   the Python that has scikit-learn (default: python3, /usr/bin/python3)
  --cli <file>      the command line to measure, in a dist folder (default: dist/cli/index.js)
  --cache <folder>  where indexes and the like are kept (default: out/bench)
  --write           write table and plots into docs/benchmarks.md, with what was measured before of the same bundles
  --json            print figures for machines: { machine, sections }

A missed target or a slower version is marked in the table; the exit code stays 0. It is 1 where something cannot be measured.`;

const parsed = parseBenchArguments(process.argv.slice(2), known);
if (parsed.kind === 'help') {
  console.log(USAGE);
} else if (parsed.kind === 'mistake') {
  console.error(`${parsed.message}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const missing = missingBundles(parsed.arguments);
  if (missing.length === 0) {
    await run(parsed.arguments);
  } else {
    console.error(`There is no bundle ${missing.join(', ')}. Build it with: npm run build`);
    process.exitCode = 2;
  }
}

/** Files of the bundles to measure that are not there. */
function missingBundles({ cli, against }: BenchArguments): string[] {
  const dists = [distOf(cliFileOf(cli)), ...(against === undefined ? [] : [resolve(against)])];
  const files = dists.flatMap((dist) => ['cli/index.js', 'triage/index.js'].map((file) => join(dist, file)));
  return files.filter((file) => !existsSync(file));
}

function cliFileOf(cli: string | undefined): string {
  return resolve(cli ?? join(ROOT, 'dist/cli/index.js'));
}

function distOf(cliFile: string): string {
  return dirname(dirname(cliFile));
}

async function run(given: BenchArguments): Promise<void> {
  const cacheFolder = resolve(given.cache ?? join(ROOT, 'out/bench'));
  await mkdir(cacheFolder, { recursive: true });
  const machine = describeMachine();
  const setting = await toSetting(given, cacheFolder);
  const parts = await measure(given, setting);
  const sections = [...parts.values()].flat();
  console.log(given.json ? JSON.stringify({ machine, sections }) : formatReport(sections, machine));
  if (given.write) await write(parts, { setting, machine });
}

async function toSetting(given: BenchArguments, cacheFolder: string): Promise<BenchSetting> {
  const { cli, peer, python, sizes, pairs, isFull } = given;
  const cliFile = cliFileOf(cli);
  return {
    sources: await readIssueSources(),
    cliFile,
    distFolder: distOf(cliFile),
    cacheFolder,
    pairs,
    isFull,
    say: tell,
    ...(sizes === undefined ? {} : { sizes }),
    ...(peer === undefined ? {} : { peerFile: resolve(peer) }),
    ...(python === undefined ? {} : { pythonFile: python }),
  };
}

/** What was chosen, one after the other; where one fails, that is told, and the others are measured all the same. */
async function measure({ against, only }: BenchArguments, setting: BenchSetting): Promise<Parts> {
  const both = { ...setting, otherDistFolder: resolve(against ?? setting.distFolder) };
  const all =
    against === undefined
      ? BENCHMARKS.map((one) => ({ name: one.name, part: one.name, run: () => one.run(setting) }))
      : COMPARISONS.map((one) => ({ name: one.name, part: `${one.name}, compared`, run: () => one.run(both) }));
  const parts = new Map<string, readonly Section[]>();
  for (const { name, part, run } of all.filter((one) => only.length === 0 || only.includes(one.name))) {
    try {
      parts.set(part, await run());
    } catch (error) {
      tell(`${name} failed: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
  return parts;
}

interface Writing {
  readonly setting: BenchSetting;
  readonly machine: ReturnType<typeof describeMachine>;
}

async function write(measured: Parts, { setting, machine }: Writing): Promise<void> {
  const { loadAverage: _, ...place } = machine;
  const key = JSON.stringify([await hashFolder(setting.distFolder), place]);
  const parts = await keepSections(measured, { folder: setting.cacheFolder, key });
  const pageFile = join(ROOT, 'docs/benchmarks.md');
  const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  await writeMeasured([...parts.values()].flat(), { pageFile, machine, date });
  tell(`${pageFile} is written anew.`);
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

/** Standard output is for the figures. */
function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
