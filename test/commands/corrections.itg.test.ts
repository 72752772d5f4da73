import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import { loadKnowledge } from '../../src/adapters/index/load-knowledge.ts';
import { openCorpusFile } from '../../src/adapters/sqlite/open-corpus.ts';
import { parseManifest } from '../../src/artifact/manifest.ts';
import { storedIssue } from '../support/issue-answers.ts';
import { rocketIssues } from '../support/rocket-issues.ts';
import { runCli } from '../support/run-cli.ts';
import { startIssueServer } from '../support/start-issue-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { correctedIssues, writeCorrectedCorpus } from '../support/write-corrected-corpus.ts';

async function index(place: string, corpus: string, more: readonly string[] = []) {
  const out = join(place, `index-${corpus}-${more.length}`);
  const args = ['index', '--db', join(place, corpus), '--out', out, ...more];
  const { exitCode, stdout, stderr } = await runCli([...args, '--json']);
  assert.equal(exitCode, 0, stderr);
  const manifest = parseManifest(await readFile(join(out, 'manifest.json'), 'utf8'));
  return { out, result: JSON.parse(stdout), manifest, cutoffOf: (label: string) => cutoffIn(manifest, label) };
}

function cutoffIn({ labels }: ReturnType<typeof parseManifest>, label: string) {
  return labels.find(({ name }) => name === label);
}

