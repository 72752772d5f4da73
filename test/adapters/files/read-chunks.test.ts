import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readChunks } from '../../../src/adapters/files/read-chunks.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a file arrives whole, in chunks, with its size known beforehand', async (t) => {
  const path = join(temporaryFolder(t), 'large');
  const content = Buffer.alloc(1_000_000, 'abcdefg');
  writeFileSync(path, content);
  const { chunks, totalBytes } = await readChunks(path);
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  assert.equal(totalBytes, content.length);
  assert.ok(parts.length > 1);
  assert.ok(Buffer.concat(parts).equals(content));
});

test('a missing file and a folder are refused before anything is read', async (t) => {
  const folder = temporaryFolder(t);
  await assert.rejects(readChunks(join(folder, 'gone')), { name: 'ConfigError', message: /gone" does not exist/ });
  await assert.rejects(readChunks(folder), { name: 'ConfigError', message: /is a folder, not a file/ });
});

test('a file that vanishes before it is read is named', async (t) => {
  const path = join(temporaryFolder(t), 'file');
  writeFileSync(path, 'x');
  const { chunks } = await readChunks(path);
  rmSync(path);
  await assert.rejects(
    async () => {
      for await (const _ of chunks);
    },
    (error) => error instanceof ConfigError && /does not exist/.test(error.message),
  );
});
