import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { CheckedBlocks } from '../../../src/adapters/files/checked-blocks.ts';
import { sumFile } from '../../../src/adapters/files/sum-file.ts';
import { BLOCK_BYTES, SUM_BYTES, sumBlocks } from '../../../src/artifact/block-sums.ts';
import { ArtifactError, ConfigError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Two whole blocks and the beginning of a third. */
const BYTES = 2 * BLOCK_BYTES + 100;

describe('a file that is read in blocks', () => {
  it('gives what was asked for, within a block and across several', async (test) => {
    const { blocks, content } = await setUp(test);
    for (const [start, length] of [
      [0, 0],
      [0, 1],
      [4_090, 12],
      [10, BYTES - 10],
      [BYTES - 1, 1],
      [BYTES, 0],
    ] as const) {
      assert.deepEqual(Buffer.from(blocks.read(start, length)), content.subarray(start, start + length));
    }
  });

  it('refuses a block that was changed when it is met, and gives the others', async (test) => {
    const { path, content, sums } = await setUp(test);
    const changed = Buffer.from(content);
    changed[BLOCK_BYTES + 7]! ^= 1;
    await writeFile(path, changed);
    const blocks = new CheckedBlocks({ path, sums });
    test.after(() => blocks.close());
    assert.deepEqual(Buffer.from(blocks.read(0, BLOCK_BYTES)), content.subarray(0, BLOCK_BYTES));
    assert.throws(() => blocks.read(BLOCK_BYTES - 1, 2), ArtifactError);
    assert.throws(() => blocks.read(BLOCK_BYTES + 100, 1), /sha256 [0-9a-f]{64} of block 1/);
    assert.deepEqual(Buffer.from(blocks.read(2 * BLOCK_BYTES, 100)), content.subarray(2 * BLOCK_BYTES));
  });

  it('keeps what it checked, whatever becomes of the file', async (test) => {
    const { path, blocks, content } = await setUp(test);
    blocks.read(0, BYTES);
    await writeFile(path, randomBytes(BYTES));
    assert.deepEqual(Buffer.from(blocks.read(0, BYTES)), content);
  });

  it('refuses a file that is cut while it is open, and one with other sums than blocks', async (test) => {
    const { path, blocks, sums } = await setUp(test);
    assert.throws(() => new CheckedBlocks({ path, sums: sums.subarray(SUM_BYTES) }), ArtifactError);
    await truncate(path, BLOCK_BYTES + 1);
    assert.throws(() => blocks.read(BLOCK_BYTES, 10), ArtifactError);
    assert.throws(() => new CheckedBlocks({ path, sums }), ArtifactError);
  });

  it('refuses to read beyond its end, and before its beginning', async (test) => {
    const { blocks } = await setUp(test);
    for (const [start, length] of [
      [BYTES, 1],
      [-1, 1],
      [0, BYTES + 1],
      [5, -2],
      [Number.NaN, 1],
    ] as const) {
      assert.throws(() => blocks.read(start, length), ArtifactError);
    }
  });

  it('reads through memory of the caller, and checks what is there each time', async (test) => {
    const { path, blocks, content } = await setUp(test);
    const memory = new Uint8Array(BLOCK_BYTES + 100);
    blocks.readInto(memory, 1);
    assert.deepEqual(Buffer.from(memory), content.subarray(BLOCK_BYTES));
    const sum = createHash('sha256').update(memory).digest('hex');
    blocks.readTogether(memory, 1, sum);
    assert.throws(() => blocks.readTogether(memory, 1, '0'.repeat(64)), ArtifactError);
    assert.throws(() => blocks.readInto(memory, 2), ArtifactError);
    await writeFile(path, randomBytes(BYTES));
    assert.throws(() => blocks.readInto(memory, 1), ArtifactError);
    assert.throws(() => blocks.readTogether(memory, 1, sum), ArtifactError);
  });

  it('goes through all without keeping any of it', async (test) => {
    const { path, blocks, content } = await setUp(test);
    assert.deepEqual(Buffer.from(blocks.readOnce(10, BYTES - 10)), content.subarray(10));
    await writeFile(path, randomBytes(BYTES));
    assert.throws(() => blocks.readOnce(10, 1), ArtifactError);
  });

  it('says which file there is not', () => {
    assert.throws(() => new CheckedBlocks({ path: '/nowhere/blocks', sums: new Uint8Array() }), ConfigError);
  });
});

describe('sumFile', () => {
  it('sums the blocks of files of any size', async (test) => {
    const folder = temporaryFolder(test);
    for (const bytes of [0, 1, BLOCK_BYTES, 256 * BLOCK_BYTES, 256 * BLOCK_BYTES + 1]) {
      const content = randomBytes(bytes);
      await writeFile(join(folder, 'file'), content);
      assert.deepEqual(Buffer.from(await sumFile(join(folder, 'file'))), Buffer.from(sumBlocks(content)));
      assert.equal(sumBlocks(content).length, Math.ceil(bytes / BLOCK_BYTES) * SUM_BYTES);
    }
  });
});

async function setUp(test: TestContext) {
  const path = join(temporaryFolder(test), 'blocks');
  const content = randomBytes(BYTES);
  await writeFile(path, content);
  const sums = await sumFile(path);
  const blocks = new CheckedBlocks({ path, sums });
  test.after(() => blocks.close());
  return { path, blocks, content, sums };
}
