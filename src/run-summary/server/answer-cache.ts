import type { Answer } from './answer.ts';

/** Answers by run and attempt, as many as there is room for; those that were asked for last stay longest. */
export interface AnswerCache {
  get(key: string): Answer | undefined;
  /** Keeps it for so many milliseconds; one that is larger than the whole room is not kept. */
  keep(key: string, answer: Answer, keepMs: number): void;
  readonly count: number;
}

export interface CacheOptions {
  /** UTF-16 units of all answers together, which take one or two bytes each. */
  readonly maxChars: number;
  /** Milliseconds of any clock that only goes forward. */
  readonly nowMs: () => number;
}

interface Kept {
  readonly answer: Answer;
  readonly endMs: number;
}

export function createAnswerCache({ maxChars, nowMs }: CacheOptions): AnswerCache {
  // A map gives its keys in the order in which they were set: the first one was not asked for the longest.
  const kept = new Map<string, Kept>();
  let chars = 0;

  function drop(key: string): void {
    const found = kept.get(key);
    if (found === undefined) return;
    kept.delete(key);
    chars -= sizeOf(found.answer);
  }

  return {
    get count() {
      return kept.size;
    },
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      if (nowMs() >= found.endMs) {
        drop(key);
        return undefined;
      }
      kept.delete(key);
      kept.set(key, found);
      return found.answer;
    },
    keep(key, answer, keepMs) {
      drop(key);
      if (keepMs <= 0 || sizeOf(answer) > maxChars) return;
      kept.set(key, { answer, endMs: nowMs() + keepMs });
      chars += sizeOf(answer);
      for (const oldest of kept.keys()) {
        if (chars <= maxChars) return;
        drop(oldest);
      }
    },
  };
}

function sizeOf({ json, text }: Answer): number {
  return json.length + text.length;
}
