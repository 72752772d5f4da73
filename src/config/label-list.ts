import { cleanLine } from '../issue/clean-text.ts';
import { labelKey } from '../issue/label-key.ts';
import { MAX_LABEL_CHARS } from '../issue/parse-labels.ts';
import { ConfigError } from '../shared/errors.ts';

export interface LabelList {
  /** Label names and globs such as `datasource/*`, in the file's order, each once. */
  readonly patterns: readonly string[];
  /** Lines that repeat an earlier one, each once; GitHub tells labels apart without regard to case. */
  readonly duplicates: readonly string[];
}

/** A line of a labels file that says something. */
export interface LabelLine {
  /** Label name or glob. */
  readonly pattern: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Reads a labels file: one label or glob a line; blank lines and lines that start with `#` say nothing.
 * `source` is what the user calls the file. Throws ConfigError when it names no label.
 */
export function readLabelList(text: string, source = 'the labels file'): LabelList {
  const patterns = new Map<string, string>();
  const duplicates = new Map<string, string>();
  for (const { pattern } of readLabelLines(text)) {
    const key = labelKey(pattern);
    const seen = patterns.get(key);
    if (seen === undefined) patterns.set(key, pattern);
    else duplicates.set(key, seen);
  }
  if (patterns.size === 0) {
    throw new ConfigError(`${source} names no label; write one label a line, or leave the option away`);
  }
  return { patterns: [...patterns.values()], duplicates: [...duplicates.values()] };
}

/** The labels and globs of a labels file with their lines, as often as they are there. */
export function readLabelLines(text: string): LabelLine[] {
  return text.split(/\r\n?|\n/).flatMap((content, index) => {
    const pattern = cleanLine(content, MAX_LABEL_CHARS);
    return pattern === '' || pattern.startsWith('#') ? [] : [{ pattern, line: index + 1 }];
  });
}
