import { basename } from 'node:path';
import { checkQuery } from '../../neighbors/check-query.ts';
import type { VectorIndex } from '../../neighbors/vector-index.ts';
import { ArtifactError, ConfigError } from '../../shared/errors.ts';
import { type ExpectedIndex, SPACE } from './hnsw-layout.ts';
import { loadAddon } from './load-addon.ts';
import { candidateCount, rankHits } from './rank-hits.ts';
import { validateHnswFile } from './read-hnsw-file.ts';
import { toUnit } from './to-unit.ts';

/**
 * Opens an index through hnswlib. Throws ArtifactError for a file that is damaged or of another shape, and
 * ConfigError where the addon does not load (`openVectorIndex` chooses).
 */
export async function openNativeIndex(path: string, expected: ExpectedIndex): Promise<VectorIndex> {
  const loaded = await loadAddon();
  if (loaded.kind === 'missing') {
    const platform = `${process.platform}-${process.arch}`;
    throw new ConfigError(`The hnswlib addon does not load on ${platform}. Use the portable reader.`, {
      cause: loaded.cause,
    });
  }
  // hnswlib follows any link and believes any size: a bad one ends the process. The checksums of the manifest say
  // that the bytes are those that were meant, not that they are sound, so the structure is checked too: 25 ms and no
  // memory for 50,000 × 256, where hnswlib then takes 50 ms to read the file.
  const facts = validateHnswFile(path, expected);

  const { dimensions, count } = expected;
  const index = new loaded.addon.HierarchicalNSW(SPACE, dimensions);
  try {
    await index.readIndex(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
  // Asked for only by those who want vectors; hnswlib throws for a number that it does not hold, or no more.
  let numbers: ReadonlySet<number> | undefined;
  return {
    kind: 'native',
    count,
    dimensions,
    search(vector, k) {
      checkQuery({ vector, k }, dimensions);
      const candidates = candidateCount(k, count);
      if (candidates === 0 || k === 0) return [];
      // All candidates are fetched, not only k: so ties are cut by issue number, and hnswlib, which holds on to as many
      // candidates as it shall return, needs no `ef` (the file does not keep it).
      const { distances, neighbors } = index.searchKnn(Array.from(toUnit(vector)), candidates);
      return rankHits({ distances, numbers: neighbors }, k);
    },
    vectorOf(number) {
      numbers ??= new Set(facts.numbers.filter((_, element) => facts.isDeleted[element] === 0));
      return numbers.has(number) ? Float32Array.from(index.getPoint(number)) : undefined;
    },
  };
}

function unreadable(path: string, cause: unknown): ArtifactError {
  return new ArtifactError({
    file: basename(path),
    expected: 'a file that hnswlib reads',
    found: String(cause),
    cause,
  });
}
