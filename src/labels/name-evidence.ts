import type { Document } from '../document/document.ts';

/** A label's name (and description) taken apart for finding it in a text. */
export interface LabelTerms {
  /** Stems of the last part of the name: `area/panel/time-series` → time, seri. */
  readonly leaf: readonly string[];
  /** The leaf without separators: `timeseries`. */
  readonly joined: string;
  /** Stems of the parts between family and leaf: `panel`. */
  readonly parents: readonly string[];
  /** Stems of the description; empty where there is none. */
  readonly description: readonly string[];
}

/** The words of a document, prepared once for all labels. */
export interface TextTerms {
  readonly title: ReadonlySet<string>;
  /** Stem → occurrences. */
  readonly body: ReadonlyMap<string, number>;
  readonly joinedTitle: string;
  readonly joinedBody: string;
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
/** A shorter name joined without spaces would be found inside other words: `ui` in `build`. */
const MIN_JOINED_CHARS = 5;
const MIN_STEM_CHARS = 3;
const SUFFIXES = ['ings', 'ing', 'ions', 'ion', 'ies', 'es', 's', 'e'] as const;
/** A description is prose; a match in it says less than one in the name. */
const DESCRIPTION_SHARE = 0.5;
const COMMON_WORDS = new Set(
  'a an and are as at be by for from in into is issue issues of on or related relating that the this to with'.split(
    ' ',
  ),
);

export function labelTerms(name: string, description = ''): LabelTerms {
  const parts = name
    .split(/[/:]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const leafPart = parts.at(-1) ?? '';
  const leaf = distinct(stems(leafPart));
  return {
    leaf,
    joined: stems(leafPart).join(''),
    parents: distinct(parts.slice(1, -1).flatMap(stems)),
    description: distinct(stems(description)).filter((stem) => !COMMON_WORDS.has(stem)),
  };
}

export function textTerms(document: Document): TextTerms {
  const title = stems(document.title);
  const body = stems(document.body.slice(0, BODY_CHARS));
  const counts = new Map<string, number>();
  for (const stem of body) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { title: new Set(title), body: counts, joinedTitle: title.join(''), joinedBody: body.join('') };
}

export function countStems(texts: readonly TextTerms[], labels: readonly LabelTerms[]): StemFrequencies {
  const wanted = new Set(labels.flatMap((label) => [...label.leaf, ...label.description]));
  const byStem = new Map<string, number>();
  for (const text of texts) {
    for (const stem of wanted) {
      if (text.title.has(stem) || text.body.has(stem)) byStem.set(stem, (byStem.get(stem) ?? 0) + 1);
    }
  }
  return { documents: texts.length, byStem };
}

export function matchName(label: LabelTerms, text: TextTerms, frequencies: StemFrequencies): NameMatch {
  const rarity = (stem: string) => stemRarity(stem, frequencies);
  const isInTitle = (stem: string) => text.title.has(stem);
  const isInBody = (stem: string) => text.body.has(stem);
  const joined = label.joined.length >= MIN_JOINED_CHARS ? label.joined : undefined;
  const total = label.leaf.reduce((sum, stem) => sum + rarity(stem), 0);
  const described = DESCRIPTION_SHARE * share(label.description, isInTitle, rarity);
  return {
    title:
      joined !== undefined && text.joinedTitle.includes(joined)
        ? 1
        : Math.max(share(label.leaf, isInTitle, rarity), described),
    body: joined !== undefined && text.joinedBody.includes(joined) ? 1 : share(label.leaf, isInBody, rarity),
    bodyCount: label.leaf.length === 0 ? 0 : Math.min(...label.leaf.map((stem) => text.body.get(stem) ?? 0)),
    parentsInTitle: share(label.parents, isInTitle, () => 1),
    parentsInBody: share(label.parents, isInBody, () => 1),
    specificity: label.leaf.length === 0 ? 0 : Math.min(2, total / label.leaf.length / 4),
  };
}

/** The stems of the label's own name and description that stand in the text, for showing. */
export function matchedTerms(label: LabelTerms, text: TextTerms): string[] {
  return distinct([...label.leaf, ...label.description]).filter((stem) => text.title.has(stem) || text.body.has(stem));
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

/** Words in lower case without their commonest English endings; camelCase is taken apart. */
function stems(text: string): string[] {
  const words = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map(stem);
}

function stem(word: string): string {
  const suffix = SUFFIXES.find((ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM_CHARS);
  return suffix === undefined ? word : word.slice(0, -suffix.length);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
