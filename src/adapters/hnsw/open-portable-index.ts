import { checkQuery } from '../../neighbors/check-query.ts';
import type { VectorIndex } from '../../neighbors/vector-index.ts';
import type { ExpectedIndex } from './hnsw-layout.ts';
import { candidateCount, rankHits } from './rank-hits.ts';
import { loadHnswFile } from './read-hnsw-file.ts';
import { searchGraph, type VisitedMarks } from './search-graph.ts';

/** Opens an index without hnswlib: the same file, the same neighbors. Throws ArtifactError like `openNativeIndex`. */
export async function openPortableIndex(path: string, expected: ExpectedIndex): Promise<VectorIndex> {
  const file = loadHnswFile(path, expected);
  const { dimensions, count } = file.layout;
  const visited: VisitedMarks = { marks: new Uint32Array(count), current: 0 };
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
      if (element === undefined) return undefined;
      const start = element * file.layout.elementWords + file.layout.vectorWord;
      return file.floats.slice(start, start + dimensions);
    },
  };
}

/** hnswlib's cosine does the same to every query; all zeros stay zeros and are equally far from everything. */
function toUnit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
