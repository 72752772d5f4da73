import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { writePack } from '../../../src/adapters/files/write-pack.ts';
import type { ArtifactCache } from '../../../src/artifact/artifact-cache.ts';
import { cachePrefix } from '../../../src/artifact/cache-key.ts';
import { PACKED_CORPUS } from '../../../src/commands/rebuild/restore-work.ts';
import { importIssues, REPOSITORY, rebuildIn, workFolder } from '../../support/rebuild-in.ts';
import { rocketIssues } from '../../support/rocket-issues.ts';
import { openTestCache } from '../../support/save-index-pack.ts';
import { type CacheService, startCacheService } from '../../support/start-cache-service.ts';
import { startEmbeddingServer } from '../../support/start-embedding-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FEW_ISSUES = 16;
const LIGHT = { '--mode': 'light' };
const SIGNED = { AUTO_TRIAGER_SIGNING_KEY: 'a signing key of more than 32 characters' };

let service: CacheService;
let cache: ArtifactCache;
beforeEach(async () => {
  service = await startCacheService();
  cache = openTestCache(service);
});
afterEach(() => service.close());

/** Puts a file into the cache as if it were a corpus that a rebuild kept. */
async function saveCorpusPack(folder: string, { file, signingKey }: { file: string; signingKey?: string }) {
  const key = `${cachePrefix('corpus', REPOSITORY)}9`;
  const path = join(folder, 'pack');
  await writePack(path, {
    kind: 'corpus',
    repository: REPOSITORY,
    key,
    sources: { [PACKED_CORPUS]: file },
    signingKey,
  });
  await cache.save(key, path);
}

test('a corpus that was not signed, or of which one byte was flipped, is refused and left in the cache', async (t) => {
  const folder = await workFolder(t, 4);
  await saveCorpusPack(folder, { file: join(folder, 'corpus.sqlite') });
  const unsigned = temporaryFolder(t);
  const report = await rebuildIn(unsigned, { cache, env: SIGNED, flags: LIGHT });
  assert.deepEqual([report.restored.corpus, report.alarm], ['refused', true]);
  assert.match(report.notes.join(), /The corpus in the cache is refused: .*sign/);
  assert.equal(existsSync(join(unsigned, 'corpus.sqlite')), false);
  assert.equal((await rebuildIn(temporaryFolder(t), { cache, flags: LIGHT })).restored.corpus, 'fetched');

  const [entry] = service.entries;
  assert.ok(entry !== undefined);
  entry.content.writeUInt8((entry.content.at(-1) ?? 0) ^ 1, entry.content.length - 1);
  const flipped = await rebuildIn(temporaryFolder(t), { cache, flags: LIGHT });
  assert.equal(flipped.restored.corpus, 'refused');
});

test('what is no corpus is refused instead of failing at every run', async (t) => {
  const folder = temporaryFolder(t);
  for (const content of ['', 'words, words, words']) {
    service.entries.length = 0;
    const file = join(folder, 'other.sqlite');
    await writeFile(file, content);
    await saveCorpusPack(folder, { file });
    await rm(join(folder, 'pack'));
    const place = temporaryFolder(t);
    const report = await rebuildIn(place, { cache, flags: LIGHT });
    assert.equal(report.restored.corpus, 'refused', content);
    assert.equal(existsSync(join(place, 'corpus.sqlite')), false);
  }
});

test('what a service embedded is kept with the corpus, and nothing is embedded twice', async (t) => {
  const server = await startEmbeddingServer();
  t.after(server.close);
  const flags = {
    '--embedder': 'openai',
    '--embedding-dimensions': '32',
    '--openai-base-url': server.openaiUrl,
    '--gate': 'always',
  };
  const folder = await workFolder(t, 20);
  await rebuildIn(folder, { cache, flags });
  const asked = server.requests.length;
  assert.ok(asked > 0);
  // A new machine, which has only what the cache has.
  const report = await rebuildIn(temporaryFolder(t), { cache, flags });
  assert.equal(report.restored.corpus, 'fetched');
  assert.equal(server.requests.length, asked);
});

test('a service that fails midway loses nothing of what it embedded before', async (t) => {
  const server = await startEmbeddingServer();
  t.after(server.close);
  const flags = { '--embedder': 'openai', '--embedding-dimensions': '32', '--openai-base-url': server.openaiUrl };
  const folder = await workFolder(t, 20);
  await rebuildIn(folder, { cache, flags });
  service.entries.length = 0;
  await importIssues(folder, rocketIssues(2, 500));
  server.breakDown({ kind: 'status', status: 401 });
  await assert.rejects(rebuildIn(folder, { cache, flags }), /does not accept the key/);
  assert.equal(service.find(cachePrefix('corpus', REPOSITORY)).length, 1);
});

