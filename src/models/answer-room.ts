/** How long the answers of one model may be, in tokens, thoughts included. What a run learns of it holds for its next questions. */
export interface AnswerRoom {
  /** The most that the next answer may have. */
  tokens(): number;
  /** An answer was cut off at `atTokens`: whether the next one has more room or fewer thoughts, and so may come to its end. */
  widen(atTokens: number): boolean;
  /** The service takes no more than this. */
  narrow(mostTokens: number): void;
}

export interface RoomRules {
  /** What the user chose: never less and never more, as far as the model goes. */
  readonly chosenTokens?: number | undefined;
  /** The longest answer that the model gives; absent where nobody knows. */
  readonly mostTokens?: number | undefined;
  /** Has the model think less from now on; false where it does already, or cannot. */
  readonly thinkLess?: () => boolean;
}

/** The answer itself takes about 100; the rest is for the thoughts of models that cannot do without. */
export const USUAL_ANSWER_TOKENS = 4096;
/** For models whose thoughts took all of the usual room: twice what the longest of them took in our tests. */
export const LONG_ANSWER_TOKENS = 16_384;

/** The usual room, and the long one from the first answer on that was cut off. */
export function createAnswerRoom(rules: RoomRules = {}): AnswerRoom {
  const { chosenTokens, mostTokens = Number.POSITIVE_INFINITY, thinkLess = () => false } = rules;
  let most = Math.min(chosenTokens ?? LONG_ANSWER_TOKENS, mostTokens);
  let tokens = Math.min(chosenTokens ?? USUAL_ANSWER_TOKENS, most);
  return {
    tokens: () => tokens,
    widen(atTokens) {
      // Asked about several issues at the same time, it may have been widened meanwhile.
      const isWider = tokens > atTokens || most > tokens;
      tokens = most;
      return thinkLess() || isWider;
    },
    narrow(mostOfService) {
      most = Math.min(most, mostOfService);
      tokens = Math.min(tokens, most);
    },
  };
}
