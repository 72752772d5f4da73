import type { SimilarIssue } from '../../verdict/verdict.ts';
import { type FailureSigns, toLooseText } from './failure-signs.ts';
import type { KnownReason } from './known-issue.ts';

/** What an index shows of an issue. */
export interface ShownIssue {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  /** Beginning of its text. */
  readonly excerpt: string;
}

export interface KnownMatch extends Pick<ShownIssue, 'number' | 'title' | 'state'> {
  readonly why: KnownReason;
}

/** Lower comes first. */
const RANKS = { fingerprint: 0, text: 1 } as const;

/**
 * The issue whose title or beginning holds the fingerprint of the failure, else its error or failing test to the letter; of several
 * an open one, then the newest. Undefined where none does.
 */
export function matchByText(signs: FailureSigns, issues: Iterable<ShownIssue>): KnownMatch | undefined {
  let best: (KnownMatch & { readonly why: keyof typeof RANKS }) | undefined;
  for (const { number, title, state, excerpt } of issues) {
    const why = reasonFor(signs, `${title}\n${excerpt}`);
    if (why === undefined) continue;
    const match = { number, title, state, why };
    if (best === undefined || isBetter(match, best)) best = match;
  }
  return best;
}

/** How the text of an issue about a failure begins; all of them are alike, and the fingerprint in it says that it is another one. */
const ABOUT_A_FAILURE = /^CI failure `?[0-9a-f]{16}`?:/;

/**
 * The most similar issue, where it is similar enough to point a reporter at, and is not about another failure; of several such an
 * open one comes first. `excerptOf`: the beginning of an issue's text.
 */
export function matchBySimilarity(
  similar: readonly SimilarIssue[],
  excerptOf: (number: number) => string,
): KnownMatch | undefined {
  const alike = similar.filter(
    ({ isLikelyDuplicate, number }) => isLikelyDuplicate && !ABOUT_A_FAILURE.test(excerptOf(number)),
  );
  const found = alike.find(({ state }) => state === 'open') ?? alike[0];
  return found && { number: found.number, title: found.title, state: found.state, why: 'similarity' };
}

function reasonFor({ fingerprint, texts }: FailureSigns, text: string): keyof typeof RANKS | undefined {
  if (fingerprint !== undefined && text.includes(fingerprint)) return 'fingerprint';
  if (texts.length === 0) return undefined;
  const loose = toLooseText(text);
  return texts.some((sign) => holdsWhole(loose, sign)) ? 'text' : undefined;
}

const WORD = /[\p{L}\p{N}_]/u;

/** Whether `sign` stands in the text, not only as a part of a longer word. */
function holdsWhole(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + sign.length] ?? ' '];
    const isStart = !(WORD.test(before) && WORD.test(sign[0] ?? ' '));
    const isEnd = !(WORD.test(after) && WORD.test(sign.at(-1) ?? ' '));
    if (isStart && isEnd) return true;
  }
  return false;
}

type Ranked = KnownMatch & { readonly why: keyof typeof RANKS };

function isBetter(match: Ranked, best: Ranked): boolean {
  if (match.why !== best.why) return RANKS[match.why] < RANKS[best.why];
  if (match.state !== best.state) return match.state === 'open';
  return match.number > best.number;
}
