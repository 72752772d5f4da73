import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Benchmark, Section } from './benchmark.ts';
import { dashboard } from './benchmarks/dashboard.ts';
import { embedder } from './benchmarks/embedder.ts';
import { hnsw } from './benchmarks/hnsw.ts';
import { indexLargeCorpus, indexSmallCorpus } from './benchmarks/index-corpus.ts';
import { triage } from './benchmarks/triage.ts';
import { updateLargeIndex } from './benchmarks/update-index.ts';
import { formatReport } from './format-report.ts';
import { readIssueSources } from './issue-sources.ts';
import { describeMachine } from './machine.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BENCHMARKS: readonly Benchmark[] = [
  indexSmallCorpus,
  indexLargeCorpus,
  updateLargeIndex,
  triage,
  dashboard,
  hnsw,
  embedder,
];
const USAGE = `npm run bench -- [--only <name>]... [--json] [--cli <file>]

  --only <name>  ${BENCHMARKS.map(({ name }) => name).join(', ')}; may be given more than once; all where absent
  --json         print figures for machines: { machine, sections }
  --cli <file>   the bundled command line to measure (default: dist/cli/index.js)

A missed target is marked in the table; the exit code stays 0.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    cli: { type: 'string', default: join(ROOT, 'dist/cli/index.js') },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const unknown = values.only.filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
if (values.help) {
  console.log(USAGE);
} else if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}".\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const chosen = BENCHMARKS.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
  await run(chosen, { json: values.json, cliFile: resolve(values.cli) });
}

async function run(
  benchmarks: readonly Benchmark[],
  { json, cliFile }: { readonly json: boolean; readonly cliFile: string },
): Promise<void> {
  const cacheFolder = join(ROOT, 'out/bench');
  await mkdir(cacheFolder, { recursive: true });
  const machine = describeMachine();
  const setting = { sources: await readIssueSources(), cliFile, cacheFolder, say: tell };
  const sections: Section[] = [];
  for (const benchmark of benchmarks) sections.push(...(await benchmark.run(setting)));
  console.log(json ? JSON.stringify({ machine, sections }) : formatReport(sections, machine));
}

/** Standard output is for the figures. */
function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
