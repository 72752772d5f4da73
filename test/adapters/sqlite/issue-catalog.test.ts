import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
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

test('a schema that is not byte for byte ours is refused before a row is read', (t) => {
  const folder = temporaryFolder(t);
  const sound = join(folder, 'sound.sqlite');
  writeIssueCatalog(sound, { issues: ISSUES.slice(0, 5), boilerplate: BOILERPLATE });
  const counting = 'WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up LIMIT 3)';
  const [columns, generated] = ["'open' state, '' title, '[]' labels, '' excerpt, x'' sketch", "AS ('x')"];
  const changes: Record<string, string> = {
    'a view in the place of a table': `DROP TABLE issue; CREATE VIEW issue AS ${counting} SELECT n number, ${columns} FROM up`,
    'a further table': 'CREATE TABLE more (n INTEGER)',
    'a further index': 'CREATE INDEX by_title ON issue (title)',
    'a further trigger': "CREATE TRIGGER busy AFTER INSERT ON issue BEGIN SELECT 'x'; END",
    'a generated column': `DROP TABLE boilerplate; CREATE TABLE boilerplate (position INTEGER PRIMARY KEY, line TEXT ${generated})`,
    'another spelling': 'DROP TABLE boilerplate; CREATE TABLE boilerplate (position INTEGER PRIMARY KEY, line TEXT)',
  };
  for (const [name, sql] of Object.entries(changes)) {
    const path = join(folder, 'issues.sqlite');
    copyFileSync(sound, path);
    const database = new DatabaseSync(path);
    database.exec(`${sql}; VACUUM`);
    database.close();
    assert.throws(
      () => openIssueCatalog(path),
      /found (another schema|a file that is damaged: schema entries 3)/,
      name,
    );
  }
});

test('a file of another size than its pages, of another page size or with free pages is refused', (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'issues.sqlite');
  writeIssueCatalog(path, { issues: ISSUES, boilerplate: [] });
  const sound = readFileSync(path);
  writeFileSync(path, Buffer.concat([sound, Buffer.alloc(4096)]));
  refuses(() => openIssueCatalog(path), /damaged: \d+ pages of 4096 bytes in a file of \d+ bytes/);
  for (const sql of ['PRAGMA page_size = 1024; VACUUM', 'DELETE FROM issue WHERE number > 10']) {
    writeFileSync(path, sound);
    const database = new DatabaseSync(path);
    database.exec(sql);
    database.close();
    refuses(() => openIssueCatalog(path), /damaged: (page size 1024|free pages \d+) instead of/);
  }
});

test('values that are longer, larger or more than ours are refused when they are read', (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'issues.sqlite');
  const many = JSON.stringify(Array.from({ length: 300_000 }, (_, index) => `label ${index}`));
  const changes: Record<string, { readonly sql: string; readonly message: RegExp }> = {
    'number beyond 2^53': {
      sql: 'UPDATE issue SET number = 9007199254740993 WHERE number = 3',
      message: /beyond 2\^53/,
    },
    'label names': { sql: `UPDATE issue SET labels = '${many}' WHERE number = 3`, message: /too big/ },
    'some label names': {
      sql: `UPDATE issue SET labels = json_array(${"'x', ".repeat(100)} 'y') WHERE number = 3`,
      message: /damaged: an issue with 101 labels/,
    },
    sketch: { sql: 'UPDATE issue SET sketch = zeroblob(1000) WHERE number = 3', message: /a sketch of 1000 bytes/ },
  };
  for (const [name, { sql, message }] of Object.entries(changes)) {
    writeIssueCatalog(path, { issues: ISSUES.slice(0, 5), boilerplate: [] });
    const database = new DatabaseSync(path);
    database.exec(`PRAGMA ignore_check_constraints = ON; ${sql}; VACUUM`);
    database.close();
    const catalog = openIssueCatalog(path);
    assert.throws(() => [...catalog.list()], message, name);
    refuses(() => [...catalog.list()], message);
    catalog.close();
  }
});

test('pages that lead to the same rows again are refused', (t) => {
  const path = join(temporaryFolder(t), 'issues.sqlite');
  writeIssueCatalog(path, { issues: ISSUES, boilerplate: [] });
  const bytes = readFileSync(path);
  // The second page is the root of the issues: an inner page, whose cells begin with the number of a page below.
  const root = 4096;
  assert.equal(bytes[root], 5);
  const [first, second] = [bytes.readUInt16BE(root + 12), bytes.readUInt16BE(root + 14)];
  bytes.copy(bytes, root + second, root + first, root + first + 4);
  writeFileSync(path, bytes);
  refuses(() => openIssueCatalog(path).numbers(), /damaged: number 1 after \d+/);
});

test('what is shown of an issue is cleaned on its way out', (t) => {
  const path = join(temporaryFolder(t), 'issues.sqlite');
  const hostile = '\u001b[31mred\u0007\n::error::gone';
  writeIssueCatalog(path, {
    issues: [{ ...storedIssue(1), title: hostile, labels: [hostile], excerpt: hostile }],
    boilerplate: [],
  });
  const catalog = openIssueCatalog(path);
  t.after(() => catalog.close());
  const clean = '[31mred ::error::gone';
  const [issue] = catalog.read([1]);
  assert.deepEqual([issue?.title, issue?.labels, issue?.excerpt], [clean, [clean], clean]);
});
