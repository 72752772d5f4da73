import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ensureFolder } from '../../../src/adapters/files/ensure-folder.ts';
import { listFiles } from '../../../src/adapters/files/list-files.ts';
import { moveFile } from '../../../src/adapters/files/move-file.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('ensureFolder', () => {
  it('makes a folder with those above it, and does nothing the second time', async (test) => {
    const path = join(temporaryFolder(test), 'a', 'b');
    await ensureFolder(path);
    await ensureFolder(path);
    assert.ok(statSync(path).isDirectory());
  });

  it('says that a file is in the way', async (test) => {
    const path = join(temporaryFolder(test), 'file');
    writeFileSync(path, '');
    await assert.rejects(ensureFolder(path), (error) => {
      return error instanceof ConfigError && /exists and is a file/.test(error.message);
    });
    await assert.rejects(ensureFolder(join(path, 'below')), ConfigError);
  });
});

describe('listFiles', () => {
  it('names the files of a folder in order, without folders', async (test) => {
    const folder = temporaryFolder(test);
    for (const name of ['b', 'a', '.hidden']) writeFileSync(join(folder, name), '');
    mkdirSync(join(folder, 'c'));
    assert.deepEqual(await listFiles(folder), ['.hidden', 'a', 'b']);
  });

  it('tells a missing folder from an empty one and from a file', async (test) => {
    const folder = temporaryFolder(test);
    assert.deepEqual(await listFiles(folder), []);
    assert.equal(await listFiles(join(folder, 'missing')), undefined);
    writeFileSync(join(folder, 'file'), '');
    await assert.rejects(listFiles(join(folder, 'file')), ConfigError);
  });
});

describe('moveFile', () => {
  it('replaces the file that has the name', async (test) => {
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'new'), 'new');
    writeFileSync(join(folder, 'index'), 'former');
    await moveFile(join(folder, 'new'), join(folder, 'index'));
    assert.deepEqual(readdirSync(folder), ['index']);
    assert.equal(readFileSync(join(folder, 'index'), 'utf8'), 'new');
  });

  it('moves from one disk to another', { skip: !hasTwoDisks() && 'no second disk at /dev/shm' }, async (test) => {
    const folder = temporaryFolder(test);
    const other = mkdtempSync('/dev/shm/auto-triager-');
    test.after(() => rmSync(other, { recursive: true, force: true }));
    writeFileSync(join(folder, 'new'), 'new');
    writeFileSync(join(other, 'index'), 'former');
    await moveFile(join(folder, 'new'), join(other, 'index'));
    assert.deepEqual([readdirSync(folder), readdirSync(other)], [[], ['index']]);
    assert.equal(readFileSync(join(other, 'index'), 'utf8'), 'new');
  });

  it('says what is in the way', async (test) => {
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'new'), '');
    mkdirSync(join(folder, 'taken'));
    await assert.rejects(moveFile(join(folder, 'new'), join(folder, 'taken')), ConfigError);
    assert.ok(existsSync(join(folder, 'new')));
  });
});

function hasTwoDisks(): boolean {
  return existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(tmpdir()).dev;
}
