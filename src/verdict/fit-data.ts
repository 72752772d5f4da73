import type { CountTokens } from '../models/token-counter.ts';
import { type DescribedData, type PromptData, type ShownNeighbor, wrapNeighbor } from './describe-data.ts';
import { shortenText } from './shorten-text.ts';

/** How a request is made of data. */
export interface RequestFrame<Request> {
  assemble(data: PromptData): Request;
  /** Tokens of all of it, by our own count. */
  count(request: Request): number;
}

export interface FitOptions<Request> {
  readonly frame: RequestFrame<Request>;
  /** For the whole request. */
  readonly maxTokens: number;
  readonly countTokens: CountTokens;
}

export interface Fitted<Request> {
  readonly request: Request;
  /** Known issues that are in it, most similar first. */
  readonly numbers: readonly number[];
  readonly tokens: number;
}

/** What services add around a message. */
const OVERHEAD_TOKENS = 40;

/**
 * A request of at most `maxTokens`: the issue first, shortened where it must be, then known issues, most similar first, as many
 * as fit. Where the frame alone is longer, so is the request.
 */
export function fitData<Request>(
  { issue: whole, neighbors, fence }: DescribedData,
  { frame, maxTokens, countTokens }: FitOptions<Request>,
): Fitted<Request> {
  const roomTokens = maxTokens - frame.count(frame.assemble({ issue: '', neighbors: [] })) - OVERHEAD_TOKENS;
  let issue = shortenText(whole, { maxTokens: Math.max(0, roomTokens), countTokens });
  const tokensOf = (neighbor: ShownNeighbor) =>
    countTokens(wrapNeighbor(neighbor, fence)) + countTokens(`,"${neighbor.number}"`) + 2;
  let shown = takeWhileFitting(neighbors, { maxTokens: roomTokens - countTokens(issue), tokensOf });
  // Parts put together can have some tokens more than the parts had: then the last ones go.
  for (;;) {
    const request = frame.assemble({ issue, neighbors: shown });
    const tokens = frame.count(request) + OVERHEAD_TOKENS;
    if (tokens <= maxTokens || issue === '') {
      return { request, numbers: shown.map(({ number }) => number), tokens };
    }
    if (shown.length > 0) shown = shown.slice(0, -1);
    else issue = shortenText(whole, { maxTokens: countTokens(issue) - (tokens - maxTokens), countTokens });
  }
}

/** Those from the first on that fit; the number of each stands in a schema as well. */
function takeWhileFitting(
  neighbors: readonly ShownNeighbor[],
  { maxTokens, tokensOf }: { readonly maxTokens: number; readonly tokensOf: (neighbor: ShownNeighbor) => number },
): readonly ShownNeighbor[] {
  let leftTokens = maxTokens;
  const end = neighbors.findIndex((neighbor) => {
    leftTokens -= tokensOf(neighbor);
    return leftTokens < 0;
  });
  return end === -1 ? neighbors : neighbors.slice(0, end);
}