describe('an index of a corpus with corrections', () => {
  let place = '';
  let plain: Awaited<ReturnType<typeof index>>;
  let corrected: Awaited<ReturnType<typeof index>>;

  before(async () => {
    place = mkdtempSync(join(tmpdir(), 'auto-triager-'));
    const corpus = correctedIssues();
    await writeCorrectedCorpus(join(place, 'corrected'), corpus);
    await writeCorrectedCorpus(join(place, 'plain'), { ...corpus, events: [] });
    plain = await index(place, 'plain');
    corrected = await index(place, 'corrected');
  });
  after(() => rmSync(place, { recursive: true }));

  it('tells live precision and raises the label that people took away, and no other', () => {
    const { live, raised } = corrected.result;
    const { set, kept, removed, open, precision } = live.area;
    assert.deepEqual([set, kept, removed, open], [25, 12, 13, 0]);
    assert.ok(Math.abs(precision - 12 / 25) < 1e-9);
    assert.deepEqual(
      raised.map(({ label }: { label: string }) => label),
      ['area/fuel'],
    );
    assert.ok(raised[0].to > raised[0].from);
    assert.equal(plain.cutoffOf('area/fuel')?.raisedFrom, undefined);
  });

  it('keeps both in the manifest, and the cut-off in the model that triage loads', async () => {
    const { live, labels } = corrected.manifest;
    assert.deepEqual(live, corrected.result.live);
    const fuel = labels.find(({ name }) => name === 'area/fuel')?.live;
    assert.deepEqual([fuel?.set, fuel?.kept, fuel?.removed], [25, 12, 13]);
    assert.deepEqual(
      corrected.result.taken.map(({ label, removed }: { label: string; removed: number }) => [label, removed]),
      [['area/fuel', 13]],
    );
    const label = labels.find(({ name }) => name === 'area/fuel');
    const knowledge = await loadKnowledge({
      folder: corrected.out,
      access: { embedder: 'local' } as never,
      patience: {} as never,
    });
    const trained = knowledge?.labelModel.groups
      .flatMap((group) => group.labels)
      .find(({ name }) => name === 'area/fuel');
    knowledge?.close();
    assert.equal(trained?.cutoff, label?.cutoff);
    assert.equal(trained?.raisedFrom, label?.raisedFrom);
  });

  it('says so to a reader', async () => {
    const args = ['index', '--db', join(place, 'corrected'), '--out', join(place, 'read')];
    const { stdout } = await runCli(args);
    assert.match(stdout, /^area: of 25 labels set so far, people leave 48% in place \(30% to 67%\)\.$/m);
    assert.match(stdout, /^area\/fuel: people removed it too often; its cut-off rose from \d+% to (–|>?\d+%)\.$/m);
  });

  it('learns nothing of the kind from labels that another login set', async () => {
    const other = await index(place, 'corrected', ['--bot-login', 'someone-else', '--bot-login', 'robot[bot]']);
    assert.equal(other.result.live, undefined);
    assert.equal(other.manifest.live, undefined);
    assert.equal(other.cutoffOf('area/fuel')?.cutoff, plain.cutoffOf('area/fuel')?.cutoff);
  });

  it('shows the corrections as a table, and everything as JSON', async () => {
    const args = ['corrections', '--db', join(place, 'corrected')];
    const [text, json] = await Promise.all([runCli(args), runCli([...args, '--json'])]);
    assert.equal(text.exitCode, 0, text.stderr);
    assert.match(text.stdout, /^area\/fuel +25 +12 +13 +0 +48% \(30% to 67%\) +area\/radio \(13\)$/m);
    assert.match(text.stdout, /^ {2}\d{4}-\d\d-\d\d {2}#\d+ {2}ann removed area\/fuel, gave area\/radio$/m);
    const { repository, labels, families, corrections } = JSON.parse(json.stdout);
    assert.equal(repository, 'acme/rocket');
    assert.equal(labels[0].label, 'area/fuel');
    assert.equal(families[0].family, 'area');
    assert.equal(corrections.length, 13);
    assert.deepEqual(corrections[0].removal.replacedBy, ['area/radio']);
  });

  it('counts young labels as open under a longer settling time', async () => {
    const args = ['corrections', '--db', join(place, 'corrected'), '--settling-days', '90', '--json'];
    const [label] = JSON.parse((await runCli(args)).stdout).labels;
    assert.deepEqual([label.kept, label.removed, label.open], [0, 13, 12]);
  });

  it('stands beside the backtest in an evaluation of the corpus', async () => {
    const report = join(place, 'report');
    const args = ['evaluate', '--db', join(place, 'corrected'), '--report', report, '--json'];
    const { stdout, exitCode, stderr } = await runCli(args);
    assert.equal(exitCode, 0, stderr);
    assert.deepEqual(JSON.parse(stdout).live, corrected.result.live);
    assert.match(await readFile(join(report, 'report.md'), 'utf8'), /^## On real issues$/m);
  });

  it('names the programs that do set labels when nobody meant set one', async () => {
    const args = ['corrections', '--db', join(place, 'corrected'), '--bot-login', 'robot[bot]'];
    const { stdout, exitCode } = await runCli(args);
    assert.equal(exitCode, 0);
    assert.match(stdout, /robot\[bot\] has set no label yet.*github-actions\[bot\].*--bot-login/);
  });
});

test('a corpus that was imported has no label events, and the way to them is told', async (t) => {
  const place = temporaryFolder(t);
  const path = join(place, 'corpus.sqlite');
  const store = openCorpusFile(path, { repository: 'acme/rocket' });
  await store.upsert(rocketIssues(5));
  await store.close();
  const { stdout, exitCode } = await runCli(['corrections', '--db', path]);
  assert.equal(exitCode, 0);
  assert.match(stdout, /no label events are known.*auto-triager scrape --repo acme\/rocket/);
});

test('settling days that are none and a corpus that is not there are refused', async (t) => {
  const place = temporaryFolder(t);
  const wrong = await runCli(['corrections', '--db', 'x', '--settling-days', 'soon']);
  assert.equal(wrong.exitCode, 2);
  assert.match(wrong.stderr, /--settling-days "soon" must be a whole number from 0 to 365/);
  const missing = await runCli(['corrections', '--db', join(place, 'none.sqlite')]);
  assert.equal(missing.exitCode, 2);
});

test('reactions on our comments that a scrape read are a row of their own, in text, in JSON and on the dashboard', async (t) => {
  const place = temporaryFolder(t);
  const db = join(place, 'corpus.sqlite');
  const server = await startIssueServer();
  t.after(() => server.close());
  const counts = [
    [2, 0],
    [1, 0],
    [1, 0],
    [0, 1],
    [1, 1],
    [0, 0],
  ] as const;
  for (const [index, [plusOnes, minusOnes]] of counts.entries()) {
    server.issues.set(index + 1, storedIssue(index + 1, { comments: 1, updatedAt: '2031-04-20T00:00:00Z' }));
    const author = { __typename: 'Bot', login: 'github-actions' } as const;
    const body = '<!-- auto-triager:advice -->\n\nThis looks like #1.';
    server.decisions.comments.set(index + 1, [{ body, association: 'NONE', author, plusOnes, minusOnes }]);
  }
  const options = { env: { GITHUB_TOKEN: 'secret' } };
  const scrape = ['scrape', '--repo', 'acme/lantern', '--db', db, '--api-url', server.apiUrl, '--reactions'];
  const scraped = await runCli(scrape, options);
  assert.equal(scraped.exitCode, 0, scraped.stderr);
  assert.deepEqual(server.decisions.invalidQueries, []);

  const text = await runCli(['corrections', '--db', db]);
  const json = await runCli(['corrections', '--db', db, '--json']);
  const board = await runCli(['dashboard', '--db', db, '--out', place, '--json']);

  assert.match(
    text.stdout,
    /^reactions on our comments: 6 comments, 4 with \+1, 2 with -1; more \+1 than -1: 75% \(\d+% to \d+%\)$/m,
  );
  const { reactions, levels } = JSON.parse(json.stdout);
  const { comments, withPlusOne, withMinusOne, liked } = reactions;
  assert.deepEqual([comments, withPlusOne, withMinusOne, liked.value, levels], [6, 4, 2, 0.75, []]);
  assert.deepEqual(JSON.parse(board.stdout).reactions, reactions);
  assert.match(await readFile(join(place, 'index.html'), 'utf8'), /<h2 id="reactions">Reactions on our comments<\/h2>/);
});
