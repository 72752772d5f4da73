/**
 * What a report says, before it is HTML or Markdown. A string is words of our own; whatever comes from outside stands in
 * an object, so that each renderer can make it harmless in its own way.
 */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  /** An option or a value, named as it is typed. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'label'; readonly name: string }
  /** Title of an issue or name of a repository. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'issue'; readonly number: number; readonly url: string | undefined }
  /** Another page beside this one, by its path. */
  | { readonly kind: 'page'; readonly path: string; readonly text: string }
  | { readonly kind: 'jump'; readonly anchor: string; readonly content: readonly Inline[] };

export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

export interface Cell {
  readonly content: readonly Inline[];
  /** What the column is sorted by; the text unless given. Null goes last. */
  readonly sort?: number | null;
  /** A share as a bar behind the number, with its interval where there is one. */
  readonly bar?: { readonly value: number; readonly low?: number; readonly high?: number };
}

export interface Table {
  readonly kind: 'table';
  /** What it shows, for those who do not see the heading above it. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly isSortable?: boolean;
  /** For each row what a script of the page goes by, under its name in `dataset`: our own words and numbers. */
  readonly marks?: readonly Readonly<Record<string, string | number>>[];
}

export interface Plot {
  readonly title: string;
  readonly svg: string;
  /** How to read it. */
  readonly caption: string;
  /** The same numbers. */
  readonly table: Table;
  /** Whether they are in sight from the start; else where there is room for them. */
  readonly isOpen?: boolean;
}

/** How sure one can be that labels may be applied without a person. */
export type Standing = 'yes' | 'unproven' | 'no' | 'silent' | 'unjudged';

export interface Card {
  readonly standing: Standing;
  readonly subject: string;
  readonly answer: string;
  readonly lines: readonly (readonly Inline[])[];
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly content: readonly Inline[];
      readonly anchor?: string;
    }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** Smaller: how something was counted. */
  | { readonly kind: 'remark'; readonly content: readonly Inline[] }
  /** The answer in a sentence. */
  | { readonly kind: 'lead'; readonly content: readonly Inline[] }
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'plots'; readonly plots: readonly Plot[] }
  /** For specialists: out of sight until it is asked for. */
  | { readonly kind: 'fold'; readonly summary: string; readonly blocks: readonly Block[] }
  | Table;

export function paragraph(...content: readonly Inline[]): Block {
  return { kind: 'paragraph', content };
}

export function remark(...content: readonly Inline[]): Block {
  return { kind: 'remark', content };
}

export function strong(text: string): Inline {
  return { kind: 'strong', text };
}

export function code(text: string): Inline {
  return { kind: 'code', text };
}

export function label(name: string): Inline {
  return { kind: 'label', name };
}

export function heading(level: 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, content: [text] };
}
