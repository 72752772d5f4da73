import type { Document } from '../../document/document.ts';
import { toDocument } from '../../document/to-document.ts';
import { weightTerms } from '../../embedding/local/term-weights.ts';
import { encodeSketch } from '../../neighbors/term-sketch.ts';
import type { FailureSigns } from '../../run-summary/known-issues/failure-signs.ts';
import {
  type KnownMatch,
  matchBySimilarity,
  matchByText,
  type ShownIssue,
} from '../../run-summary/known-issues/match-known-issue.ts';
import { ServiceError } from '../../shared/errors.ts';
import { judgeSimilar } from '../../verdict/judge-locally.ts';
import { embedIssue } from './embed-issue.ts';
import { findNeighbors, type NeighborQuery, readNeighbors } from './find-neighbors.ts';
import { findSimilar } from './find-similar.ts';
import type { Knowledge } from './knowledge.ts';

/** Issues that are read at a time. */
const CHUNK = 1_000;
const MAX_SIMILAR = 10;
/** Of something that is no issue yet. */
const NO_NUMBER = 0;

/**
 * The indexed issue that a failure of CI looks like: one that holds its fingerprint or its error, else a very similar one. Undefined
 * where there is none. The state is that of the day when the index was made.
 */
export async function findKnownIssue(signs: FailureSigns, knowledge: Knowledge): Promise<KnownMatch | undefined> {
  const shown = await readAll(knowledge);
  const byText = matchByText(signs, shown);
  if (byText !== undefined) return byText;
  const { title, body } = signs;
  const document = toDocument({ number: NO_NUMBER, title, body, labels: [], state: 'open' }, knowledge.boilerplate);
  const query = await toQuery(document, knowledge);
  const neighbors = await findNeighbors(query, knowledge);
  const ranked = await findSimilar(query, { knowledge, neighbors, isIndexed: false });
  const similar = await readNeighbors(ranked.slice(0, MAX_SIMILAR), knowledge);
  const excerpts = new Map(shown.map(({ number, excerpt }) => [number, excerpt]));
  return matchBySimilarity(judgeSimilar(similar, knowledge.labelModel.issues), (number) => excerpts.get(number) ?? '');
}

async function readAll(knowledge: Knowledge): Promise<ShownIssue[]> {
  const numbers = await knowledge.readNumbers();
  const shown: ShownIssue[] = [];
  for (let start = 0; start < numbers.length; start += CHUNK) {
    const issues = await knowledge.readIssues(numbers.slice(start, start + CHUNK));
    // Without their sketches, which take most of the memory.
    for (const { number, title, state, excerpt } of issues) shown.push({ number, title, state, excerpt });
  }
  return shown;
}

/** By words alone where a service that embeds does not answer. */
async function toQuery(document: Document, knowledge: Knowledge): Promise<NeighborQuery> {
  try {
    return (await embedIssue(document, knowledge)).query;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { sketch: encodeSketch(weightTerms(document, knowledge.localModel.termRarities)), number: NO_NUMBER };
  }
}
