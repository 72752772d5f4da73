import { readTextSource } from '../adapters/files/read-text-source.ts';
import { readLabelList } from '../config/label-list.ts';
import { sourceName, type TextSource } from '../config/text-source.ts';
import type { LabelLists } from '../labels/family-finder.ts';
import type { Log } from '../shared/log.ts';

export interface LabelListFiles {
  readonly labelsFile?: TextSource | undefined;
  readonly typesFile?: TextSource | undefined;
}

export const MAX_LIST_BYTES = 1024 * 1024;

/** Reads the label lists and warns of lines that repeat others. Throws ConfigError: no such file, no label in it. */
export async function readLabelLists(files: LabelListFiles, { log }: { readonly log: Log }): Promise<LabelLists> {
  const read = async (source: TextSource) => {
    const name = sourceName(source);
    const text = await readTextSource(source, { maxBytes: MAX_LIST_BYTES });
    const { patterns, duplicates } = readLabelList(text, name);
    if (duplicates.length > 0) log.warning(`${name} names more than once: ${duplicates.join(', ')}`);
    return patterns;
  };
  return {
    ...(files.labelsFile === undefined ? {} : { areas: await read(files.labelsFile) }),
    ...(files.typesFile === undefined ? {} : { types: await read(files.typesFile) }),
  };
}
