import { createReadStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import { formatPackHeader, PACK_MAGIC, type PackHeader } from '../../artifact/pack.ts';
import { fileProblem } from './file-problem.ts';
import { hashFile } from './hash-file.ts';

export interface PackWriting extends Pick<PackHeader, 'kind' | 'repository' | 'key'> {
  /** Where the files lie, by their names in the pack. */
  readonly sources: Readonly<Record<string, string>>;
  readonly signingKey?: string | undefined;
}

/** Writes a pack of files that nobody changes meanwhile, in constant memory. Throws ConfigError. */
export async function writePack(path: string, writing: PackWriting): Promise<void> {
  const { kind, repository, key, sources, signingKey } = writing;
  try {
    const files: PackHeader['files'] = [];
    for (const [name, source] of Object.entries(sources)) {
      files.push({ name, bytes: (await stat(source)).size, sha256: await hashFile(source) });
    }
    await using file = await open(path, 'wx');
    await file.write(PACK_MAGIC + formatPackHeader({ kind, repository, key, files }, signingKey));
    const contents = Readable.from(readAll(Object.values(sources)), { objectMode: false });
    await pipeline(contents, createZstdCompress(), file.createWriteStream({ autoClose: false }));
  } catch (cause) {
    await rm(path, { force: true });
    throw fileProblem(path, cause);
  }
}

async function* readAll(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const path of paths) yield* createReadStream(path, { highWaterMark: 1 << 20 });
}

/** Sources for `writePack`: these files of a folder, under their own names. */
export function sourcesIn(folder: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, join(folder, name)]));
}
