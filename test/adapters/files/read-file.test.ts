import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readBinaryFile, readTextFile } from '../../../src/adapters/files/read-file.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const isRoot = process.getuid?.() === 0;

describe('readTextFile', () => {
  it('reads UTF-8, and leaves a byte order mark out', async (test) => {
    const path = join(temporaryFolder(test), 'labels.txt');
    writeFileSync(path, '\uFEFFarea/größe\r\n');
    assert.equal(await readTextFile(path, { maxBytes: 100 }), 'area/größe\r\n');
  });

  it('reads an empty file, and one of exactly the size allowed', async (test) => {
    const path = join(temporaryFolder(test), 'file');
    for (const content of ['', 'x'.repeat(1000)]) {
      writeFileSync(path, content);
      assert.equal(await readTextFile(path, { maxBytes: 1000 }), content);
    }
  });

  it('replaces bytes that are not UTF-8 instead of failing', async (test) => {
    const path = join(temporaryFolder(test), 'latin1.txt');
    writeFileSync(path, Buffer.from([0x61, 0xe9, 0x62]));
    assert.equal(await readTextFile(path, { maxBytes: 10 }), 'a\uFFFDb');
  });

  it('refuses a larger file, and says the limit', async (test) => {
    const path = join(temporaryFolder(test), 'large');
    writeFileSync(path, 'x'.repeat(1001));
    await assert.rejects(readTextFile(path, { maxBytes: 1000 }), isProblem(/larger than the 1000 bytes/));
  });

  it('says that a file is missing, is a folder, or lies below a file', async (test) => {
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'file'), '');
    const read = (name: string) => readTextFile(join(folder, name), { maxBytes: 10 });
    await assert.rejects(read('missing.txt'), isProblem(/missing\.txt" does not exist/));
    await assert.rejects(read(''), isProblem(/is a folder, not a file/));
    await assert.rejects(read('file/below'), isProblem(/inside something that is a file/));
  });

  it('says that the user may not read a file', { skip: isRoot && 'root may read everything' }, async (test) => {
    const path = join(temporaryFolder(test), 'secret');
    writeFileSync(path, '');
    chmodSync(path, 0o000);
    await assert.rejects(readTextFile(path, { maxBytes: 10 }), isProblem(/may not be read/));
  });
});

describe('readBinaryFile', () => {
  it('reads a pipe to its end, but not past the limit', {
    skip: process.platform === 'win32' && 'no pipes',
  }, async (test) => {
    const path = join(temporaryFolder(test), 'pipe');
    execFileSync('mkfifo', [path]);
    const content = Buffer.alloc(300_000, 'abc');
    const [read] = await Promise.all([readBinaryFile(path, { maxBytes: 300_000 }), writeFile(path, content)]);
    assert.ok(content.equals(read));
    // The writer notices that nobody reads any more.
    const writing = writeFile(path, content).catch(({ code }) => code);
    await assert.rejects(readBinaryFile(path, { maxBytes: 100_000 }), isProblem(/larger than the 100000 bytes/));
    assert.equal(await writing, 'EPIPE');
  });
});

function isProblem(message: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof ConfigError && message.test(error.message);
}
