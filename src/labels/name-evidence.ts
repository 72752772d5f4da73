import type { Document } from '../document/document.ts';
import { cutText } from '../issue/clean-text.ts';

/** A label's name (and description) taken apart for finding it in a text. */
export interface LabelTerms {
  /** Stems of the last part of the name: `area/panel/time-series` → tim, ser. */
  readonly leaf: readonly string[];
  /** The leaf without separators, as far as its stem: `timeser`. */
  readonly joined: string;
  /** Stems of the parts between family and leaf: `panel`. */
  readonly parents: readonly string[];
  /** Stems of the description; empty where there is none. */
  readonly description: readonly string[];
  /** How much a match in the description counts beside one in the name, 0 to 1. */
  readonly descriptionShare: number;
  /** Stem → the word of name or description that it comes from, in lower case. */
  readonly words: ReadonlyMap<string, string>;
}

/** The words of a document, prepared once for all labels. */
export interface TextTerms {
  readonly title: ReadonlySet<string>;
  /** Stem → occurrences. */
  readonly body: ReadonlyMap<string, number>;
  readonly joinedTitle: JoinedWords;
  readonly joinedBody: JoinedWords;
}

/** Words without spaces, so that `time series` and `timeseries` are the same. */
interface JoinedWords {
  readonly text: string;
  /** By place in the text: 1 where a word begins. */
  readonly starts: Uint8Array;
}

/** How much of a label's name stands in a text; shares are weighted by how rare the words are, 0 to 1. */
export interface NameMatch {
  readonly title: number;
  readonly body: number;
  /** Occurrences of the whole leaf in the body. */
  readonly bodyCount: number;
  readonly parentsInTitle: number;
  readonly parentsInBody: number;
  /** Average rarity of the leaf's words, about 0 (in every issue) to 2 (in hardly any). */
  readonly specificity: number;
}

/** How many training issues hold each stem that matters for a label. */
export interface StemFrequencies {
  readonly documents: number;
  readonly byStem: ReadonlyMap<string, number>;
}

const BODY_CHARS = 2_500;
/** GitHub takes 100. */
const MAX_DESCRIPTION_CHARS = 1_000;
/** A shorter name joined without spaces would be found inside other words: `ui` in `build`. */
const MIN_JOINED_CHARS = 5;
const MIN_STEM_CHARS = 3;
const SUFFIXES = ['ings', 'ing', 'ions', 'ion', 'ies', 'es', 's', 'e', 'y'] as const;
/** A description is prose; a match in it says less than one in the name. */
const DESCRIPTION_SHARE = 0.5;
const COMMON_WORDS = new Set(
  'a an and are as at be by for from in into is issue issues of on or related relating that the this to with'.split(
    ' ',
  ),
);

/** `descriptionShare`: how much a match in the description counts beside one in the name, 0 to 1. */
export function labelTerms(name: string, description = '', descriptionShare = DESCRIPTION_SHARE): LabelTerms {
  const parts = name
    .split(/[/:\]]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const leafWords = toWords(parts.at(-1) ?? '');
  const descriptionWords = toWords(cutText(description, MAX_DESCRIPTION_CHARS)).filter(
    (word) => !COMMON_WORDS.has(word),
  );
  return {
    leaf: distinct(leafWords.map(toStem)),
    joined: toStem(leafWords.join('')),
    parents: distinct(parts.slice(1, -1).flatMap(toWords).map(toStem)),
    description: distinct(descriptionWords.map(toStem)),
    descriptionShare,
    // The name's own words last: they win.
    words: new Map([...descriptionWords, ...leafWords].map((word) => [toStem(word), word])),
  };
}

