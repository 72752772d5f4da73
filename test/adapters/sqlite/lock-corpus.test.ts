import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { lockCorpusFile } from '../../../src/adapters/sqlite/lock-corpus.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a corpus is locked once at a time, and nothing is left beside it', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const unlock = lockCorpusFile(path);

  assert.throws(() => lockCorpusFile(path), ConfigError);
  unlock();
  lockCorpusFile(path)();

  assert.ok(!existsSync(`${path}.lock`));
});

test('a scrape that locks just when another one ends keeps its lock', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const unlock = lockCorpusFile(path);
  const close = DatabaseSync.prototype.close;
  let unlockSecond: (() => void) | undefined;
  // As early as another process may have the lock.
  const closing = t.mock.method(DatabaseSync.prototype, 'close', function (this: DatabaseSync) {
    close.call(this);
    closing.mock.restore();
    unlockSecond = lockCorpusFile(path);
  });

  unlock();

  assert.throws(() => lockCorpusFile(path), ConfigError);
  unlockSecond?.();
});
