import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fs, { writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { findIndexFolder } from '../../../src/adapters/files/index-shelf.ts';
import { openArtifactFolder } from '../../../src/adapters/files/open-artifact-folder.ts';
import { finishInterruptedIndex, withIndexLock } from '../../../src/adapters/files/with-index-lock.ts';
import { writeArtifact } from '../../../src/adapters/files/write-artifact.ts';
import { loadManifest } from '../../../src/artifact/load-manifest.ts';
import type { Manifest } from '../../../src/artifact/manifest.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { MANIFEST_FACTS } from '../../artifact/build-manifest.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Everything by which the code under test changes a disk. */
const CHANGES = ['copyFile', 'link', 'mkdir', 'open', 'rename', 'rm', 'writeFile'] as const;
const FORMER = ['vectors.hnsw', 'issues.jsonl', 'label-heads.bin'];
const NEXT = ['vectors.hnsw', 'issues.jsonl', 'backtest.jsonl'];

/**
 * From operation `last` on nothing is done to the disk any more, as if the process were gone: neither by the work itself
 * nor by what it does in the end. Returns how many operations were asked for.
 */
async function killedAfter(last: number, work: () => Promise<unknown>): Promise<number> {
  const originals = Object.fromEntries(CHANGES.map((name) => [name, fs[name]]));
  let asked = 0;
  for (const name of CHANGES) {
    const original = fs[name] as (...values: unknown[]) => Promise<unknown>;
    Object.assign(fs, {
      [name]: async (...values: unknown[]) => {
        asked += 1;
        if (asked > last) throw Object.assign(new Error('killed'), { code: 'EKILLED' });
        return await original(...values);
      },
    });
  }
  syncBuiltinESMExports();
  try {
    await work().catch(() => undefined);
  } finally {
    Object.assign(fs, originals);
    syncBuiltinESMExports();
  }
  return asked;
}

describe('an index whose writing is killed after any operation on the disk', () => {
  it('is the former one or the new one, and the next writing leaves nothing behind', async (t) => {
    const seen = new Set<string>();
    for (let last = 0, isDone = false; !isDone; last++) {
      const { folder, former } = await setUp(t);
      isDone = last >= (await killedAfter(last, () => writeIndex(folder, 'next', NEXT)));
      const found = await load(folder);
      const mark = found.files['label-heads.bin'] === undefined ? 'next' : 'former';
      if (mark === 'former') assert.deepEqual(found, former, `after ${last} operations`);
      seen.add(mark);

      await writeIndex(folder, 'last', FORMER);
      assert.deepEqual(
        readdirSync(folder).sort(),
        ['README.md', ...FORMER, 'issues.jsonl.sums', 'vectors.hnsw.sums', 'manifest.json'].sort(),
      );
      assert.equal(readFileSync(join(await findIndexFolder(folder), 'vectors.hnsw'), 'utf8'), 'last vectors.hnsw');
    }
    assert.deepEqual([...seen], ['former', 'next']);
  });

  it('is so as well when the repair is killed, after any operation', async (t) => {
    const complete = await findCompletion(t);
    for (let last = 0, isDone = false; !isDone; last++) {
      const { folder } = await setUp(t);
      await killedAfter(complete, () => writeIndex(folder, 'next', NEXT));
      assert.ok(existsSync(join(folder, 'next-index')));
      isDone = last >= (await killedAfter(last, () => finishInterruptedIndex(folder)));
      await load(folder);
      await finishInterruptedIndex(folder);
      assert.deepEqual(
        readdirSync(folder).sort(),
        ['README.md', ...NEXT, 'issues.jsonl.sums', 'vectors.hnsw.sums', 'manifest.json'].sort(),
      );
      await load(folder);
    }
  });

  it('is so where files can have one name only', async (t) => {
    const refuseLinks = t.mock.method(fs, 'link', async () => {
      throw Object.assign(new Error('no links here'), { code: 'EPERM' });
    });
    syncBuiltinESMExports();
    t.after(() => {
      refuseLinks.mock.restore();
      syncBuiltinESMExports();
    });
    const { folder } = await setUp(t);
    const written = await writeIndex(folder, 'next', NEXT);
    assert.deepEqual(await load(folder), written);
    assert.ok(refuseLinks.mock.callCount() > 0);
  });
});

describe('what killed processes left', () => {
  it('goes at the next writing, and files of others stay', async (t) => {
    const { folder } = await setUp(t);
    for (const name of ['.building-7', '../index.building-8']) mkdirSync(join(folder, name));
    for (const name of ['manifest.json.writing-7', 'vectors.hnsw.moving-7', 'mine.writing-7', '.auto-triager.lock']) {
      writeFileSync(join(folder, name), '');
    }
    await finishInterruptedIndex(folder);
    assert.deepEqual(
      readdirSync(folder).sort(),
      ['README.md', ...FORMER, 'issues.jsonl.sums', 'vectors.hnsw.sums', 'manifest.json', 'mine.writing-7'].sort(),
    );
    assert.deepEqual(readdirSync(join(folder, '..')), ['index']);
  });

  it('is left alone while another process writes, which is said', async (t) => {
    const { folder } = await setUp(t);
    await withIndexLock(folder, async () => {
      mkdirSync(join(folder, '.building-7'));
      const message = /Another process is writing an index into ".*"; wait until it is done/;
      await assert.rejects(writeIndex(folder, 'next', NEXT), (error: Error) => {
        return error instanceof ConfigError && message.test(error.message);
      });
      assert.ok(existsSync(join(folder, '.building-7')));
    });
    await writeIndex(folder, 'next', NEXT);
  });

  it('does not come about where there is no folder', async (t) => {
    const folder = join(temporaryFolder(t), 'none');
    await finishInterruptedIndex(folder);
    assert.equal(existsSync(folder), false);
  });
});

async function setUp(t: TestContext): Promise<{ readonly folder: string; readonly former: Manifest }> {
  const folder = join(temporaryFolder(t), 'index');
  const former = await writeIndex(folder, 'former', FORMER);
  writeFileSync(join(folder, 'README.md'), 'What this is');
  return { folder, former };
}

/** After how many operations a new index is complete and has taken no place yet. */
async function findCompletion(t: TestContext): Promise<number> {
  for (let last = 0; ; last++) {
    const { folder } = await setUp(t);
    const asked = await killedAfter(last, () => writeIndex(folder, 'next', NEXT));
    if (existsSync(join(folder, 'next-index'))) return last;
    assert.ok(asked > last, 'no new index was ever complete');
  }
}

/** An index whose files hold their own names, and `mark`. */
function writeIndex(folder: string, mark: string, names: readonly string[]): Promise<Manifest> {
  return writeArtifact({
    folder,
    async build(staging) {
      for (const name of names) await writeFile(join(staging, name), `${mark} ${name}`);
      return MANIFEST_FACTS;
    },
  });
}

async function load(folder: string): Promise<Manifest> {
  const opened = await openArtifactFolder(await findIndexFolder(folder));
  assert.ok(opened.kind === 'found');
  return loadManifest(opened.files);
}