test('absolute paths stay what they are', async (t) => {
  const [folder, elsewhere] = [await workFolder(t, 8), temporaryFolder(t)];
  const index = join(elsewhere, 'index');
  const flags = { '--db': join(folder, 'corpus.sqlite'), '--index': index };
  const report = await rebuildIn(temporaryFolder(t), { flags });
  assert.equal(report.active?.folder, join(index, report.active?.id ?? ''));
});

test('the index is kept before datasets are written', async (t) => {
  const folder = await workFolder(t, 40);
  const { timings } = await rebuildIn(folder, { cache, flags: { '--datasets': 'qualitizer' } });
  const stages = timings.map(({ stage }) => stage);
  assert.ok(stages.indexOf('keep') < stages.indexOf('dataset qualitizer'), stages.join());
});

test('a rollback that the cache did not take raises an alarm', async (t) => {
  const folder = await workFolder(t, FEW_ISSUES);
  await rebuildIn(folder, { cache });
  await importIssues(folder, rocketIssues(2, 500));
  await rebuildIn(folder, { cache, flags: { '--gate': 'always' } });
  const readOnly: ArtifactCache = { ...cache, save: async () => ({ kind: 'refused', reason: 'it is full' }) };
  const report = await rebuildIn(folder, { cache: readOnly, flags: { '--rollback': 'true' } });
  assert.deepEqual([report.outcome, report.alarm, report.kept], ['rolled-back', true, {}]);
  assert.match(report.notes.join(), /could not be saved to the cache: it is full/);
});

test('an index that was built while the cache did not answer takes no place in it', async (t) => {
  await rebuildIn(await workFolder(t, FEW_ISSUES), { cache });
  const entries = service.entries.length;
  const silent: ArtifactCache = {
    ...cache,
    find: (key) => {
      service.status = 503;
      return cache.find(key).finally(() => {
        service.status = undefined;
      });
    },
  };
  const report = await rebuildIn(await workFolder(t, 4), { cache: silent });
  assert.deepEqual([report.outcome, report.restored.index, report.alarm], ['promoted', 'unavailable', true]);
  assert.match(report.notes.join(), /compared with none\. It was not saved/);
  assert.equal(service.entries.length, entries);
});

test('a damaged index in the folder gives way to the sound one in the cache', async (t) => {
  const folder = await workFolder(t, FEW_ISSUES);
  const { active } = await rebuildIn(folder, { cache });
  const heads = join(folder, 'index-artifacts', active?.id ?? '', 'label-heads.bin');
  const sound = await readFile(heads);
  await writeFile(heads, 'x');
  const report = await rebuildIn(folder, { cache, flags: LIGHT });
  assert.equal(report.active?.id, active?.id);
  assert.deepEqual(await readFile(heads), sound);
});

test('where the active index is refused, the one before it stays what a rollback goes back to', async (t) => {
  const folder = await workFolder(t, FEW_ISSUES);
  const first = await rebuildIn(folder);
  await importIssues(folder, rocketIssues(2, 500));
  const second = await rebuildIn(folder, { flags: { '--gate': 'always' } });
  await writeFile(join(folder, 'index-artifacts', second.active?.id ?? '', 'label-heads.bin'), 'x');
  await rebuildIn(folder);
  const back = await rebuildIn(folder, { flags: { '--rollback': 'true' } });
  assert.deepEqual([back.outcome, back.active?.id], ['rolled-back', first.active?.id]);
});

test('a light run tells a cache that is down from one that lost the previous index', async (t) => {
  const folder = await workFolder(t, FEW_ISSUES);
  await rebuildIn(folder, { cache });
  await importIssues(folder, rocketIssues(2, 500));
  await rebuildIn(folder, { cache, flags: { '--gate': 'always' } });
  await saveCorpusPack(folder, { file: join(folder, 'corpus.sqlite') });
  const sound = await rebuildIn(folder, { cache, flags: LIGHT });
  assert.deepEqual([sound.alarm, sound.notes], [false, []]);

  const [first] = service.entries;
  service.entries.splice(service.entries.indexOf(first as (typeof service.entries)[0]), 1, {
    ...(first as (typeof service.entries)[0]),
    key: 'gone',
  });
  const lost = await rebuildIn(folder, { cache, flags: LIGHT });
  assert.deepEqual([lost.alarm, lost.restored.previous], [true, 'missing']);

  service.status = 503;
  const down = await rebuildIn(temporaryFolder(t), { cache, flags: LIGHT });
  assert.equal(down.alarm, false);
  assert.doesNotMatch(down.notes.join(), /There is no index/);
});
