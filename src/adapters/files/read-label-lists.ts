import { readLabelList } from '../../config/label-list.ts';
import { sourceName, type TextSource } from '../../config/text-source.ts';
import { FAMILIES, type ListFileName, type ListName } from '../../labels/families.ts';
import type { LabelLists } from '../../labels/family-finder.ts';
import type { Log } from '../../shared/log.ts';
import { readTextSource } from './read-text-source.ts';

/** The lists, as files or texts. */
export type LabelListFiles = { readonly [File in ListFileName]?: TextSource | undefined };

export const MAX_LIST_BYTES = 1024 * 1024;

/** Reads the label lists and warns of lines that repeat others. Throws ConfigError: no such file, no label in it. */
export async function readLabelLists(files: LabelListFiles, { log }: { readonly log: Log }): Promise<LabelLists> {
  const read = async (source: TextSource) => {
    const name = sourceName(source);
    const text = await readTextSource(source, { maxBytes: MAX_LIST_BYTES });
    const { patterns, duplicates } = readLabelList(text, name);
    if (duplicates.length > 0) log.warning(`${name} lists these more than once: ${duplicates.join(', ')}`);
    return patterns;
  };
  const lists: { [List in ListName]?: readonly string[] } = {};
  for (const { list, listFile } of Object.values(FAMILIES)) {
    const source = files[listFile];
    if (source !== undefined) lists[list] = await read(source);
  }
  return lists;
}
