import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Benchmark, BenchSetting } from '../benchmark.ts';
import { type BuiltIndex, buildIndex, INDEX_FOLDER } from '../build-index.ts';
import { type Curve, toCurve } from '../curve.ts';
import { medianOf, type Unit } from '../figure.ts';
import { type ProcessUsage, processorMs } from '../measure-process.ts';
import { mixIssues } from '../mix-issues.ts';
import { takeTurns } from '../take-turns.ts';
import { openTriagePrograms } from '../triage-programs.ts';
import { BYTES_PER_MB } from '../usage-figures.ts';

const SIZES = [2_500, 10_000] as const;
const FULL_SIZES = [...SIZES, 50_000, 200_000] as const;
const SEED = 200_000;
/** A median of three; the benchmark `action` measures more closely. */
const TRIAGE_ROUNDS = 3;

interface Measured {
  readonly size: number;
  readonly indexed: ProcessUsage;
  readonly action: readonly ProcessUsage[];
  /** By name, with the sum of all. */
  readonly bytes: ReadonlyMap<string, number>;
}

const ALL_FILES = 'all files';

/** How time, memory and files grow with the number of issues. */
export const growth: Benchmark = {
  name: 'growth',
  async run(setting) {
    const measured: Measured[] = [];
    const failures: string[] = [];
    for (const size of setting.sizes ?? (setting.isFull ? FULL_SIZES : SIZES)) {
      try {
        measured.push(await measureSize(size, setting));
      } catch (error) {
        // A size that this machine is too small for leaves the others.
        const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
        failures.push(`${size.toLocaleString('en')} issues failed: ${line}`);
        setting.say(`growth: ${failures.at(-1)}`);
      }
    }
    const note = [
      `Mixed from ${setting.sources.corporaOrigin}; whole processes, index once, the action ${TRIAGE_ROUNDS} times.`,
      'Slope: exponent of the power law, 1 grows like the number of issues, 0 not at all.',
      ...failures,
    ].join(' ');
    return [
      { title: 'growth: time and memory by number of issues', note, figures: [], curves: usageCurves(measured) },
      {
        title: 'growth: bytes an issue by file of the index',
        note: 'Slope 0: a file grows like the number of issues; −1: it stays as it is.',
        figures: [],
        curves: byteCurves(measured),
      },
    ];
  },
};

async function measureSize(size: number, setting: BenchSetting): Promise<Measured> {
  const { sources, cacheFolder, distFolder, cliFile, say } = setting;
  say(`growth: import and index of ${size.toLocaleString('en')} issues`);
  const folder = join(cacheFolder, `growth-${size}`);
  try {
    const issues = mixIssues({ corpora: sources.corpora, count: size, seed: SEED });
    const { indexed }: BuiltIndex = await buildIndex(issues, { folder, cliFile });
    const indexFolder = join(folder, INDEX_FOLDER);
    const runFolder = join(folder, 'run');
    await mkdir(runFolder);
    const { corpora } = sources;
    const opened = await openTriagePrograms({ distFolder, indexFolder, count: size, corpora, folder: runFolder });
    try {
      const turns = { rounds: TRIAGE_ROUNDS, say: () => {} };
      const runs = await takeTurns(new Map([['action', opened.action.run]]), turns);
      return { size, indexed, action: runs.get('action') ?? [], bytes: await fileSizes(indexFolder) };
    } finally {
      await opened.action.close();
    }
  } finally {
    // The largest take a gigabyte.
    await rm(folder, { recursive: true, force: true });
  }
}

async function fileSizes(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = (await readdir(folder)).sort();
  const sizes = await Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).size] as const));
  return new Map([...sizes, [ALL_FILES, sizes.reduce((sum, [, bytes]) => sum + bytes, 0)]]);
}

function usageCurves(measured: readonly Measured[]): Curve[] {
  const curve = (name: string, unit: Unit, read: (one: Measured) => number) =>
    toCurve({ name, unit, points: measured.map((one) => ({ size: one.size, value: read(one) })) });
  const ofAction = (read: (usage: ProcessUsage) => number) => (one: Measured) => medianOf(one.action.map(read));
  return [
    curve('index: processor', 's', ({ indexed }) => processorMs(indexed) / 1000),
    curve('index: clock', 's', ({ indexed }) => indexed.wallMs / 1000),
    curve('index: memory', 'MB', ({ indexed }) => indexed.peakRssBytes / BYTES_PER_MB),
    curve('action: processor', 'ms', ofAction(processorMs)),
    curve(
      'action: clock',
      'ms',
      ofAction(({ wallMs }) => wallMs),
    ),
    curve(
      'action: memory',
      'MB',
      ofAction(({ peakRssBytes }) => peakRssBytes / BYTES_PER_MB),
    ),
  ];
}

/** A file may be there from some size on. */
function byteCurves(measured: readonly Measured[]): Curve[] {
  const names = [...new Set(measured.flatMap(({ bytes }) => [...bytes.keys()]))];
  return names.map((name) =>
    toCurve({
      name,
      unit: 'bytes',
      points: measured.flatMap(({ size, bytes }) => {
        const total = bytes.get(name);
        return total === undefined ? [] : [{ size, value: total / size }];
      }),
    }),
  );
}
