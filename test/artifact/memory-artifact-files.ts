import { createHash } from 'node:crypto';
import type { ArtifactFiles } from '../../src/artifact/artifact-files.ts';
import { sumBlocks } from '../../src/artifact/block-sums.ts';
import { ConfigError } from '../../src/shared/errors.ts';

/** The files of an index, in memory. */
export function createMemoryArtifactFiles(contents: Readonly<Record<string, string>>): ArtifactFiles {
  const find = (name: string) => {
    const content = contents[name];
    if (content === undefined) throw new ConfigError(`${name} does not exist.`);
    return content;
  };
  return {
    size: async (name) => (contents[name] === undefined ? undefined : Buffer.byteLength(contents[name])),
    sha256: async (name) => createHash('sha256').update(find(name)).digest('hex'),
    blockSums: async (name) => sumBlocks(Buffer.from(find(name))),
    async readText(name, maxBytes) {
      const content = find(name);
      if (Buffer.byteLength(content) > maxBytes) throw new ConfigError(`${name} is larger than ${maxBytes} bytes.`);
      return content;
    },
  };
}
