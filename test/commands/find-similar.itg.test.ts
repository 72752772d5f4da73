import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildSampleIndex, readSample, type SampleIndex } from '../support/build-sample-index.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeTree } from '../support/write-tree.ts';

interface SimilarLine {
  readonly number: number;
  readonly similar: readonly { readonly number: number; readonly similarity: number; readonly title?: string }[];
}

/** Of the sample; the same index as that of the tests of `triage`. */
const HISTORY_LENGTH = 100;

let index: SampleIndex;
let numbers: readonly number[];
before(async () => {
  const issues = (await readSample('issues.jsonl')).slice(0, HISTORY_LENGTH);
  numbers = issues.filter((issue) => issue.pull_request === undefined).map(({ number }) => number);
  index = await buildSampleIndex({ repository: 'waggledeck/waggledeck', issues });
});
after(() => index.remove());

function similar(...args: readonly string[]) {
  return runCli(['similar', '--index', index.folder, ...args]);
}

function checkLine(line: SimilarLine, top: number): void {
  assert.equal(line.similar.length, top);
  for (const [at, { number, similarity }] of line.similar.entries()) {
    assert.ok(number !== line.number && numbers.includes(number));
    assert.ok(similarity >= 0 && similarity <= (line.similar[at - 1]?.similarity ?? 1));
  }
  assert.equal(new Set(line.similar.map(({ number }) => number)).size, top);
}

describe('similar --all', () => {
  it('writes a line for each indexed issue to a file', async (t) => {
    const out = join(temporaryFolder(t), 'similar.jsonl');
    const { exitCode, stdout, stderr } = await similar('--all', '--top', '7', '--out', out, '--json');

    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout), { out, issues: numbers.length, top: 7 });
    const text = readFileSync(out, 'utf8');
    assert.ok(text.endsWith('}\n'));
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as SimilarLine);
    assert.deepEqual(
      lines.map(({ number }) => number),
      numbers.toSorted((a, b) => a - b),
    );
    for (const line of lines) {
      assert.deepEqual(Object.keys(line), ['number', 'similar']);
      checkLine(line, 7);
    }
  });

  it('writes the lines to standard output without a file, and gives all there are when asked for more', async () => {
    const { exitCode, stdout } = await similar('--all', '--top', '100');
    assert.equal(exitCode, 0);
    const lines = stdout.trim().split('\n');
    assert.equal(lines.length, numbers.length);
    checkLine(JSON.parse(lines[0] as string) as SimilarLine, numbers.length - 1);
  });

  it('says what it wrote', async (t) => {
    const out = join(temporaryFolder(t), 'similar.jsonl');
    const { stdout } = await similar('--all', '--top', '3', '--out', out);
    assert.equal(stdout, `${numbers.length} issues and the 3 most similar of each in ${out}\n`);
  });

  it('leaves no file behind where it cannot write', async (t) => {
    const out = join(temporaryFolder(t), 'none', 'similar.jsonl');
    const { exitCode, stdout, stderr } = await similar('--all', '--out', out);
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /similar\.jsonl/);
    assert.ok(!existsSync(out));
  });
});

describe('similar --issue-file', () => {
  const ISSUE = JSON.stringify({
    number: 5000,
    title: 'State mismatch after single sign-on',
    body: 'OIDC behind a proxy',
  });

  it('names the issues most like one from a file', async (t) => {
    const file = join(await writeTree(t, { 'issue.json': ISSUE }), 'issue.json');
    const { exitCode, stdout, stderr } = await similar('--issue-file', file, '--top', '4', '--json');

    assert.deepEqual([exitCode, stderr], [0, '']);
    const line = JSON.parse(stdout) as SimilarLine;
    assert.equal(line.number, 5000);
    checkLine(line, 4);
    assert.ok(line.similar.every(({ title }) => typeof title === 'string' && title !== ''));
    assert.match(
      (await similar('--issue-file', file, '--top', '2')).stdout,
      /^0\.\d\d {2}#\d+ .+\n0\.\d\d {2}#\d+ .+\n$/,
    );
  });

  it('finds the report of the same fault first', async (t) => {
    // 234 and 386 tell of one fault (sample/README.md); here 234 is indexed.
    const [later] = (await readSample('issues.jsonl')).filter(({ number }) => number === 386);
    assert.ok(numbers.includes(234) && !numbers.includes(386));
    const file = join(await writeTree(t, { 'issue.json': JSON.stringify(later) }), 'issue.json');
    const { stdout } = await similar('--issue-file', file, '--json');
    assert.equal((JSON.parse(stdout) as SimilarLine).similar[0]?.number, 234);
  });

  it('gives an issue without words some neighbors, and the same ones every time', async (t) => {
    const file = join(await writeTree(t, { 'issue.json': '{"number": 1, "title": "🐝"}' }), 'issue.json');
    const [first, second] = [
      await similar('--issue-file', file, '--json'),
      await similar('--issue-file', file, '--json'),
    ];
    assert.equal(first.exitCode, 0);
    assert.equal(first.stdout, second.stdout);
  });
});

describe('similar without an index', () => {
  it('says how to build one', async (t) => {
    const folder = temporaryFolder(t);
    const { exitCode, stdout, stderr } = await runCli(['similar', '--all', '--index', folder]);
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /There is no index in .*\. Build one with: auto-triager index/);
  });
});
