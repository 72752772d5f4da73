import { createSeededRandom, shuffledIndices } from '../statistics/seeded-random.ts';
import type { Candidate } from './candidate.ts';
import type { CountedExample } from './example.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';

/** How many examples a file takes. */
export interface Quota {
  /** A class gets so many where there are so many, whatever other classes they belong to. */
  readonly minPerClass: number;
  /** Beyond its minimum a class takes no example that has a class with so many. */
  readonly maxPerClass: number;
  /** Of all examples together, in one epoch. */
  readonly maxTokens: number;
}

/** An example, or why there is none. */
export type Rendered =
  | { readonly kind: 'example'; readonly example: CountedExample }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason };

export interface SelectionOptions {
  readonly quota: Quota;
  readonly seed: number;
  /** Writes the example; called for those candidates alone that have a place. */
  readonly render: (candidate: Candidate) => Promise<Rendered>;
  /** Told how many candidates are decided. */
  readonly onProgress?: (done: number) => void;
}

export interface Selection {
  /** In the order of the candidates. */
  readonly examples: readonly CountedExample[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Chooses examples so that rare classes are seen and frequent ones do not drown them: round after round each class, rarest
 * first, gets one more, in an order drawn by the seed, until it has its most or no candidate is left. Deterministic.
 */
export async function selectExamples(
  candidates: readonly Candidate[],
  { quota, seed, render, onProgress }: SelectionOptions,
): Promise<Selection> {
  const decided = new Map<Candidate, Rendered>();
  const counts = new Map<string, number>();
  const queues = queueByClass(candidates, seed);
  let leftTokens = quota.maxTokens;
  const countOf = (name: string) => counts.get(name) ?? 0;
  const mayTake = (name: string, { classes }: Candidate) =>
    countOf(name) < quota.minPerClass || classes.every((other) => countOf(other) < quota.maxPerClass);

  /** Whether the class got one. */
  async function takeNext({ name, queue }: ClassQueue): Promise<'taken' | 'none' | 'full'> {
    while (countOf(name) < quota.maxPerClass) {
      const next = queue.shift();
      if (next === undefined) break;
      if (decided.has(next) || !mayTake(name, next)) continue;
      const rendered = await render(next);
      if (rendered.kind === 'example' && rendered.example.tokens > leftTokens) return 'full';
      decided.set(next, rendered);
      onProgress?.(decided.size);
      if (rendered.kind === 'left-out') continue;
      leftTokens -= rendered.example.tokens;
      for (const one of next.classes) counts.set(one, countOf(one) + 1);
      return 'taken';
    }
    return 'none';
  }

  let isFull = false;
  for (let open = queues; open.length > 0 && !isFull; ) {
    const still: ClassQueue[] = [];
    for (const queue of open) {
      const outcome = await takeNext(queue);
      if (outcome === 'taken') still.push(queue);
      isFull = outcome === 'full';
      if (isFull) break;
    }
    open = still;
  }
  return collect(candidates, { decided, reasonOfRest: isFull ? 'budget' : 'quota' });
}

interface ClassQueue {
  readonly name: string;
  readonly queue: Candidate[];
}

/** Rarest class first; each queue in the drawn order. */
function queueByClass(candidates: readonly Candidate[], seed: number): ClassQueue[] {
  const queues = new Map<string, Candidate[]>();
  for (const index of shuffledIndices(candidates.length, createSeededRandom(seed))) {
    const candidate = candidates[index] as Candidate;
    for (const name of candidate.classes) {
      const queue = queues.get(name);
      if (queue === undefined) queues.set(name, [candidate]);
      else queue.push(candidate);
    }
  }
  return [...queues]
    .map(([name, queue]) => ({ name, queue }))
    .sort((a, b) => a.queue.length - b.queue.length || (a.name < b.name ? -1 : 1));
}

function collect(
  candidates: readonly Candidate[],
  {
    decided,
    reasonOfRest,
  }: { readonly decided: ReadonlyMap<Candidate, Rendered>; readonly reasonOfRest: LeftOutReason },
): Selection {
  const examples: CountedExample[] = [];
  const leftOut: LeftOut[] = [];
  for (const candidate of candidates) {
    const rendered = decided.get(candidate);
    if (rendered?.kind === 'example') examples.push(rendered.example);
    else leftOut.push({ number: candidate.issue.number, reason: rendered?.reason ?? reasonOfRest });
  }
  return { examples, leftOut };
}

/** The same proportions for a file of another size. */
export function scaleQuota({ minPerClass, maxPerClass, maxTokens }: Quota, factor: number): Quota {
  return {
    minPerClass: Math.round(minPerClass * factor),
    maxPerClass: Math.max(1, Math.round(maxPerClass * factor)),
    maxTokens: Math.round(maxTokens * factor),
  };
}
