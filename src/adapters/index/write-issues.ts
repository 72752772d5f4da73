import { join } from 'node:path';
import { ISSUES_FILE, VECTORS_FILE } from '../../artifact/artifact.ts';
import type { IndexContent, IndexCounts, IndexedIssues } from '../../indexing/index-store.ts';
import { openCatalogWriter, writeIssueCatalog } from '../catalog/write-issue-catalog.ts';
import { openListedFile } from '../files/read-listed-file.ts';
import { buildHnswIndex } from '../hnsw/build-hnsw-index.ts';
import { createVectorCheck } from '../hnsw/check-vectors.ts';
import { updateHnswIndex } from '../hnsw/update-hnsw-index.ts';
import { VectorFileBuilder } from '../hnsw/vector-file-builder.ts';

interface Target {
  readonly folder: string;
  readonly partVectors: number | undefined;
  readonly onVector: (done: number) => void;
}

type Content = Pick<IndexContent, 'issues' | 'dimensions' | 'boilerplate'>;

/** Writes the files of an index's issues: the catalog and the vectors. */
export async function writeIssues(content: Content, target: Target): Promise<IndexCounts> {
  const { issues, boilerplate, dimensions } = content;
  if (issues.kind === 'streamed') return await writeStreamed(issues, { ...target, boilerplate, dimensions });
  const counts = await writeVectors(issues, { ...target, dimensions });
  writeIssueCatalog(join(target.folder, ISSUES_FILE), { issues: issues.stored, boilerplate: [...boilerplate] });
  return counts;
}

type Writing = Target & Pick<Content, 'dimensions'>;

async function writeVectors(
  issues: Exclude<IndexedIssues, { readonly kind: 'streamed' }>,
  { folder, partVectors, onVector, dimensions }: Writing,
): Promise<IndexCounts> {
  const { vectors, numbers, unplaced } = issues;
  const path = join(folder, VECTORS_FILE);
  const target = { vectors, numbers, dimensions, path, partVectors, onProgress: onVector };
  if (issues.kind === 'all') {
    await buildHnswIndex(target);
    const count = numbers.length;
    return { issues: count + unplaced.length, vectors: count, deletedVectors: 0 };
  }
  const { place, manifest } = issues.former;
  const expected = { dimensions, count: manifest.counts.vectors, deleted: manifest.counts.deletedVectors };
  const { count, deleted } = await updateHnswIndex({
    ...target,
    former: { ...(await openListedFile(VECTORS_FILE, { folder: place, manifest })), expected },
    gone: [...issues.gone, ...unplaced],
  });
  return { issues: count + unplaced.length, vectors: count, deletedVectors: deleted };
}

/** Both files at once: of an issue nothing is kept when it is in them. */
async function writeStreamed(
  { placed, count }: Extract<IndexedIssues, { readonly kind: 'streamed' }>,
  { folder, partVectors, onVector, dimensions, boilerplate }: Writing & Pick<Content, 'boilerplate'>,
): Promise<IndexCounts> {
  const path = join(folder, VECTORS_FILE);
  const builder = await VectorFileBuilder.open({ path, dimensions, count, partVectors, onProgress: onVector });
  try {
    using catalog = openCatalogWriter(join(folder, ISSUES_FILE), [...boilerplate]);
    const check = createVectorCheck(dimensions);
    let issues = 0;
    let vectors = 0;
    for await (const { stored, vector } of placed) {
      catalog.add(stored);
      issues += 1;
      if (vector === undefined) continue;
      check(stored.number, vector);
      await builder.add(stored.number, vector);
      vectors += 1;
    }
    catalog.finish();
    await builder.finish();
    return { issues, vectors, deletedVectors: 0 };
  } finally {
    await builder.drop();
  }
}
