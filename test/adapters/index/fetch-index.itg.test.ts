import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, type TestContext, test } from 'node:test';
import { sourcesIn, writePack } from '../../../src/adapters/files/write-pack.ts';
import { type FetchedIndex, fetchIndex } from '../../../src/adapters/index/fetch-index.ts';
import { cachePrefix } from '../../../src/artifact/cache-key.ts';
import { buildSignedIndex, copyIndex, SIGNING_KEY, type SignedIndex } from '../../support/build-signed-index.ts';
import { openTestCache, type SavedPack, saveIndexPack } from '../../support/save-index-pack.ts';
import { type CacheService, startCacheService } from '../../support/start-cache-service.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const OTHER = 'acme/torch';
const OTHER_KEY = 'another key of more than 32 characters';

let own: SignedIndex;
let foreign: string;
let unsigned: string;
let service: CacheService;
before(async () => {
  own = await buildSignedIndex();
  foreign = await copyIndex(own, { name: 'foreign', changes: { repository: OTHER }, isSigned: true });
  unsigned = await copyIndex(own, { name: 'unsigned', changes: {}, isSigned: false });
});
after(() => own.remove());
beforeEach(async () => {
  service = await startCacheService();
});
afterEach(() => service.close());

interface Fetching {
  readonly repositories?: readonly string[];
  readonly signingKey?: string | undefined;
}

async function fetchInto(folder: string, overrides: Fetching = {}): Promise<FetchedIndex> {
  const trust = { repositories: [REPOSITORY], signingKey: SIGNING_KEY, ...overrides };
  return await fetchIndex({ cache: openTestCache(service), folder, ...trust });
}

/** `fetched <key>`, or why not; nothing may stay behind then. */
async function fetchAgain(test: TestContext, overrides: Fetching = {}): Promise<string> {
  const folder = join(temporaryFolder(test), 'index');
  const fetched = await fetchInto(folder, overrides);
  if (fetched.kind === 'fetched') return `fetched ${fetched.manifest.repository}`;
  assert.equal(existsSync(folder), false);
  return fetched.kind === 'missing' ? 'missing' : `${fetched.kind}: ${fetched.reason}`;
}

const signed = (): SavedPack => ({ folder: own.folder, signingKey: SIGNING_KEY, moment: '1' });

test('the newest index of the repository is fetched, whole and checked', async (t) => {
  await saveIndexPack(service, signed());
  assert.equal(await fetchAgain(t), `fetched ${REPOSITORY}`);
});

test('a pack without the word on which index is active is refused', async (t) => {
  const key = `${cachePrefix('index', REPOSITORY)}1`;
  const path = join(temporaryFolder(t), 'pack');
  const sources = sourcesIn(own.folder, await readdir(own.folder));
  await writePack(path, { kind: 'index', repository: REPOSITORY, key, sources, signingKey: SIGNING_KEY });
  await openTestCache(service).save(key, path);
  assert.match(await fetchAgain(t), /^refused: state\.json/);
});

test('an index with one flipped byte is refused, wherever the byte is', async (t) => {
  await saveIndexPack(service, signed());
  const [entry] = service.entries;
  assert.ok(entry !== undefined);
  const sound = entry.content;
  for (const share of [0, 0.0003, 0.001, 0.01, 0.3, 0.6, 0.9, 1]) {
    const position = Math.min(sound.length - 1, Math.floor(share * sound.length));
    entry.content = Buffer.from(sound);
    entry.content[position] = (sound[position] ?? 0) ^ 0x10;
    assert.match(await fetchAgain(t), /^refused: /, `byte ${position} of ${sound.length}`);
  }
  entry.content = sound.subarray(0, sound.length - 100);
  assert.match(await fetchAgain(t), /^refused: .*sha256/);
});

test("an index of another repository is refused, even with this one's key and under its name", async (t) => {
  await saveIndexPack(service, { ...signed(), folder: foreign, repository: OTHER });
  assert.match(await fetchAgain(t), /^refused: .*found one of acme\/torch/);
  const disguised = { ...signed(), folder: foreign, moment: '2' };
  await assert.rejects(saveIndexPack(service, disguised), /found one of acme\/torch/);
});

test('an index of the former name is accepted where that name is given', async (t) => {
  await saveIndexPack(service, { ...signed(), folder: foreign, repository: OTHER });
  assert.equal(await fetchAgain(t, { repositories: [REPOSITORY, OTHER] }), `fetched ${OTHER}`);
});

test('with a key, an index without its signature is refused, and so is one of which only the pack is signed', async (t) => {
  await saveIndexPack(service, { folder: own.folder, moment: '1' });
  assert.match(await fetchAgain(t), /^refused: .*found no signature/);
  await saveIndexPack(service, { folder: own.folder, signingKey: OTHER_KEY, moment: '2' });
  assert.match(await fetchAgain(t), /^refused: .*found another signature/);
  await saveIndexPack(service, { folder: unsigned, signingKey: SIGNING_KEY, moment: '3' });
  assert.match(await fetchAgain(t), /^refused: manifest\.json: .*found no signature/);
  assert.equal(await fetchAgain(t, { signingKey: undefined }), `fetched ${REPOSITORY}`);
});

test('an old index cannot be put in the place of a new one', async (t) => {
  await saveIndexPack(service, signed());
  const [old] = service.entries;
  assert.ok(old !== undefined);
  service.entries.push({ ...old, key: old.key.replace('@1', '@2') });
  assert.match(await fetchAgain(t), /^refused: .*expected the pack that was saved under this key/);
});

test('a cache without an index, one that is down and one that is not there are told apart', async (t) => {
  assert.equal(await fetchAgain(t), 'missing');
  service.status = 503;
  assert.match(await fetchAgain(t), /^unavailable: GitHub's cache service answered 503/);
});
