import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openCorpus } from '../../../src/adapters/sqlite/open-corpus.ts';
import { openIssueCatalog } from '../../../src/adapters/sqlite/open-issue-catalog.ts';
import { writeIssueCatalog } from '../../../src/adapters/sqlite/write-issue-catalog.ts';
import type { CatalogIssue, StoredIssue } from '../../../src/corpus/issue-catalog.ts';
import { ArtifactError, ConfigError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function catalogIssue(number: number): CatalogIssue {
  const state = number % 2 === 0 ? 'open' : 'closed';
  return {
    number,
    title: `Title ${number} 🚀`,
    state,
    labels: ['area/a', `b"${number}`],
    excerpt: `Excerpt ${number}`,
    sketch: Uint8Array.of(number % 256, 0, 255),
  };
}

function storedIssue(number: number): StoredIssue {
  return { ...catalogIssue(number), textHash: number.toString(16).padStart(32, '0') };
}

const ISSUES = Array.from({ length: 1000 }, (_, index) => storedIssue(index + 1));
const BOILERPLATE = ['please search existing issues', '', "it's a 'quoted' line"];

function refuses(work: () => unknown, message: RegExp): void {
  assert.throws(work, (error) => {
    assert.ok(error instanceof ArtifactError, String(error));
    assert.equal(error.file, 'issues.sqlite');
    assert.match(error.message, message);
    return true;
  });
}

test('issues and boilerplate come back as they were written', (t) => {
  const path = join(temporaryFolder(t), 'issues.sqlite');
  writeIssueCatalog(path, { issues: ISSUES, boilerplate: BOILERPLATE });
  const catalog = openIssueCatalog(path);
  t.after(() => catalog.close());
  assert.deepEqual(
    catalog.numbers(),
    ISSUES.map((issue) => issue.number),
  );
  assert.deepEqual(catalog.read([700, 3]), [catalogIssue(700), catalogIssue(3)]);
  assert.deepEqual(catalog.read([5000, 1, -1]), [catalogIssue(1)]);
  assert.deepEqual(catalog.boilerplate(), BOILERPLATE);
});

test('everything is listed by number, with what tells whether a text has changed', (t) => {
  const path = join(temporaryFolder(t), 'issues.sqlite');
  writeIssueCatalog(path, { issues: [...ISSUES].reverse(), boilerplate: [] });
  const catalog = openIssueCatalog(path);
  t.after(() => catalog.close());
  assert.deepEqual([...catalog.list()], ISSUES);
});

test('sketches are read alone, of many issues at once', (t) => {
  const path = join(temporaryFolder(t), 'issues.sqlite');
  writeIssueCatalog(path, {
    issues: [...ISSUES, { ...storedIssue(2000), sketch: new Uint8Array(0) }],
    boilerplate: [],
  });
  const catalog = openIssueCatalog(path);
  t.after(() => catalog.close());
  assert.deepEqual(
    [...catalog.readSketches([700, 5000, 2000, 3])],
    [
      [700, catalogIssue(700).sketch],
      [2000, new Uint8Array(0)],
      [3, catalogIssue(3).sketch],
    ],
  );
  assert.deepEqual(catalog.readSketches([]), new Map());
  assert.equal(catalog.readSketches(catalog.numbers()).size, 1001);
});

test('the same content gives the same bytes in one file, in whatever order it arrives', (t) => {
  const folder = temporaryFolder(t);
  const hashes = [ISSUES, [...ISSUES].reverse()].map((issues, index) => {
    const path = join(folder, `${index}.sqlite`);
    writeIssueCatalog(path, { issues, boilerplate: BOILERPLATE });
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  });
  assert.equal(hashes[0], hashes[1]);
  openIssueCatalog(join(folder, '0.sqlite')).numbers();
  assert.deepEqual(readdirSync(folder).sort(), ['0.sqlite', '1.sqlite']);
});

test('writing replaces the file, and a failed write leaves the old one', (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'issues.sqlite');
  writeIssueCatalog(path, { issues: ISSUES, boilerplate: [] });
  writeIssueCatalog(path, { issues: [storedIssue(7)], boilerplate: [] });
  const twice = [storedIssue(8), storedIssue(8)];
  assert.throws(() => writeIssueCatalog(path, { issues: twice, boilerplate: [] }), /constraint/);
  const tooLong = [{ ...storedIssue(8), excerpt: 'x'.repeat(301) }];
  assert.throws(() => writeIssueCatalog(path, { issues: tooLong, boilerplate: [] }), /constraint/);
  assert.deepEqual(openIssueCatalog(path).numbers(), [7]);
  assert.deepEqual(readdirSync(folder), ['issues.sqlite']);
});

test('an empty catalog can be written and read', (t) => {
  const path = join(temporaryFolder(t), 'issues.sqlite');
  writeIssueCatalog(path, { issues: [], boilerplate: [] });
  const catalog = openIssueCatalog(path);
  t.after(() => catalog.close());
  assert.deepEqual([catalog.numbers(), catalog.read([1]), catalog.boilerplate()], [[], [], []]);
  assert.equal(catalog.readSketches([1]).size, 0);
});

test('a folder that does not exist is a mistake of the user', (t) => {
  const path = join(temporaryFolder(t), 'no', 'issues.sqlite');
  assert.throws(() => writeIssueCatalog(path, { issues: [], boilerplate: [] }), ConfigError);
});

test('a missing file, a text, an empty file and other databases are refused', (t) => {
  const path = join(temporaryFolder(t), 'issues.sqlite');
  refuses(() => openIssueCatalog(path), /expected a catalog of issues, version 3, found .* does not exist/);
  writeFileSync(path, 'no database'.repeat(500));
  refuses(() => openIssueCatalog(path), /found a file that is not a SQLite database/);
  writeFileSync(path, '');
  refuses(() => openIssueCatalog(path), /found an empty database/);
  openCorpus(path, { repository: 'acme/rocket' }).close();
  refuses(() => openIssueCatalog(path), /found a corpus/);
});

test('a catalog of a former version is refused', (t) => {
  const path = join(temporaryFolder(t), 'issues.sqlite');
  writeIssueCatalog(path, { issues: ISSUES, boilerplate: [] });
  const database = new DatabaseSync(path);
  database.exec('PRAGMA user_version = 1');
  database.close();
  refuses(() => openIssueCatalog(path), /expected a catalog of issues, version 3, found version 1/);
});

test('a truncated file is refused, at the latest when it is read', (t) => {
  const path = join(temporaryFolder(t), 'issues.sqlite');
  writeIssueCatalog(path, { issues: ISSUES, boilerplate: BOILERPLATE });
  truncateSync(path, 20_000);
  const numbers = ISSUES.map((issue) => issue.number);
  refuses(() => openIssueCatalog(path).read(numbers), /is damaged/);
  refuses(() => openIssueCatalog(path).readSketches(numbers), /is damaged/);
});