export function textTerms(document: Document): TextTerms {
  const title = toWords(document.title);
  const body = toWords(document.body.slice(0, BODY_CHARS));
  const counts = new Map<string, number>();
  for (const stem of body.map(toStem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return {
    title: new Set(title.map(toStem)),
    body: counts,
    joinedTitle: joinWords(title),
    joinedBody: joinWords(body),
  };
}

function joinWords(words: readonly string[]): JoinedWords {
  const text = words.join('');
  const starts = new Uint8Array(text.length);
  let at = 0;
  for (const word of words) {
    starts[at] = 1;
    at += word.length;
  }
  return { text, starts };
}

export function countStems(texts: Iterable<TextTerms>, labels: readonly LabelTerms[]): StemFrequencies {
  const wanted = new Set(labels.flatMap((label) => [...label.leaf, ...label.description]));
  const byStem = new Map<string, number>();
  let documents = 0;
  for (const text of texts) {
    documents++;
    for (const stem of wanted) {
      if (text.title.has(stem) || text.body.has(stem)) byStem.set(stem, (byStem.get(stem) ?? 0) + 1);
    }
  }
  return { documents, byStem };
}

export function matchName(label: LabelTerms, text: TextTerms, frequencies: StemFrequencies): NameMatch {
  const rarity = (stem: string) => stemRarity(stem, frequencies);
  const isInTitle = (stem: string) => text.title.has(stem);
  const isInBody = (stem: string) => text.body.has(stem);
  const total = label.leaf.reduce((sum, stem) => sum + rarity(stem), 0);
  const described = label.descriptionShare * share(label.description, isInTitle, rarity);
  return {
    title: holds(text.joinedTitle, label) ? 1 : Math.max(share(label.leaf, isInTitle, rarity), described),
    body: holds(text.joinedBody, label) ? 1 : share(label.leaf, isInBody, rarity),
    bodyCount: label.leaf.length === 0 ? 0 : Math.min(...label.leaf.map((stem) => text.body.get(stem) ?? 0)),
    parentsInTitle: share(label.parents, isInTitle, () => 1),
    parentsInBody: share(label.parents, isInBody, () => 1),
    specificity: label.leaf.length === 0 ? 0 : Math.min(2, total / label.leaf.length / 4),
  };
}

/** Words of a label that stand in an issue. */
export interface MatchedTerms {
  readonly nameTerms: string[];
  /** Those of them that stand in its title. */
  readonly titleTerms: string[];
}

/** The words of the label's own name and description that stand in the text, for showing. */
export function matchedTerms(label: LabelTerms, text: TextTerms): MatchedTerms {
  const isJoinedInTitle = holds(text.joinedTitle, label);
  const isJoined = isJoinedInTitle || holds(text.joinedBody, label);
  const stems = distinct([...label.leaf, ...label.description]);
  const isInLeaf = (stem: string) => label.leaf.includes(stem);
  const inTitle = stems.filter((stem) => text.title.has(stem) || (isJoinedInTitle && isInLeaf(stem)));
  const found = stems.filter((stem) => inTitle.includes(stem) || text.body.has(stem) || (isJoined && isInLeaf(stem)));
  const toWord = (stem: string) => label.words.get(stem) ?? stem;
  return { nameTerms: found.map(toWord), titleTerms: inTitle.map(toWord) };
}

/** Whether the label's leaf stands in the words, written together or apart, from the beginning of a word on. */
function holds({ text, starts }: JoinedWords, { joined }: LabelTerms): boolean {
  if (joined.length < MIN_JOINED_CHARS) return false;
  for (let at = text.indexOf(joined); at >= 0; at = text.indexOf(joined, at + 1)) if (starts[at] === 1) return true;
  return false;
}

function share(
  stems: readonly string[],
  isPresent: (stem: string) => boolean,
  weight: (stem: string) => number,
): number {
  let total = 0;
  let present = 0;
  for (const stem of stems) {
    total += weight(stem);
    if (isPresent(stem)) present += weight(stem);
  }
  return total === 0 ? 0 : present / total;
}

function stemRarity(stem: string, { documents, byStem }: StemFrequencies): number {
  return Math.log((documents + 1) / ((byStem.get(stem) ?? 0) + 1)) + 0.3;
}

/** Words in lower case; camelCase is taken apart. */
function toWords(text: string): string[] {
  const words = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words ?? [];
}

/** A word without the commonest English endings. */
function toStem(word: string): string {
  const suffix = SUFFIXES.find((ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM_CHARS);
  return suffix === undefined ? word : word.slice(0, -suffix.length);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
