import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Benchmark, BenchSetting, Section } from '../benchmark.ts';
import { type Figure, summarize } from '../figure.ts';
import { countLoadedCode } from '../loaded-code.ts';
import { type EndedProcess, measureEnded, measureProcess, type ProcessUsage } from '../measure-process.ts';
import type { Ratio } from '../ratio.ts';
import { takeTurns } from '../take-turns.ts';
import { triageIndex } from '../triage-index.ts';
import { openTriagePrograms, type TriagePrograms } from '../triage-programs.ts';
import { BYTES_PER_MB, usageFigures, usageRatios } from '../usage-figures.ts';

const SIZES = [10_000, 50_000] as const;
const TARGETS = {
  /** The action beside the bare start of the leanest other one, which reads no index. */
  peer: { processor: 2.2 },
  /** From the smallest to the largest index. */
  growth: { processor: 1.25 },
} as const;
const NODE = 'node -e 0';
const PEER = 'bare start of the peer';
/** A peer that waits for something is not waited for. */
const PEER_LIMIT_MS = 60_000;

/** The action as the runner starts it beside the command line, a bare Node.js, and another program's bare start. */
export const action: Benchmark = {
  name: 'action',
  async run(setting) {
    const sized = await openAll(setting);
    try {
      const programs = new Map(
        sized.flatMap(({ size, opened }) => [
          [nameOf('action', size), opened.action.run] as const,
          [nameOf('command line', size), opened.commandLine.run] as const,
        ]),
      );
      const peer = await tryPeer(setting);
      const runs = await takeTurns<ProcessUsage>(
        new Map([
          [NODE, () => measureProcess(['-e', '0'])],
          ...(peer === undefined ? [] : [[PEER, peer] as const]),
          ...programs,
        ]),
        { rounds: setting.pairs, say: (round) => setting.say(`action: round ${round} of ${setting.pairs}`) },
      );
      return [
        {
          title: 'action: a rehearsal on one issue, whole processes in turns',
          note: 'As the runner starts it, GitHub on loopback; processor is user and system time. Synthetic clustered vectors.',
          figures: [...runs].flatMap(([name, usages]) => usageFigures(name, usages)),
          ratios: compare(
            runs,
            sized.map(({ size }) => size),
          ),
        },
        await codeSection(sized),
      ];
    } finally {
      await Promise.all(sized.map(({ opened }) => opened.action.close()));
    }
  },
};

interface Sized {
  readonly size: number;
  readonly opened: TriagePrograms;
}

async function openAll(setting: BenchSetting): Promise<Sized[]> {
  const sized: Sized[] = [];
  for (const size of setting.sizes ?? SIZES) {
    const indexFolder = await triageIndex(size, setting);
    const folder = join(setting.cacheFolder, `action-${size}`);
    await mkdir(folder, { recursive: true });
    const { distFolder, sources } = setting;
    const opened = await openTriagePrograms({ distFolder, indexFolder, count: size, corpora: sources.corpora, folder });
    sized.push({ size, opened });
  }
  return sized;
}

function nameOf(program: string, size: number): string {
  return `${program}, ${size.toLocaleString('en')}`;
}

/** The peer's start, where it can be measured; a bare start may fail for want of inputs, which is told once. */
async function tryPeer({ peerFile, say }: BenchSetting): Promise<(() => Promise<EndedProcess>) | undefined> {
  if (peerFile === undefined) return undefined;
  if (!existsSync(peerFile)) {
    say(`peer: there is no file ${peerFile}; it is left out.`);
    return undefined;
  }
  const start = () => measureEnded([peerFile], { env: {}, limitMs: PEER_LIMIT_MS });
  try {
    const { status, stdout, stderr } = await start();
    const [line = ''] = `${stderr.trim()}\n${stdout.trim()}`.trim().split('\n');
    if (status !== 0) say(`peer: ended with status ${status} (${line}); its start is measured all the same.`);
    return start;
  } catch (error) {
    say(`peer: cannot be measured and is left out: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

function compare(runs: ReadonlyMap<string, readonly ProcessUsage[]>, sizes: readonly number[]): Ratio[] {
  const of = (name: string) => runs.get(name) ?? [];
  const [smallest = 0, largest = smallest] = [Math.min(...sizes), Math.max(...sizes)];
  const ours = of(nameOf('action', largest));
  const beside = (name: string, targets = {}) =>
    usageRatios(`${nameOf('action', largest)} ⁄ ${name}`, { ours, theirs: of(name), targets });
  return [
    ...beside(NODE),
    ...(runs.has(PEER) ? beside(PEER, TARGETS.peer) : []),
    ...beside(nameOf('command line', largest)),
    ...(largest === smallest ? [] : beside(nameOf('action', smallest), TARGETS.growth)),
  ].map((ratio) => ({ ...ratio, mark: '' }));
}

async function codeSection(sized: readonly Sized[]): Promise<Section> {
  const largest = sized.at(-1);
  if (largest === undefined) throw new RangeError('No size was measured.');
  const { action: opened, commandLine } = largest.opened;
  const loaded = [
    ['action', await countLoadedCode([opened.entryFile], opened.surroundings)],
    ['command line', await countLoadedCode(commandLine.args)],
  ] as const;
  const one = (name: string, unit: Figure['unit'], value: number) => summarize({ name, unit, values: [value] });
  return {
    title: 'action: code that a run loads',
    note: 'Files of the bundle, without addons; counted in a run of its own.',
    figures: loaded.flatMap(([name, { files, bytes }]) => [
      one(`${name}: files`, 'count', files),
      one(`${name}: size`, 'MB', bytes / BYTES_PER_MB),
    ]),
  };
}
