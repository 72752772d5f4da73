import { checkQuery } from '../../neighbors/check-query.ts';
import type { VectorIndex } from '../../neighbors/vector-index.ts';
import type { ExpectedIndex } from './hnsw-layout.ts';
import { candidateCount, rankHits } from './rank-hits.ts';
import { loadHnswFile } from './read-hnsw-file.ts';
import { searchGraph, type VisitedMarks } from './search-graph.ts';
import { toUnit } from './to-unit.ts';

/** Opens an index without hnswlib: the same file, the same neighbors. Throws ArtifactError like `openNativeIndex`. */
export async function openPortableIndex(path: string, expected: ExpectedIndex): Promise<VectorIndex> {
  const file = loadHnswFile(path, expected);
  const { dimensions, count } = expected;
  const visited: VisitedMarks = { marks: new Uint32Array(file.layout.elements), current: 0 };
  let elements: ReadonlyMap<number, number> | undefined;
  return {
    kind: 'portable',
    count,
    dimensions,
    search(vector, k) {
      checkQuery({ vector, k }, dimensions);
      const ef = candidateCount(k, count);
      if (ef === 0 || k === 0) return [];
      return rankHits(searchGraph(file, visited, { vector: toUnit(vector), ef }), k);
    },
    vectorOf(number) {
      elements ??= new Map(Array.from(file.numbers, (known, element) => [known, element]));
      const element = elements.get(number);
      if (element === undefined || file.isDeleted[element] === 1) return undefined;
      const start = element * file.layout.elementWords + file.layout.vectorWord;
      return file.floats.slice(start, start + dimensions);
    },
  };
}
