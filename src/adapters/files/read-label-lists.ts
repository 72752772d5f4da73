import { readLabelList } from '../../config/label-list.ts';
import { FAMILIES, type ListFileName, type ListName } from '../../labels/families.ts';
import type { LabelLists } from '../../labels/family-finder.ts';
import type { Log } from '../../shared/log.ts';
import { readTextFile } from './read-file.ts';

/** Paths of the lists. */
export type LabelListFiles = { readonly [File in ListFileName]?: string | undefined };

export const MAX_LIST_BYTES = 1024 * 1024;

/** Reads the label lists and warns of lines that repeat others. Throws ConfigError: no such file, no label in it. */
export async function readLabelLists(files: LabelListFiles, { log }: { readonly log: Log }): Promise<LabelLists> {
  const read = async (path: string) => {
    const { patterns, duplicates } = readLabelList(await readTextFile(path, { maxBytes: MAX_LIST_BYTES }), path);
    if (duplicates.length > 0) log.warning(`${path} lists these more than once: ${duplicates.join(', ')}`);
    return patterns;
  };
  const lists: { [List in ListName]?: readonly string[] } = {};
  for (const { list, listFile } of Object.values(FAMILIES)) {
    const path = files[listFile];
    if (path !== undefined) lists[list] = await read(path);
  }
  return lists;
}
