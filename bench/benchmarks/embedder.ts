import { learnBoilerplate } from '../../src/document/boilerplate.ts';
import type { Document } from '../../src/document/document.ts';
import { toDocument } from '../../src/document/to-document.ts';
import { fitLocalEmbedder } from '../../src/embedding/local/fit-local-embedder.ts';
import { embed } from '../../src/embedding/local/local-embedder.ts';
import { encodeLocalEmbedder, openLocalModel } from '../../src/embedding/local/local-embedder-file.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { bytesInMemory } from '../../src/shared/safetensors.ts';
import type { Benchmark } from '../benchmark.ts';
import { summarize } from '../figure.ts';

const FITS = 3;
const REPETITIONS = 5;
const BYTES_PER_MB = 1e6;

/** The local embedder by itself, in this process. */
export const embedder: Benchmark = {
  name: 'embedder',
  async run({ sources, say }) {
    const documents = toDocuments(sources.bugReports);
    say(`embedder: fitting ${FITS} times`);
    const fitMs = repeat(FITS, () => fitLocalEmbedder(documents));
    const model = fitLocalEmbedder(documents);
    say('embedder: embedding');
    const embedMs = repeat(REPETITIONS, () => embedAll(documents, model));
    const bytes = encodeLocalEmbedder(model);
    const decodeMs = repeat(REPETITIONS, () => openLocalModel(bytesInMemory(bytes), 'local-embedder.bin'));
    const perSecond = embedMs.map((ms) => (1000 * documents.length) / ms);
    return [
      {
        title: 'embedder: the local embedder',
        note: `${sources.bugReportsOrigin}; in this process.`,
        figures: [
          summarize({ name: 'fit', unit: 's', values: fitMs.map((ms) => ms / 1000) }),
          summarize({ name: 'issues embedded', unit: 'per second', values: perSecond }),
          summarize({ name: 'one issue', unit: 'ms', values: embedMs.map((ms) => ms / documents.length) }),
          summarize({ name: 'read from its file', unit: 'ms', values: decodeMs }),
          summarize({ name: 'size of its file', unit: 'MB', values: [bytes.length / BYTES_PER_MB] }),
        ],
      },
    ];
  },
};

function toDocuments(issues: readonly Issue[]): Document[] {
  const boilerplate = learnBoilerplate(issues.map((issue) => issue.body));
  return issues.map((issue) => toDocument(issue, boilerplate));
}

function embedAll(documents: readonly Document[], model: Parameters<typeof embed>[1]): void {
  for (const document of documents) embed(document, model);
}

/** Milliseconds of each of `times` runs. */
function repeat(times: number, work: () => void): number[] {
  return Array.from({ length: times }, () => {
    const startMs = performance.now();
    work();
    return performance.now() - startMs;
  });
}
