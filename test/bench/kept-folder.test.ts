import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ensureKeptFolder, hashFolder } from '../../bench/kept-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function countingMaker(name: string) {
  const made: string[] = [];
  const make = async (folder: string): Promise<void> => {
    made.push(name);
    await writeFile(join(folder, name), name);
  };
  return { made, make };
}

test('a folder is made once and kept as long as it is made from the same', async (context) => {
  const folder = join(temporaryFolder(context), 'kept');
  const { made, make } = countingMaker('first');

  assert.equal(await ensureKeptFolder({ folder, key: 'one', make }), folder);
  await ensureKeptFolder({ folder, key: 'one', make });

  assert.deepEqual(made, ['first']);
  assert.equal(await readFile(join(folder, 'first'), 'utf8'), 'first');
});

test('a folder that was made from something else is made anew, with nothing left of the former', async (context) => {
  const folder = join(temporaryFolder(context), 'kept');
  await ensureKeptFolder({ folder, key: 'one', make: countingMaker('first').make });
  await ensureKeptFolder({ folder, key: 'two', make: countingMaker('second').make });
  const names = await readdir(folder);
  assert.ok(names.includes('second') && !names.includes('first'), names.join());
});

test('a folder whose making failed is made again', async (context) => {
  const folder = join(temporaryFolder(context), 'kept');
  const interrupted = ensureKeptFolder({
    folder,
    key: 'one',
    make: async (empty) => {
      await writeFile(join(empty, 'half'), '');
      throw new Error('interrupted');
    },
  });
  await assert.rejects(interrupted, /interrupted/);
  const { made, make } = countingMaker('whole');
  await ensureKeptFolder({ folder, key: 'one', make });
  assert.deepEqual(made, ['whole']);
});

test('the hash of a folder depends on names and contents of all files below it, and not on its own name', async (context) => {
  const parent = temporaryFolder(context);
  const write = async (name: string, path: string, content: string): Promise<string> => {
    await mkdir(join(parent, name, 'inner'), { recursive: true });
    await writeFile(join(parent, name, path), content);
    return hashFolder(join(parent, name));
  };
  const hash = await write('a', 'inner/file', 'text');
  assert.equal(await write('b', 'inner/file', 'text'), hash);
  assert.notEqual(await write('c', 'inner/file', 'other'), hash);
  assert.notEqual(await write('d', 'inner/name', 'text'), hash);
});
