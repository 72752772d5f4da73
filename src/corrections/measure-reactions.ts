import type { OwnComment } from '../issue/own-comment.ts';
import type { Figure } from '../statistics/bootstrap.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';

/** How people reacted to our comments. It weighs nothing anywhere: a reaction is about a whole comment. */
export interface ReactionsLive {
  readonly comments: number;
  /** Comments with at least one +1. */
  readonly withPlusOne: number;
  /** Comments with at least one -1. */
  readonly withMinusOne: number;
  /**
   * Share of comments with more +1 than -1 among those with more of one, with Wilson's interval of 95 %; nulls where there is no
   * such comment.
   */
  readonly liked: Figure;
}

/** Undefined where no comment of ours is known. Pure. */
export function measureReactions(comments: readonly OwnComment[]): ReactionsLive | undefined {
  if (comments.length === 0) return undefined;
  const count = (fits: (comment: OwnComment) => boolean) => comments.filter(fits).length;
  const liked = count(({ plusOnes, minusOnes }) => plusOnes > minusOnes);
  const judged = liked + count(({ plusOnes, minusOnes }) => plusOnes < minusOnes);
  const share = liked / judged;
  return {
    comments: comments.length,
    withPlusOne: count(({ plusOnes }) => plusOnes > 0),
    withMinusOne: count(({ minusOnes }) => minusOnes > 0),
    liked: judged === 0 ? { value: null, low: null, high: null } : { value: share, ...wilsonInterval(share, judged) },
  };
}
