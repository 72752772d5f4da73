import { z } from 'zod';
import { withForm } from './settings/setting-form.ts';

/** A text that an option names: a file, or what the settings file holds in its place. */
export type TextSource =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'text';
      /** The file that messages and annotations point to. */
      readonly name: string;
      readonly text: string;
      /** For each line of `text`, its 1-based line in that file; absent: the same. */
      readonly lines?: readonly number[];
    };

/** What messages call it. */
export function sourceName(source: TextSource): string {
  return source.kind === 'file' ? source.path : source.name;
}

/** The line of the named file in which a line of the text stands, both 1-based. */
export function sourceLine(source: TextSource, line: number): number {
  return source.kind === 'file' ? line : (source.lines?.[line - 1] ?? line);
}

function textSource() {
  return z.string().transform((path): TextSource => ({ kind: 'file', path }));
}

export const textFile = withForm(textSource(), { kind: 'file' });
export const labelListFile = withForm(textSource(), { kind: 'label-list' });
export const boardsFile = withForm(textSource(), { kind: 'boards' });
export const pricesFile = withForm(textSource(), { kind: 'prices' });
