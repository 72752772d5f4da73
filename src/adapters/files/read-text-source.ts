import type { TextSource } from '../../config/text-source.ts';
import { type ReadOptions, readTextFile } from './read-file.ts';

/** The text that an option names, from its file where it was not given with the settings. Throws as `readTextFile`. */
export async function readTextSource(source: TextSource, options: ReadOptions): Promise<string> {
  return source.kind === 'text' ? source.text : await readTextFile(source.path, options);
}
