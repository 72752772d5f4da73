import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';

/** As the cache of GitHub Actions packs: `zstd -T0 --long=30`, at zstd's default level; here with the window that Node has. */
const PARAMETERS = {
  [constants.ZSTD_c_compressionLevel]: 3,
  [constants.ZSTD_c_enableLongDistanceMatching]: 1,
  [constants.ZSTD_c_windowLog]: 27,
};

export interface FileSize {
  readonly name: string;
  readonly bytes: number;
  readonly packedBytes: number;
}

/** Every file of a folder, as it is and packed by zstd. */
export async function packedSizes(folder: string): Promise<FileSize[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return { name, bytes: bytes.length, packedBytes: zstdCompressSync(bytes, { params: PARAMETERS }).length };
    }),
  );
}
