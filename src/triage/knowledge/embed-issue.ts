import type { Document } from '../../document/document.ts';
import { isBlaming } from '../../embedding/embed-shortened.ts';
import { embed } from '../../embedding/local/local-embedder.ts';
import { weightTerms } from '../../embedding/local/term-weights.ts';
import type { LabelModel } from '../../labels/label-model.ts';
import { encodeSketch } from '../../neighbors/term-sketch.ts';
import { ServiceError } from '../../shared/errors.ts';
import type { NeighborQuery } from './find-neighbors.ts';
import type { Knowledge } from './knowledge.ts';

/** An issue as the index's embedder sees it, or the one that stands in. */
export interface EmbeddedIssue {
  /** What `labelModel` reads. */
  readonly vector: Float32Array;
  readonly labelModel: LabelModel;
  readonly query: NeighborQuery;
  /** Why the local embedder stands in; absent where the index's own answered. */
  readonly failure?: ServiceError;
}

/**
 * Embeds an issue. Where the service does not answer, or refuses this text, the local embedder and its label model stand in; its
 * vectors cannot be searched for, so neighbors are found by their words. Where nothing stands in, a text that was refused has a
 * vector of zeros, as in learning, and other failures are thrown (ServiceError).
 */
export async function embedIssue(document: Document, knowledge: Knowledge): Promise<EmbeddedIssue> {
  const { embedder, localModel, labelModel, fallback } = knowledge;
  const query = { sketch: encodeSketch(weightTerms(document, localModel.termRarities)), number: document.number };
  try {
    const vector = await embedder.embedQuery(document);
    return { vector, labelModel, query: { ...query, vector } };
  } catch (failure) {
    if (!(failure instanceof ServiceError)) throw failure;
    if (fallback === undefined) {
      if (!isBlaming(failure)) throw failure;
      return { vector: new Float32Array(embedder.dimensions), labelModel, query, failure };
    }
    return { vector: embed(document, localModel), labelModel: fallback, query, failure };
  }
}

/** Says in a sentence or two what `failure` meant; may quote what a service said. */
export function explainStandIn({ message }: ServiceError): string {
  return `${message} The local embedder and its label scores stood in, and similar issues were found by their words alone.`;
}
