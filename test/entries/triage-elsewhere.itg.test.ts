import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { zipSync } from 'fflate';
import { buildSignedIndex, SIGNING_KEY, type SignedIndex } from '../support/build-signed-index.ts';
import type { ActionResult } from '../support/run-action.ts';
import { saveIndexPack } from '../support/save-index-pack.ts';
import { type LoopbackServer, serveLoopback } from '../support/serve-loopback.ts';
import { type CacheService, startCacheService } from '../support/start-cache-service.ts';
import { type GitHubServer, REPOSITORY, startGitHub } from '../support/start-git-hub.ts';
import { TRIAGE_ENTRY } from './run-rebuild-action.ts';
import { annotationsOf, runTriageAction } from './run-triage-action.ts';

const ARTIFACTS = `/repos/${REPOSITORY}/actions/artifacts`;
/** GitHub's number of the repository; a fork has another. */
const [HOME, FORK] = [7, 8];

let index: SignedIndex;
let zips: LoopbackServer;
let zipUrl: string;
let server: GitHubServer;
let cache: CacheService;
/** The runner's folder for temporary files. */
let temporary: string;
before(async () => {
  index = await buildSignedIndex();
  const zip = join(index.folder, '../index.zip');
  await writeFile(zip, await zipFolder(index.folder));
  zips = await serveLoopback((incoming, outgoing) => {
    // The address is signed; a token would be one too many.
    if (incoming.headers.authorization !== undefined) outgoing.writeHead(400).end();
    else createReadStream(zip).pipe(outgoing);
  });
  zipUrl = `${zips.url}/index.zip?sig=secret`;
});
after(async () => {
  await zips.close();
  await index.remove();
});
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'runner-'));
  const issues = [{ title: 'The tank leaks', body: 'The valve of the tank has no pressure.' }];
  [server, cache] = await Promise.all([startGitHub({ labels: ['area/fuel'], issues }), startCacheService()]);
});
afterEach(async () => {
  await Promise.all([server.close(), cache.close()]);
  // What was fetched is gone when the run has ended, however it ended.
  // What was fetched is gone; the file that verdict_path names stays for later steps.
  const left = (await readdir(temporary)).filter((name) => !name.startsWith('auto-triager-verdict-'));
  assert.deepEqual(left, []);
  await rm(temporary, { recursive: true });
});

async function zipFolder(folder: string): Promise<Uint8Array> {
  const names = await readdir(folder);
  return zipSync(
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))]))),
  );
}

function triage(inputs: Readonly<Record<string, string>> = {}, env = cache.env): Promise<ActionResult> {
  return runTriageAction({
    server,
    entry: TRIAGE_ENTRY,
    issue: 1,
    inputs: { index_signing_key: SIGNING_KEY, ...inputs },
    env: { RUNNER_TEMP: temporary, ...env },
  });
}

function artifact(id: number, { repository = HOME, branch = 'main', expired = false } = {}) {
  const workflowRun = { id: 100 + id, repository_id: HOME, head_repository_id: repository, head_branch: branch };
  return { id, size_in_bytes: 1000, expired, created_at: '2026-01-01T00:00:00Z', workflow_run: workflowRun };
}

/** GitHub lists these artifacts, and gives the one with this number. */
function offerArtifacts(artifacts: readonly object[], given?: number): void {
  const answer = { kind: 'answer', status: 200, body: { total_count: artifacts.length, artifacts } } as const;
  server.proxy.queue({ method: 'GET', path: ARTIFACTS, effect: answer });
  if (given === undefined) return;
  const redirect = { kind: 'answer', status: 302, headers: { location: zipUrl }, body: '' } as const;
  server.proxy.queue({ method: 'GET', path: `${ARTIFACTS}/${given}/zip`, effect: redirect });
}

/** The annotations, after the run was found to have ended well and to have asked for everything it should. */
function annotationsOfGood(result: ActionResult): string {
  assert.equal(result.exitCode, 0, result.stdout + result.stderr);
  assert.deepEqual(server.proxy.unusedFaults(), []);
  return annotationsOf(result).join('\n');
}

test('a damaged index in the cache is refused, and the artifact of a run on the default branch is taken', async () => {
  await saveIndexPack(cache, { folder: index.folder, signingKey: SIGNING_KEY, moment: '1' });
  const [entry] = cache.entries;
  assert.ok(entry !== undefined);
  entry.content.writeUInt8((entry.content.at(-100) ?? 0) ^ 1, entry.content.length - 100);
  // Newest first: a pull request from a fork's main branch, a branch, one that is gone; then one to be trusted.
  offerArtifacts(
    [artifact(4, { repository: FORK }), artifact(3, { branch: 'try' }), artifact(2, { expired: true }), artifact(1)],
    1,
  );

  const result = await triage();

  assert.match(annotationsOfGood(result), /^warning: The index in the cache is refused: .*sha256/);
  assert.match(result.summary, /The index in the cache is refused/);
  assert.match(result.summary, /from the artifact of workflow run 101/);
  assert.doesNotMatch(result.summary, /There is no index yet/);
});

test('without a trusted index anywhere, recent issues are learned from, and the summary says where it looked', async () => {
  offerArtifacts([artifact(4, { repository: FORK })]);

  const result = await triage();

  assert.equal(annotationsOfGood(result), '');
  assert.match(result.summary, /There is no index yet/);
  assert.match(result.summary, /The cache holds no index of this repository/);
  assert.match(result.summary, /No workflow run on the default branch has an artifact/);
});

test('an artifact that was not signed is refused', async () => {
  offerArtifacts([artifact(1)], 1);

  const result = await triage({ index_signing_key: 'another key of more than 32 characters' });

  assert.match(
    annotationsOfGood(result),
    /^warning: The index in the artifact auto-triager-index is refused: .*signature/,
  );
});

test('a cache that is down and artifacts that may not be read do not keep an issue from its triage', async () => {
  cache.status = 503;
  const forbidden = {
    kind: 'answer',
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  } as const;
  server.proxy.queue({ method: 'GET', path: ARTIFACTS, effect: forbidden });

  const result = await triage();

  assert.equal(annotationsOfGood(result), '');
  assert.match(result.summary, /cache service answered 503/);
  assert.match(result.summary, /permissions&#58; actions&#58; read/);
});

test('an index in the folder is used without a look elsewhere, and with a key it must be signed', async () => {
  const used = await triage({ index_path: index.folder });
  assert.equal(annotationsOfGood(used), '');
  assert.deepEqual(cache.requests, []);

  const refused = await triage({
    index_path: index.folder,
    index_signing_key: 'another key of more than 32 characters',
  });
  assert.equal(refused.exitCode, 1);
  assert.match(annotationsOf(refused).join(), /signed with index_signing_key, found another signature/);

  const short = await triage({ index_signing_key: 'short' });
  assert.equal(short.exitCode, 1);
  assert.match(annotationsOf(short).join(), /input index_signing_key must have at least 32 characters/);
  assert.doesNotMatch(annotationsOf(short).join(), /"short"/);
});
