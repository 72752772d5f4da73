import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openIssueCatalog } from '../src/adapters/catalog/open-issue-catalog.ts';
import { writeIssueCatalog } from '../src/adapters/catalog/write-issue-catalog.ts';
import { openArtifactFolder } from '../src/adapters/files/open-artifact-folder.ts';
import { openListedFile } from '../src/adapters/files/read-listed-file.ts';
import { writeArtifact } from '../src/adapters/files/write-artifact.ts';
import { ISSUES_FILE, LABEL_HEADS_FILE, LOCAL_EMBEDDER_FILE, VECTORS_FILE } from '../src/artifact/artifact.ts';
import { loadManifest } from '../src/artifact/load-manifest.ts';
import type { Manifest } from '../src/artifact/manifest.ts';
import type { BenchSetting } from './benchmark.ts';
import { buildIndex, INDEX_FOLDER } from './build-index.ts';
import { ensureKeptFolder, hashFolder } from './kept-folder.ts';
import { mixIssues } from './mix-issues.ts';
import { syntheticVectors } from './synthetic-vectors.ts';

/** The embedder is fitted on 4,000 issues at most: with more of them its file would not be larger. */
const LEARNED_ISSUES = 4_000;
const SEED = 4_000;

/**
 * A folder with an index of `count` issues. Embedder and label heads are learned from mixed issues by the measured
 * command line, whose texts are repeated as often as needed; the vectors are synthetic. Kept until the command line changes.
 */
export async function triageIndex(count: number, setting: BenchSetting): Promise<string> {
  const key = `${await hashFolder(setting.distFolder)}, ${setting.sources.corporaOrigin}`;
  const learned = await ensureKeptFolder({
    folder: join(setting.cacheFolder, 'learned'),
    key,
    async make(folder) {
      setting.say(`learning from ${LEARNED_ISSUES.toLocaleString('en')} issues, once`);
      const issues = mixIssues({ corpora: setting.sources.corpora, count: LEARNED_ISSUES, seed: SEED });
      await buildIndex(issues, { folder, cliFile: setting.cliFile });
    },
  });
  return ensureKeptFolder({
    folder: join(setting.cacheFolder, `index-${count}`),
    key,
    async make(folder) {
      const { file } = await syntheticVectors(count, setting);
      setting.say(`writing an index of ${count.toLocaleString('en')} issues, once`);
      await enlarge(join(learned, INDEX_FOLDER), { folder, count, vectorsFile: file });
    },
  });
}

interface Enlargement {
  readonly folder: string;
  readonly count: number;
  readonly vectorsFile: string;
}

async function enlarge(learned: string, { folder, count, vectorsFile }: Enlargement): Promise<void> {
  const { formatVersion: _version, files: _files, ...facts } = await readManifest(learned);
  await writeArtifact({
    folder,
    async build(staging) {
      await copyFile(join(learned, LOCAL_EMBEDDER_FILE), join(staging, LOCAL_EMBEDDER_FILE));
      await copyFile(join(learned, LABEL_HEADS_FILE), join(staging, LABEL_HEADS_FILE));
      await copyFile(vectorsFile, join(staging, VECTORS_FILE));
      await repeatCatalog(learned, { path: join(staging, ISSUES_FILE), count });
      return { ...facts, counts: { ...facts.counts, issues: count, vectors: count } };
    },
  });
}

async function readManifest(folder: string): Promise<Manifest> {
  const opened = await openArtifactFolder(folder);
  if (opened.kind === 'none') throw new Error(`There is no index in ${folder}.`);
  return loadManifest(opened.files);
}

/** Writes a catalog of issues 1 to `count` with the texts of another one, again and again. */
async function repeatCatalog(
  learned: string,
  { path, count }: { readonly path: string; readonly count: number },
): Promise<void> {
  const catalog = openIssueCatalog(
    await openListedFile(ISSUES_FILE, { folder: learned, manifest: await readManifest(learned) }),
  );
  try {
    const issues = [...catalog.list()];
    const repeated = Array.from({ length: count }, (_, row) => ({ ...at(issues, row), number: row + 1 }));
    writeIssueCatalog(path, { issues: repeated, boilerplate: catalog.boilerplate() });
  } finally {
    catalog.close();
  }
}

function at<Item>(items: readonly Item[], row: number): Item {
  return items[row % items.length] as Item;
}
