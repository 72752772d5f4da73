import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openIssueCatalog } from '../../../src/adapters/catalog/open-issue-catalog.ts';
import { writeIssueCatalog } from '../../../src/adapters/catalog/write-issue-catalog.ts';
import { BLOCK_BYTES, sumBlocks } from '../../../src/artifact/block-sums.ts';
import type { CatalogIssue, IssueCatalog, StoredIssue } from '../../../src/corpus/issue-catalog.ts';
import { ArtifactError, ConfigError } from '../../../src/shared/errors.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
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

/** Numbers with gaps, as where pull requests have numbers too. */
const ISSUES = Array.from({ length: 1_000 }, (_, index) => storedIssue(3 * index + 1));
const NUMBERS = ISSUES.map((issue) => issue.number);
const BOILERPLATE = ['please search existing issues', '', "it's a 'quoted' line"];

test('issues and boilerplate come back as they were written', (t) => {
  const catalog = openNew(t, { issues: ISSUES, boilerplate: BOILERPLATE });
  assert.deepEqual(catalog.numbers(), NUMBERS);
  assert.deepEqual(catalog.read([700, 4]), [catalogIssue(700), catalogIssue(4)]);
  assert.deepEqual(catalog.read([5_000, 1, -1, 2, 0, 2_998, 2_999]), [catalogIssue(1), catalogIssue(2_998)]);
  assert.deepEqual(catalog.read(NUMBERS), NUMBERS.map(catalogIssue));
  assert.deepEqual(catalog.boilerplate(), BOILERPLATE);
});

test('everything is listed by number, with what tells whether a text has changed', (t) => {
  assert.deepEqual([...openNew(t, { issues: ISSUES, boilerplate: [] }).list()], ISSUES);
});

test('issues that are longer than several blocks are found, and those beside them', (t) => {
  const labels = Array.from({ length: 100 }, (_, index) => `${'long'.repeat(12)}${index}`);
  const issues = Array.from({ length: 60 }, (_, index) => {
    const issue = storedIssue(7 * index + 2);
    return index % 7 < 3 ? { ...issue, labels, excerpt: '→'.repeat(300) } : issue;
  });
  const catalog = openNew(t, { issues, boilerplate: ['a long line '.repeat(1_000)] });
  for (const { textHash: _hash, ...issue } of issues) assert.deepEqual(catalog.read([issue.number]), [issue]);
  for (let number = 0; number < 430; number += 1)
    assert.equal(catalog.read([number]).length, number % 7 === 2 && number < 422 ? 1 : 0);
});

test('sketches are read alone, of many issues at once', (t) => {
  const issues = [...ISSUES, { ...storedIssue(5_000), sketch: new Uint8Array(0) }];
  const catalog = openNew(t, { issues, boilerplate: [] });
  assert.deepEqual(
    [...catalog.readSketches([700, 6_000, 5_000, 4])],
    [
      [700, catalogIssue(700).sketch],
      [5_000, new Uint8Array(0)],
      [4, catalogIssue(4).sketch],
    ],
  );
  assert.deepEqual(catalog.readSketches([]), new Map());
  assert.equal(catalog.readSketches(catalog.numbers()).size, 1_001);
});

test('the same content gives the same bytes, and one file', (t) => {
  const folder = temporaryFolder(t);
  for (const name of ['a', 'b']) writeIssueCatalog(join(folder, name), { issues: ISSUES, boilerplate: BOILERPLATE });
  assert.deepEqual(readFileSync(join(folder, 'a')), readFileSync(join(folder, 'b')));
  assert.deepEqual(readdirSync(folder).sort(), ['a', 'b']);
});

test('writing replaces the file, and a failed write leaves the old one', (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'issues.jsonl');
  writeIssueCatalog(path, { issues: ISSUES, boilerplate: [] });
  writeIssueCatalog(path, { issues: [storedIssue(7)], boilerplate: [] });
  const misfits = [
    [storedIssue(8), storedIssue(8)],
    [storedIssue(9), storedIssue(8)],
    [{ ...storedIssue(8), excerpt: 'x'.repeat(301) }],
    [{ ...storedIssue(8), textHash: '' }],
    [{ ...storedIssue(8), title: 'x'.repeat(2 ** 20) }],
  ];
  for (const issues of misfits) assert.throws(() => writeIssueCatalog(path, { issues, boilerplate: [] }), RangeError);
  assert.deepEqual(open(t, path).numbers(), [7]);
  assert.deepEqual(readdirSync(folder), ['issues.jsonl']);
});

