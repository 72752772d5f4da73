import { MAX_NEIGHBORS } from '../../verdict/describe-data.ts';
import type { QuestionNeighbor } from '../../verdict/model-question.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { Knowledge } from './knowledge.ts';

/** The similar issues that a model may be shown, most similar first, with what the index knows of them. */
export async function readShownNeighbors(
  { similar }: Verdict,
  knowledge: Knowledge,
): Promise<readonly QuestionNeighbor[]> {
  return await knowledge.readIssues(similar.slice(0, MAX_NEIGHBORS).map(({ number }) => number));
}
