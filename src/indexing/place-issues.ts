import { toCatalogIssue } from '../corpus/to-catalog-issue.ts';
import { toDocument } from '../document/to-document.ts';
import type { Issue } from '../issue/issue.ts';
import { embedByService } from '../labels/embed-by-service.ts';
import type { Learned } from '../labels/learn-from-issues.ts';
import { represent } from '../labels/represent.ts';
import type { PlacedIssue } from './index-store.ts';
import type { IndexTask } from './index-task.ts';

export interface Placing extends Pick<Learned, 'localModel' | 'boilerplate'> {
  readonly task: Pick<IndexTask, 'service' | 'learning'>;
  /** Of each excerpt. */
  readonly maxExcerptChars: number;
}

/** Issues whose texts are in memory at the same time. */
const BATCH = 1_000;

/** Embeds issues by what was learned before, batch by batch. Throws ServiceError. */
export async function* placeIssues(issues: AsyncIterable<Issue>, placing: Placing): AsyncGenerator<PlacedIssue> {
  let batch: Issue[] = [];
  for await (const issue of issues) {
    batch.push(issue);
    if (batch.length < BATCH) continue;
    yield* await placeBatch(batch, placing);
    batch = [];
  }
  yield* await placeBatch(batch, placing);
}

async function placeBatch(issues: readonly Issue[], placing: Placing): Promise<readonly PlacedIssue[]> {
  if (issues.length === 0) return [];
  const { localModel, boilerplate, maxExcerptChars, task } = placing;
  const { service, learning } = task;
  const documents = issues.map((issue) => toDocument(issue, boilerplate));
  const [local] = await represent(documents, { models: [localModel] as const });
  const embeddable = issues.map((issue, at) => ({ issue, document: documents[at] as (typeof documents)[number] }));
  const served = service === undefined ? local : await embedByService(embeddable, { service, log: learning.log });
  const { vectors, dimensions, withoutVector } = served;
  return embeddable.map(({ issue, document }, at) => ({
    ...(withoutVector?.has(at) ? {} : { vector: vectors.slice(at * dimensions, (at + 1) * dimensions) }),
    stored: toCatalogIssue(issue, { document, sketch: local.sketches[at] as Uint8Array, maxExcerptChars }),
  }));
}
