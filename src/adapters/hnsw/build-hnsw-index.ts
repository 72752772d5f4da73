import { checkVectors, type NumberedVectors } from './check-vectors.ts';
import { type BuilderOptions, VectorFileBuilder } from './vector-file-builder.ts';

export type BuildInput = NumberedVectors & Omit<BuilderOptions, 'count'>;

/**
 * Builds the graph with hnswlib and writes it, with the vectors rounded to bytes, under its name only when it is whole. No vectors at all
 * make a valid file that finds nothing. Throws RangeError for vectors that do not fit, ConfigError for issue numbers
 * that are too large, for a folder that cannot be written, and where the addon does not load.
 */
export async function buildHnswIndex(input: BuildInput): Promise<void> {
  const { vectors, numbers } = input;
  checkVectors(input);
  const builder = await VectorFileBuilder.open({ ...input, count: vectors.length });
  try {
    for (const [at, vector] of vectors.entries()) await builder.add(numbers[at] as number, vector);
    await builder.finish();
  } finally {
    await builder.drop();
  }
}
