import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Section } from '../benchmark.ts';
import { type Comparison, type ComparisonSetting, OTHER, THIS } from '../comparison.ts';
import type { ProcessUsage } from '../measure-process.ts';
import { ownIndex } from '../own-index.ts';
import { takeTurns } from '../take-turns.ts';
import { openTriagePrograms, type TriagePrograms } from '../triage-programs.ts';
import { usageFigures, usageRatios } from '../usage-figures.ts';

const SIZES = [50_000] as const;

/** The action, as the runner starts it. */
export const compareAction: Comparison = {
  name: 'action',
  run: (setting) => compare(setting, { name: 'action', runOf: ({ action }) => action.run() }),
};

/** The command line. */
export const compareCommandLine: Comparison = {
  name: 'triage',
  run: (setting) => compare(setting, { name: 'command line', runOf: ({ commandLine }) => commandLine.run() }),
};

interface Way {
  readonly name: string;
  readonly runOf: (programs: TriagePrograms) => Promise<ProcessUsage>;
}

async function compare(setting: ComparisonSetting, way: Way): Promise<Section[]> {
  const sections: Section[] = [];
  for (const size of setting.sizes ?? SIZES) sections.push(await compareOn(size, setting, way));
  return sections;
}

async function compareOn(size: number, setting: ComparisonSetting, { name, runOf }: Way): Promise<Section> {
  const title = `${name}, ${size.toLocaleString('en')} issues`;
  const opened: TriagePrograms[] = [];
  try {
    for (const version of [THIS, OTHER]) opened.push(await open(version, size, setting));
    const [ours, theirs] = opened as [TriagePrograms, TriagePrograms];
    const runs = await takeTurns(
      new Map([
        [THIS, () => runOf(ours)],
        [OTHER, () => runOf(theirs)],
      ]),
      { rounds: setting.pairs, say: (round) => setting.say(`${title}: pair ${round} of ${setting.pairs}`) },
    );
    return {
      title: `${title}: this version ⁄ the other`,
      note: 'Whole processes in the order ABBA, each version on an index that it built itself.',
      figures: [...runs].flatMap(([version, usages]) => usageFigures(version, usages)),
      ratios: usageRatios(name, { ours: runs.get(THIS) ?? [], theirs: runs.get(OTHER) ?? [] }),
    };
  } finally {
    await Promise.all(opened.map(({ action }) => action.close()));
  }
}

async function open(version: string, size: number, setting: ComparisonSetting): Promise<TriagePrograms> {
  const distFolder = version === THIS ? setting.distFolder : setting.otherDistFolder;
  const indexFolder = await ownIndex({ distFolder, count: size }, setting);
  const folder = join(setting.cacheFolder, `triage-${version}-${size}`);
  await mkdir(folder, { recursive: true });
  return openTriagePrograms({ distFolder, indexFolder, count: size, corpora: setting.sources.corpora, folder });
}