test('an empty catalog can be written and read', (t) => {
  const catalog = openNew(t, { issues: [], boilerplate: [] });
  assert.deepEqual([catalog.numbers(), catalog.read([1]), catalog.boilerplate()], [[], [], []]);
  assert.equal(catalog.readSketches([1]).size, 0);
});

test('a folder that does not exist is a mistake of the user', (t) => {
  const path = join(temporaryFolder(t), 'no', 'issues.jsonl');
  assert.throws(() => writeIssueCatalog(path, { issues: [], boilerplate: [] }), ConfigError);
  assert.throws(() => openIssueCatalog({ path, sums: new Uint8Array() }), ConfigError);
});

test('one issue is read without most of the others', (t) => {
  const path = join(temporaryFolder(t), 'issues.jsonl');
  writeIssueCatalog(path, { issues: ISSUES, boilerplate: BOILERPLATE });
  const content = readFileSync(path);
  const sums = sumBlocks(content);
  // A block in the middle is another one: whoever does not need it does not notice.
  content[Math.floor(content.length / 2)]! ^= 1;
  writeFileSync(path, content);
  const catalog = openIssueCatalog({ path, sums });
  t.after(() => catalog.close());
  assert.deepEqual(catalog.read([1, 2_998]), [catalogIssue(1), catalogIssue(2_998)]);
  assert.throws(() => catalog.read(NUMBERS), ArtifactError);
  assert.throws(() => catalog.numbers(), ArtifactError);
  assert.throws(() => [...catalog.list()], ArtifactError);
});

