import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { copyKept } from './copy-kept.ts';
import { temporaryFolder } from './temporary-folder.ts';

function open(kept: string) {
  let made = 0;
  return {
    made: () => made,
    async copy(name: string, { key = 'a', fails = false } = {}): Promise<string> {
      const target = join(kept, '..', name);
      const make = async (folder: string) => {
        writeFileSync(join(folder, 'text'), `${key}${++made}`);
        await Promise.resolve();
        if (fails) throw new Error('no luck');
      };
      await copyKept(target, { key: [key], make, kept });
      return readFileSync(join(target, 'text'), 'utf8');
    },
  };
}

describe('what tests keep for each other', () => {
  it('is made once, however many ask at once and later, and once more for another key', async (t) => {
    const { copy, made } = open(join(temporaryFolder(t), 'kept'));
    assert.deepEqual(await Promise.all([copy('one'), copy('two'), copy('three')]), ['a1', 'a1', 'a1']);
    assert.deepEqual([await copy('four'), await copy('five', { key: 'b' }), made()], ['a1', 'b2', 2]);
  });

  it('is made by the next one where making it failed, or where the process that made it is dead', async (t) => {
    const kept = join(temporaryFolder(t), 'kept');
    const { copy } = open(kept);
    await assert.rejects(copy('one', { fails: true }), /no luck/);
    assert.equal(await copy('two'), 'a2');

    const [place = ''] = readdirSync(kept).map((name) => join(kept, name));
    const [entry = ''] = readdirSync(place).map((name) => join(place, name));
    renameSync(entry, `${entry}.making`);
    writeFileSync(`${entry}.lock`, String(spawnSync(process.execPath, ['--version']).pid));
    assert.equal(await copy('three'), 'a3');
    assert.deepEqual(
      readdirSync(place),
      readdirSync(place).filter((name) => !name.includes('.')),
    );
  });

  it('goes when other sources come', async (t) => {
    const kept = join(temporaryFolder(t), 'kept');
    mkdirSync(join(kept, 'of-other-sources'), { recursive: true });
    await open(kept).copy('one');
    assert.equal(readdirSync(kept).length, 1);
    assert.ok(!readdirSync(kept).includes('of-other-sources'));
  });
});
