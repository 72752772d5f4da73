import { readLabelList } from '../../config/label-list.ts';
import type { LabelLists } from '../../labels/family-finder.ts';
import type { Log } from '../../shared/log.ts';
import { readTextFile } from './read-file.ts';

export interface LabelListFiles {
  readonly labelsFile?: string | undefined;
  readonly typesFile?: string | undefined;
}

export const MAX_LIST_BYTES = 1024 * 1024;

/** Reads the label lists and warns of lines that repeat others. Throws ConfigError: no such file, no label in it. */
export async function readLabelLists(files: LabelListFiles, { log }: { readonly log: Log }): Promise<LabelLists> {
  const read = async (path: string) => {
    const { patterns, duplicates } = readLabelList(await readTextFile(path, { maxBytes: MAX_LIST_BYTES }), path);
    if (duplicates.length > 0) log.warning(`${path} names more than once: ${duplicates.join(', ')}`);
    return patterns;
  };
  return {
    ...(files.labelsFile === undefined ? {} : { areas: await read(files.labelsFile) }),
    ...(files.typesFile === undefined ? {} : { types: await read(files.typesFile) }),
  };
}