test('a file of another kind, version or length is refused, whatever its sums', (t) => {
  const path = join(temporaryFolder(t), 'issues.jsonl');
  writeIssueCatalog(path, { issues: ISSUES, boilerplate: BOILERPLATE });
  const sound = readFileSync(path, 'utf8');
  const cases: readonly (readonly [text: string, message: RegExp])[] = [
    ['', /expected a catalog of issues, version 4, found 0 bytes/],
    ['no catalog '.repeat(500), /found a file without a directory/],
    [sound.slice(0, 20_000), /found a file without a directory/],
    [sound.replace('"version":4', '"version":5'), /found version 5/],
    [sound.replace('"version":4', '"version":{'), /found version unknown/],
    [sound.replace('"numbers":[1,', '"numbers":[1,-1,'), /found no directory/],
    [sound.replace(/"numbers":\[\d+,/, '"numbers":['), /found a directory that leads nowhere/],
    [sound.replace('"offsets":[', '"offsets":[9999999,'), /found a directory that leads nowhere/],
    [sound.replace(/"directory": +\d+/, (text) => `"directory":${'7'.padStart(text.length - 12)}`), /found/],
  ];
  for (const [text, message] of cases) {
    writeFileSync(path, text);
    assert.throws(
      () => open(t, path),
      (error) => error instanceof ArtifactError && message.test(error.message),
      String(message),
    );
  }
});

test('lines that are not as ours are refused when they are read', (t) => {
  const path = join(temporaryFolder(t), 'issues.jsonl');
  writeIssueCatalog(path, { issues: ISSUES.slice(0, 5), boilerplate: [] });
  const sound = readFileSync(path, 'utf8');
  const line = sound.split('\n')[3]!;
  const longLabels = JSON.stringify(Array.from({ length: 101 }, () => 'x'));
  const cases: readonly (readonly [line: string, message: RegExp])[] = [
    [line.replace('[7,', '[ 7,'), /begins with no issue number/],
    [line.replace('[7,', '[9007199254740993,'), /begins with no issue number|without a number/],
    [line.replace('[7,', '[3,'), /issue 3 after 4/],
    [line.replace('"closed"', '"merged"'), /neither open nor closed/],
    [line.replace('["area/a"', `[${'['.repeat(300)}`), /no issue/],
    [line.replace('["area/a","b\\"7"]', longLabels), /an issue with 101 labels/],
    [line.replace('["area/a","b\\"7"]', '[7]'), /without a list of labels/],
    [line.replace('"BwD/"', `"${'AAAA'.repeat(300)}"`), /a sketch of 900 bytes/],
    [line.replace('"BwD/"', 'null'), /without sketch/],
    [line.replace(/"[^"]+"\]$/, '"AA=="]'), /a text hash of 1 bytes/],
    ['[7,', /no issue/],
  ];
  for (const [changed, message] of cases) {
    // As long as before, or the directory would be refused first.
    writeFileSync(path, rebuild(sound, line, changed));
    const catalog = open(t, path);
    const isExpected = (error: unknown) => error instanceof ArtifactError && message.test(error.message);
    assert.throws(() => [...catalog.list()], isExpected, `${message} in ${changed.slice(0, 80)}`);
  }
});

test('whatever three thousand random damages do, a catalog answers rightly, or is refused', (t) => {
  const path = join(temporaryFolder(t), 'issues.jsonl');
  writeIssueCatalog(path, { issues: ISSUES.slice(0, 60), boilerplate: BOILERPLATE });
  const sound = readFileSync(path);
  const sums = sumBlocks(sound);
  const random = createSeededRandom(7);
  const below = (limit: number) => Math.floor(random.uniform() * limit);
  const right = ISSUES.slice(0, 60).map(({ textHash: _hash, ...issue }) => issue);
  let refused = 0;
  for (let damage = 0; damage < 3_000; damage += 1) {
    const content = Buffer.from(sound);
    // Half of them where the directory is, which decides where is read.
    const from = damage % 2 === 0 ? 0 : content.length - 400;
    for (let byte = 0; byte < 1 + below(3); byte += 1) content[from + below(content.length - from)] = below(256);
    writeFileSync(path, content);
    const hasRightSums = damage % 3 === 0;
    try {
      const catalog = openIssueCatalog({ path, sums: hasRightSums ? sumBlocks(content) : sums });
      try {
        const read = catalog.read(right.map(({ number }) => number));
        assert.ok(read.length <= right.length);
        if (!hasRightSums) assert.deepEqual(read, right);
        catalog.numbers();
      } finally {
        catalog.close();
      }
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error;
      refused += 1;
    }
  }
  assert.ok(refused > 2_000, `${refused} refused`);
});

test('what is shown of an issue is cleaned on its way out', (t) => {
  const hostile = '\u001b[31mred\u0007\n::error::gone';
  const issues = [{ ...storedIssue(1), title: hostile, labels: [hostile], excerpt: hostile }];
  const [issue] = openNew(t, { issues, boilerplate: [] }).read([1]);
  const clean = '[31mred ::error::gone';
  assert.deepEqual([issue?.title, issue?.labels, issue?.excerpt], [clean, [clean], clean]);
});

test('a catalog takes little more than its text', (t) => {
  const path = join(temporaryFolder(t), 'issues.jsonl');
  writeIssueCatalog(path, { issues: ISSUES, boilerplate: [] });
  const bytes = readFileSync(path).length;
  const lines = ISSUES.reduce((sum, issue) => sum + Buffer.byteLength(JSON.stringify(Object.values(issue))), 0);
  assert.ok(bytes < lines, `${bytes} of ${lines} bytes`);
  assert.ok(bytes > 10 * BLOCK_BYTES);
});

function openNew(t: TestContext, content: Parameters<typeof writeIssueCatalog>[1]): IssueCatalog {
  const path = join(temporaryFolder(t), 'issues.jsonl');
  writeIssueCatalog(path, content);
  return open(t, path);
}

/** With the sums that the file has. */
function open(t: TestContext, path: string): IssueCatalog {
  const catalog = openIssueCatalog({ path, sums: sumBlocks(readFileSync(path)) });
  t.after(() => catalog.close());
  return catalog;
}

/** A catalog with another line, whose directory begins where its issues end. */
function rebuild(sound: string, line: string, changed: string): string {
  const text = sound.replace(line, () => changed);
  const moved = Buffer.byteLength(text) - Buffer.byteLength(sound);
  return text.replace(/"directory":( *)(\d+)/, (found, _space, start: string) => {
    return `"directory":${String(Number(start) + moved).padStart(found.length - '"directory":'.length)}`;
  });
}
