import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'terser';

import { listFiles } from './list-files.ts';
import { markCalledAtOnce } from './mark-called-at-once.ts';

/**
 * Minifies the chunks of a bundle as ncc does with the file that loads them; ncc itself leaves them as they are, comments
 * included; then marks in all files what V8 is to compile at once. Names of functions and classes stay: they are read in stack traces.
 */
export async function minifyChunks(folder: string): Promise<void> {
  const chunks = (await listFiles(folder)).filter((path) => path.endsWith('.index.js'));
  for (const path of chunks) {
    const file = join(folder, path);
    const { code } = await minify(await readFile(file, 'utf8'), {
      module: true,
      compress: false,
      mangle: { keep_classnames: true, keep_fnames: true },
    });
    if (code === undefined) throw new Error(`terser gave nothing for ${file}`);
    await writeFile(file, markCalledAtOnce(code));
  }
  const first = join(folder, 'index.js');
  await writeFile(first, markCalledAtOnce(await readFile(first, 'utf8')));
}
