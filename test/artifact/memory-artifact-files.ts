import { createHash } from 'node:crypto';
import type { ArtifactFiles } from '../../src/artifact/artifact-files.ts';
import { sumBlocks } from '../../src/artifact/block-sums.ts';
import { ConfigError } from '../../src/shared/errors.ts';

/** The files of an index, in memory. */
export function createMemoryArtifactFiles(contents: Readonly<Record<string, string | Uint8Array>>): ArtifactFiles {
  const find = (name: string) => {
    const content = contents[name];
    if (content === undefined) throw new ConfigError(`${name} does not exist.`);
    return typeof content === 'string' ? Buffer.from(content) : content;
  };
  return {
    size: async (name) => (contents[name] === undefined ? undefined : find(name).length),
    sha256: async (name) => createHash('sha256').update(find(name)).digest('hex'),
    blockSums: async (name) => sumBlocks(find(name)),
    async readText(name, maxBytes) {
      const content = find(name);
      if (content.length > maxBytes) throw new ConfigError(`${name} is larger than ${maxBytes} bytes.`);
      return new TextDecoder().decode(content);
    },
  };
}
