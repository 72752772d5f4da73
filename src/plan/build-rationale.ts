import { MAX_RATIONALE_CHARS } from '../issue/proposal.ts';
import type { LabelEvidence, LabelVerdict } from '../verdict/verdict.ts';

const MAX_ISSUES = 3;
const MAX_TERMS = 4;
/** Longer words are hardly read. */
const MAX_TERM_CHARS = 30;

/**
 * Why a label is proposed, for people, at most `MAX_RATIONALE_CHARS` long: `3 of 20 similar issues have it (12, 80, 311); names
 * 'alerting' in title; right 86 of 100 times when this sure`. What would be too long is left out whole; the last part never is.
 *
 * Only numbers and words of the label's own name and description, letters and digits each: no text of an issue or of a model, and
 * nothing that GitHub makes a mention, a link or a reference of. It says to show a rationale as text; should it ever be read as
 * Markdown, `#12` would leave an entry on issue 12, and a code span would show its backticks until then, so numbers stand bare.
 */
export function buildRationale({ probability, evidence }: LabelVerdict): string {
  const terms = namedTerms(evidence);
  for (let count = Math.min(MAX_TERMS, terms.length); count > 0; count--) {
    const text = join([...describeIssues(evidence), describeTerms(terms.slice(0, count)), stateShare(probability)]);
    if (text.length <= MAX_RATIONALE_CHARS) return text;
  }
  return join([...describeIssues(evidence), stateShare(probability)]);
}

const STATED = /(?:^|; )right ([1-9]\d?) of 100 times when this sure$/;

/** How sure `buildRationale` said that it was, 0 to 1 in hundredths; undefined for a text that is not of its making. */
export function readStatedShare(rationale: string): number | undefined {
  const [, hundredths] = STATED.exec(rationale) ?? [];
  return hundredths === undefined ? undefined : Number(hundredths) / 100;
}

function join(parts: readonly string[]): string {
  return parts.join('; ');
}

/** Never rounded to certainty. */
function stateShare(probability: number): string {
  return `right ${Math.max(1, Math.min(99, Math.round(100 * probability)))} of 100 times when this sure`;
}

function describeIssues({ neighbors, voters, isFromElsewhere }: LabelEvidence): string[] {
  // Who else has it did not count.
  if (isFromElsewhere) return ['worded like such issues in other repositories'];
  const [first] = neighbors;
  if (first === undefined) return [];
  const numbers = neighbors.slice(0, MAX_ISSUES).join(', ');
  const more = neighbors.length > MAX_ISSUES ? ', …' : '';
  const total = voters ?? neighbors.length;
  const share = total > neighbors.length ? `${neighbors.length} of ${total}` : `${neighbors.length}`;
  const issues = total === 1 ? 'similar issue has' : 'similar issues have';
  return [`${share} ${issues} it (${numbers}${more})`];
}

interface NamedTerm {
  readonly word: string;
  /** Where the issue says it; undefined where that is not known. */
  readonly place: 'title' | 'text' | undefined;
}

/** Those of the title first, each once. */
function namedTerms({ nameTerms, titleTerms, isFromElsewhere }: LabelEvidence): NamedTerm[] {
  if (isFromElsewhere) return [];
  const placeOf = (term: string): NamedTerm['place'] => {
    if (titleTerms === undefined) return undefined;
    return titleTerms.includes(term) ? 'title' : 'text';
  };
  const named = nameTerms.flatMap((term): NamedTerm[] => {
    const word = term.replace(/[^\p{L}\p{N}]/gu, '');
    return word === '' || looksLikeCommit(word) ? [] : [{ word: shorten(word), place: placeOf(term) }];
  });
  const distinct = [...new Map(named.toReversed().map((one) => [one.word, one])).values()].reverse();
  return [...distinct.filter(({ place }) => place !== 'text'), ...distinct.filter(({ place }) => place === 'text')];
}

function describeTerms(terms: readonly NamedTerm[]): string {
  const places = Map.groupBy(terms, ({ place }) => place);
  const parts = [...places].map(([place, those]) => {
    const words = those.map(({ word }) => `'${word}'`).join(', ');
    return place === undefined ? words : `${words} in ${place}`;
  });
  return `names ${parts.join(', ')}`;
}

/** GitHub makes a link of 7 to 40 hexadecimal digits. */
function looksLikeCommit(word: string): boolean {
  return /^[0-9a-f]{7,40}$/i.test(word);
}

function shorten(word: string): string {
  const letters = [...word];
  return letters.length <= MAX_TERM_CHARS ? word : `${letters.slice(0, MAX_TERM_CHARS - 1).join('')}…`;
}
