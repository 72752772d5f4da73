import type { CountedExample } from '../../src/dataset/example.ts';

/** An example of a categorizer, with the given parts replaced. */
export function buildExample(parts: Partial<CountedExample> = {}): CountedExample {
  return {
    number: 1,
    system: 'Sort issues.',
    user: 'The pump leaks.',
    answer: '{"areas":["area/fuel"],"types":[],"duplicates":[],"summary":"The pump leaks"}',
    classes: ['area/fuel'],
    tokens: 10,
    ...parts,
  };
}
