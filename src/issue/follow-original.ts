/** An issue that may be a duplicate, as far as that matters here. */
export interface MaybeDuplicate {
  readonly state: 'open' | 'closed';
  /** GitHub's word: `duplicate` says that another one goes on in its place. */
  readonly stateReason?: string | undefined;
}

export interface OriginalSources {
  /** Undefined where it is gone, or none of the repository's issues. */
  readonly find: (number: number) => Promise<MaybeDuplicate | undefined>;
  /** What people say that it repeats; undefined where that is not known, or not clear. */
  readonly originalOf: (number: number) => Promise<number | undefined>;
}

/** Chains of duplicates are hardly ever longer than two. */
const MAX_STEPS = 5;

/**
 * The open issue that goes on in place of `first`: itself, or what it was closed as a duplicate of, and so on. Undefined where
 * that is not known, closed for another reason, not earlier than `before`, or where the chain is long or leads in a circle.
 */
export async function followOriginal(
  first: number,
  { before, find, originalOf }: OriginalSources & { readonly before: number },
): Promise<number | undefined> {
  let number = first;
  for (let step = 0; step <= MAX_STEPS; step++) {
    const issue = await find(number);
    if (issue === undefined) return undefined;
    if (issue.state === 'open') return number;
    if (issue.stateReason !== 'duplicate') return undefined;
    const original = await originalOf(number);
    if (original === undefined || original === number || original >= before) return undefined;
    number = original;
  }
  return undefined;
}

/** What `originalOf` answers for an issue that people say repeats these: where they do not agree, nothing. */
export function onlyOriginal(originals: Iterable<number>): number | undefined {
  const [first, ...others] = new Set(originals);
  return others.length === 0 ? first : undefined;
}
