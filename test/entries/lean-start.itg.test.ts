import assert from 'node:assert/strict';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { signIndex } from '../../src/adapters/files/sign-index.ts';
import { SIGNING_KEY } from '../support/build-signed-index.ts';
import { saveIndexPack } from '../support/save-index-pack.ts';
import { startCacheService } from '../support/start-cache-service.ts';
import { REPORTER_TOKEN } from '../support/start-git-hub.ts';
import { writeTree } from '../support/write-tree.ts';
import { openTriageBundle } from './open-triage-bundle.ts';
import { CHECKED_OUT, runTriageAction, type TriageRun } from './run-triage-action.ts';

/** What a triage by the local engine loads of the bundle; 717 KiB when this was written. */
const MAX_LOADED_KIB = 800;
/** The HTTP client inside Node's `fetch` with what it brings, what the Actions toolkit has for other purposes, and the threads of learning. */
const UNWANTED = [
  'internal/deps/undici/undici',
  'http2',
  'child_process',
  'worker_threads',
  'internal/crypto/webcrypto',
  'assert',
];

/** Writes at the end what Node has loaded: its own modules, and the files of the bundle. */
const REPORTER = `
const { registerHooks } = require('node:module');
const { writeFileSync } = require('node:fs');
const files = [];
const before = new Set(process.moduleLoadList);
registerHooks({ load(url, context, next) { files.push(url); return next(url, context); } });
process.on('exit', () => {
  const builtins = process.moduleLoadList.filter((name) => !before.has(name));
  writeFileSync(process.env.LOADED_FILE, JSON.stringify({ files, builtins }));
});
`;

const { bundle, index, server, close } = await openTriageBundle();
after(close);

async function runOf(
  context: TestContext,
  run: Pick<TriageRun, 'inputs' | 'env'>,
): Promise<{ readonly files: readonly string[]; readonly builtins: readonly string[] }> {
  const folder = await writeTree(context, { 'reporter.cjs': REPORTER });
  const report = { title: 'Modbus scale reads zero', body: 'Since the adapter was unplugged.' };
  const { number } = (await server.call('POST', '/issues', report, REPORTER_TOKEN)) as { number: number };
  const loaded = join(folder, 'loaded.json');
  const { exitCode, stdout, outputs } = await runTriageAction({
    server,
    entry: bundle.entry,
    issue: number,
    inputs: run.inputs ?? {},
    files: CHECKED_OUT,
    env: { LOADED_FILE: loaded, NODE_OPTIONS: `--require ${join(folder, 'reporter.cjs')}`, ...run.env },
  });
  assert.equal(exitCode, 0, stdout);
  assert.notDeepEqual(JSON.parse(outputs.similar_issues ?? '[]'), []);
  const { files, builtins } = JSON.parse(await readFile(loaded, 'utf8')) as { files: string[]; builtins: string[] };
  const names = builtins.map((name) => name.replace(/^NativeModule /, ''));
  return { files: files.filter((url) => url.endsWith('index.js')), builtins: names };
}

test('a triage by the local engine loads no second HTTP client, and little of the bundle', async (context) => {
  const { files, builtins } = await runOf(context, { inputs: { index_path: index.folder } });

  assert.deepEqual(
    builtins.filter((name) => UNWANTED.includes(name)),
    [],
  );
  const sizes = await Promise.all(files.map(async (url) => (await stat(new URL(url))).size));
  const loadedKiB = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
  assert.ok(files.length > 1 && loadedKiB <= MAX_LOADED_KIB, `${loadedKiB} KiB of ${files.length} files`);
});

test('an index from the cache is fetched without a second HTTP client', async (context) => {
  const cache = await startCacheService();
  context.after(() => cache.close());
  // The sample's own folder holds a page about it, which no pack does.
  await rm(join(index.folder, 'README.md'), { force: true });
  await signIndex(index.folder, SIGNING_KEY);
  await saveIndexPack(cache, { folder: index.folder, signingKey: SIGNING_KEY, moment: '2031-01-01' });

  const { builtins } = await runOf(context, { inputs: { index_signing_key: SIGNING_KEY }, env: cache.env });

  assert.ok(cache.requests.some((request) => request.startsWith('GET /blobs/')));
  assert.deepEqual(
    builtins.filter((name) => UNWANTED.includes(name)),
    [],
  );
});
