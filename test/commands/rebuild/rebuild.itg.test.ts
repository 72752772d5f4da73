import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findIndexFolder } from '../../../src/adapters/files/index-shelf.ts';
import { checkIndex } from '../../../src/adapters/index/check-index.ts';
import { createNoCache } from '../../../src/artifact/artifact-cache.ts';
import { checkChatFile } from '../../../src/dataset/check-chat-file.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { importIssues, REPOSITORY, rebuildIn, workFolder } from '../../support/rebuild-in.ts';
import { rocketIssues } from '../../support/rocket-issues.ts';
import { runCli } from '../../support/run-cli.ts';
import { runUntilKilled } from '../../support/run-until-killed.ts';
import { openTestCache } from '../../support/save-index-pack.ts';
import { type CacheService, startCacheService } from '../../support/start-cache-service.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FEW_ISSUES = 16;
/** One of so many changes of files is a moment at which a rebuild is killed. */
const STEP = 9;

let service: CacheService;
beforeEach(async () => {
  service = await startCacheService();
});
afterEach(() => service.close());

/** The active index of a work folder, checked; throws where there is none to be used. */
async function activeOf(folder: string): Promise<string> {
  const index = await findIndexFolder(join(folder, 'index-artifacts'));
  return (await checkIndex(index, { repositories: [REPOSITORY], signingKey: undefined })).id;
}

test('without a cache, or with one that is down, a rebuild warns and goes on', async (t) => {
  const folder = await workFolder(t, FEW_ISSUES);
  const absent = await rebuildIn(folder, { cache: createNoCache('the runner offers no cache service') });
  assert.equal(absent.outcome, 'promoted');
  assert.match(absent.notes.join(), /There is no cache: the runner offers no cache service/);

  service.status = 503;
  await importIssues(folder, rocketIssues(2, FEW_ISSUES + 1));
  const down = await rebuildIn(folder, { cache: openTestCache(service), flags: { '--gate': 'always' } });
  assert.deepEqual([down.outcome, down.alarm, down.kept], ['promoted', false, {}]);
  assert.match(
    down.notes.join(),
    /The index cannot be restored: .*503.*The index could not be saved to the cache: .*503/s,
  );
});

test('datasets are written after the index, and one that cannot be is noted and costs nothing', async (t) => {
  const folder = await workFolder(t, 40);
  await writeFile(join(folder, 'prompt.txt'), '');
  const flags = { '--datasets': 'qualitizer,categorizer' };

  const report = await rebuildIn(folder, { flags });
  const again = await rebuildIn(folder, { flags: { ...flags, '--prompt-file': join(folder, 'prompt.txt') } });

  assert.deepEqual(
    report.datasets,
    ['qualitizer', 'categorizer'].map((name) => join(folder, 'datasets', `${name}.jsonl`)),
    report.notes.join(),
  );
  for (const file of report.datasets ?? []) {
    assert.deepEqual(checkChatFile(await readFile(file, 'utf8'), file).faults, []);
  }
  assert.deepEqual([again.outcome, again.datasets], ['unchanged', []]);
  assert.match(again.notes.join(), /The dataset categorizer was not written: .*prompt\.txt is empty/);
});

test('a cache that goes down after the index was restored keeps nothing from being built', async (t) => {
  const cache = openTestCache(service);
  const folder = await workFolder(t, 8);
  await rebuildIn(folder, { cache });
  const halfDead: typeof cache = {
    ...cache,
    find: (prefix) => {
      if (prefix.includes('corpus')) service.status = 503;
      return cache.find(prefix);
    },
  };

  const report = await rebuildIn(folder, { cache: halfDead });

  assert.deepEqual([report.outcome, report.restored], ['unchanged', { index: 'fetched', corpus: 'unavailable' }]);
});

test('a light run keeps what is there alive, and raises an alarm where something is gone', async (t) => {
  const cache = openTestCache(service);
  const folder = await workFolder(t, FEW_ISSUES);
  const built = await rebuildIn(folder, { cache });
  const [index] = service.entries;
  const lookups = index?.lookups;
  await rm(join(folder, 'index-artifacts'), { recursive: true });

  const light = await rebuildIn(folder, { cache, flags: { '--mode': 'light' } });

  // This corpus was imported, so the cache never had it.
  assert.deepEqual([light.outcome, light.active?.id, light.alarm], ['checked', built.active?.id, true]);
  assert.match(light.notes.join(), /The cache holds no corpus/);
  assert.doesNotMatch(light.notes.join(), /holds no index/);
  assert.ok((index?.lookups ?? 0) > (lookups ?? 0));

  service.entries.length = 0;
  const gone = await rebuildIn(temporaryFolder(t), { cache, flags: { '--mode': 'light' } });
  assert.deepEqual([gone.alarm, gone.active], [true, undefined]);
  assert.match(gone.notes.join(), /The cache holds no index\. A full rebuild makes a new one\./);
});

test('what a poisoned cache holds is refused, an alarm is raised, and a new index takes its place', async (t) => {
  const cache = openTestCache(service);
  const env = { AUTO_TRIAGER_SIGNING_KEY: 'a signing key of more than 32 characters' };
  const folder = await workFolder(t, FEW_ISSUES);
  await rebuildIn(folder, { cache, env });
  const [entry] = service.entries;
  assert.ok(entry !== undefined);
  entry.content.writeUInt8((entry.content.at(-1) ?? 0) ^ 1, entry.content.length - 1);
  await rm(join(folder, 'index-artifacts'), { recursive: true });

  const report = await rebuildIn(folder, { cache, env });

  assert.deepEqual([report.outcome, report.alarm], ['promoted', true]);
  assert.match(report.notes.join(), /The index in the cache is refused: in the cache: expected sha256/);
  assert.equal(service.entries.length, 2);
});

