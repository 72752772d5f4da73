import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import { formatPackHeader, PACK_MAGIC, type PackedFile, type PackHeader } from '../../artifact/pack.ts';
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
  const body = `${path}.body`;
  try {
    const files: PackedFile[] = [];
    for (const [name, source] of Object.entries(sources)) files.push({ name, bytes: (await stat(source)).size });
    const contents = Readable.from(readAll(Object.values(sources)), { objectMode: false });
    await pipeline(contents, createZstdCompress(), createWriteStream(body, { flags: 'wx' }));
    const header = { kind, repository, key, files, sha256: await hashFile(body) };
    await writeFile(path, PACK_MAGIC + formatPackHeader(header, signingKey), { flag: 'wx' });
    await pipeline(createReadStream(body), createWriteStream(path, { flags: 'a' }));
  } catch (cause) {
    throw fileProblem(path, cause);
  } finally {
    await rm(body, { force: true });
  }
}

async function* readAll(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const path of paths) yield* createReadStream(path, { highWaterMark: 1 << 20 });
}

/** Sources for `writePack`: these files of a folder, under their own names. */
export function sourcesIn(folder: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, join(folder, name)]));
}
