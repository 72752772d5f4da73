import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Benchmark, BenchSetting, Section } from '../benchmark.ts';
import { type BuiltIndex, buildIndex, CORPUS_FILE, INDEX_FOLDER, updateIndex } from '../build-index.ts';
import { changeIssues, OTHERS } from '../change-issues.ts';
import { type Figure, summarize } from '../figure.ts';
import { packedSizes } from '../packed-size.ts';
import { resembleIssues } from '../resemble-issues.ts';

const ISSUES = 45_000;
const SEED = 45_000;
const UPDATES = 3;
const BYTES_PER_MB = 1e6;
const TARGETS = { updateSeconds: 30, megabytes: 1_500, packedMegabytes: 70, corpusMegabytes: 250 } as const;

/** The largest repository that the index is made for: built, then updated after 100 issues changed; and what it takes on disk. */
export const updateLargeIndex: Benchmark = {
  name: 'update-45000',
  async run(setting) {
    const { repository, repositoryOrigin } = setting.sources;
    const folder = join(setting.cacheFolder, 'update-45000');
    const issues = resembleIssues({ issues: repository, count: ISSUES, seed: SEED });
    const others = resembleIssues({ issues: repository, count: OTHERS, seed: SEED + 1 });
    setting.say('update-45000: import and index, once');
    const built = await buildIndex(issues, { folder, cliFile: setting.cliFile });
    const updates = await runUpdates(folder, { setting, issues: changeIssues(issues, others) });
    const note = `${ISSUES.toLocaleString('en')} issues that resemble ${repositoryOrigin}`;
    return [
      buildSection(built, note),
      {
        title: 'update-45000: after 100 issues changed',
        note: '15 new, 40 edited, 30 relabelled, 12 closed or opened again, 3 gone; a whole process.',
        figures: updateFigures(updates),
      },
      await sizeSection(folder, note),
    ];
  },
};

async function runUpdates(
  folder: string,
  { setting, issues }: { readonly setting: BenchSetting; readonly issues: ReturnType<typeof changeIssues> },
): Promise<BuiltIndex[]> {
  const updates: BuiltIndex[] = [];
  for (let run = 1; run <= UPDATES; run++) {
    setting.say(`update-45000: update, ${run} of ${UPDATES}`);
    updates.push(await updateIndex(issues, { folder, cliFile: setting.cliFile }));
  }
  return updates;
}

function buildSection({ imported, indexed, stages }: BuiltIndex, note: string): Section {
  const seconds = (name: string, ms: number) => summarize({ name, unit: 's', values: [ms / 1000] });
  return {
    title: 'update-45000: import and index',
    note: `${note}; two whole processes.`,
    figures: [
      seconds('import, wall', imported.wallMs),
      seconds('index, wall', indexed.wallMs),
      seconds('index, user', indexed.userMs),
      memory([indexed.peakRssBytes]),
      ...[...stages].map(([stage, value]) => summarize({ name: `  stage: ${stage}`, unit: 's', values: [value] })),
    ],
  };
}

function updateFigures(updates: readonly BuiltIndex[]): Figure[] {
  const stages = [...(updates[0]?.stages.keys() ?? [])];
  return [
    summarize({ name: 'update, wall', unit: 's', values: updates.map(({ indexed }) => indexed.wallMs / 1000) }),
    summarize({
      name: 'update, user',
      unit: 's',
      values: updates.map(({ indexed }) => indexed.userMs / 1000),
      target: TARGETS.updateSeconds,
    }),
    memory(updates.map(({ indexed }) => indexed.peakRssBytes)),
    ...stages.map((stage) =>
      summarize({ name: `  stage: ${stage}`, unit: 's', values: updates.map((run) => run.stages.get(stage) ?? 0) }),
    ),
  ];
}

function memory(values: readonly number[]): Figure {
  return summarize({
    name: 'peak memory',
    unit: 'MB',
    values: values.map((bytes) => bytes / BYTES_PER_MB),
    target: TARGETS.megabytes,
  });
}

async function sizeSection(folder: string, note: string): Promise<Section> {
  const files = await packedSizes(join(folder, INDEX_FOLDER));
  const megabytes = (name: string, bytes: number, target?: number) =>
    summarize({ name, unit: 'MB', values: [bytes / BYTES_PER_MB], target });
  const sum = (read: (file: (typeof files)[number]) => number) => files.reduce((total, file) => total + read(file), 0);
  return {
    title: 'update-45000: size',
    note: `${note}; packed by zstd at level 3 with a long window, each file by itself.`,
    figures: [
      megabytes('corpus', (await stat(join(folder, CORPUS_FILE))).size, TARGETS.corpusMegabytes),
      megabytes(
        'index',
        sum((file) => file.bytes),
      ),
      megabytes(
        'index, packed',
        sum((file) => file.packedBytes),
        TARGETS.packedMegabytes,
      ),
      ...files.map(({ name, packedBytes }) => megabytes(`  packed: ${name}`, packedBytes)),
    ],
  };
}