test('an index that lost a part of the issues is refused, and one that is only measured stays out', async (t) => {
  const folder = await workFolder(t, FEW_ISSUES);
  const first = await rebuildIn(folder);
  await importIssues(folder, rocketIssues(2, FEW_ISSUES + 1));
  const measured = await rebuildIn(folder, { flags: { '--gate': 'never' } });
  assert.deepEqual([measured.outcome, measured.active?.id], ['refused', first.active?.id]);
  assert.match(measured.why, /gate is "never"/);

  await rm(join(folder, 'corpus.sqlite'));
  await importIssues(folder, rocketIssues(8));
  const lost = await rebuildIn(folder);
  assert.deepEqual([lost.outcome, lost.active?.id], ['refused', first.active?.id]);
  assert.match(lost.why, /It knows 8 issues, the active index 16: part of the corpus is missing/);
  assert.equal(await activeOf(folder), first.active?.id);
});

test('there is no rollback without a previous index, and none to one that was changed', async (t) => {
  const folder = await workFolder(t, FEW_ISSUES);
  const flags = { '--rollback': 'true' };
  assert.deepEqual((await rebuildIn(temporaryFolder(t), { flags })).why, 'There is no index yet.');
  const first = await rebuildIn(folder);
  assert.match((await rebuildIn(folder, { flags })).why, /no previous index/);

  await importIssues(folder, rocketIssues(2, FEW_ISSUES + 1));
  const second = await rebuildIn(folder);
  assert.equal(second.outcome, 'promoted');
  const former = join(folder, 'index-artifacts', first.active?.id ?? '', 'label-heads.bin');
  await writeFile(former, 'x');
  const report = await rebuildIn(folder, { flags });
  assert.deepEqual([report.outcome, report.alarm, report.active?.id], ['no-previous', true, second.active?.id]);
  assert.match(report.why, /label-heads\.bin: expected \d+ bytes, found 1 bytes.*The active one stays/);
});

test('a damaged word on which index is active is refused by all, and mended by the next rebuild', async (t) => {
  const folder = await workFolder(t, FEW_ISSUES);
  await rebuildIn(folder);
  const shelf = join(folder, 'index-artifacts');
  await writeFile(join(shelf, 'state.json'), '{"formatVersion":1,"active":{"id":"../../elsewhere"}}');
  await assert.rejects(findIndexFolder(shelf), /state\.json cannot be used/);

  const report = await rebuildIn(folder);

  assert.equal(report.outcome, 'promoted');
  assert.match(report.notes.join(), /is refused: state\.json: expected which index is active/);
  assert.equal(await activeOf(folder), report.active?.id);
});

test('a rebuild of the same issues leaves the active index and what is before it', async (t) => {
  const folder = await workFolder(t, FEW_ISSUES);
  const first = await rebuildIn(folder);
  const again = await rebuildIn(folder);
  assert.deepEqual([again.outcome, again.active?.id], ['unchanged', first.active?.id]);
  assert.deepEqual(readdirSync(join(folder, 'index-artifacts')).sort(), [first.active?.id, 'state.json']);
});

test('a folder without a corpus, and a corpus without the repository, are told apart from an empty repository', async (t) => {
  await assert.rejects(rebuildIn(temporaryFolder(t)), ConfigError);
  const folder = await workFolder(t, FEW_ISSUES);
  await assert.rejects(rebuildIn(folder, { flags: { '--repo': 'acme/other' } }), /holds no issues of acme\/other/);
});

for (const count of [1, 3, 8]) {
  test(`${count} issues are enough for an index, if not for a good one`, async (t) => {
    const folder = await workFolder(t, count);
    const report = await rebuildIn(folder);
    assert.deepEqual([report.outcome, report.active?.issues], ['promoted', count]);
  });
}

test('an index that somebody put into the folder is the active one, until a better takes its place', async (t) => {
  const folder = await workFolder(t, FEW_ISSUES);
  const [corpus, out] = [join(folder, 'corpus.sqlite'), join(folder, 'index-artifacts')];
  assert.equal((await runCli(['index', '--db', corpus, '--out', out])).exitCode, 0);
  const report = await rebuildIn(folder, { flags: { '--gate': 'never' } });
  assert.equal(report.active?.folder, out);
  assert.equal((await rebuildIn(folder)).outcome, 'promoted');
  assert.notEqual(await findIndexFolder(out), out);
  assert.ok(existsSync(join(out, 'manifest.json')));
});

test('killed at any moment, a rebuild leaves an index that can be used, and the next one ends well', async (t) => {
  const folder = await workFolder(t, FEW_ISSUES);
  const first = await rebuildIn(folder);
  await importIssues(folder, rocketIssues(2, FEW_ISSUES + 1));
  const args = ['rebuild', '--repo', REPOSITORY, '--work-dir', folder, '--mode', 'build', '--quiet'];
  let change = 1;
  while (await runUntilKilled(args, change)) {
    assert.ok(await activeOf(folder));
    change += STEP;
  }
  assert.ok(change > 3 * STEP, `${change} changes`);

  assert.notEqual(await activeOf(folder), first.active?.id);
  await importIssues(folder, rocketIssues(2, FEW_ISSUES + 3));
  const last = await rebuildIn(folder);
  assert.equal(last.outcome, 'promoted', last.why);
  const own = readdirSync(join(folder, 'index-artifacts')).filter((name) => name !== 'state.json');
  assert.equal(own.length, 2, own.join());
});
