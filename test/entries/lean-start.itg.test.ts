import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { copySampleIndex, type SampleIndex, sampleLabels } from '../support/build-sample-index.ts';
import { type CopiedBundle, copyBundle } from '../support/copy-bundle.ts';
import { type GitHubServer, REPORTER_TOKEN, REPOSITORY, startGitHub } from '../support/start-git-hub.ts';
import { writeTree } from '../support/write-tree.ts';
import { CHECKED_OUT, runTriageAction } from './run-triage-action.ts';

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

let bundle: CopiedBundle;
let index: SampleIndex;
let server: GitHubServer;
before(async () => {
  [bundle, index, server] = await Promise.all([
    copyBundle('triage'),
    copySampleIndex({ repository: REPOSITORY }),
    startGitHub({ labels: await sampleLabels() }),
  ]);
});
after(() => Promise.all([bundle.remove(), index.remove(), server.close()]));

test('a triage by the local engine loads no second HTTP client, and little of the bundle', async (context) => {
  const folder = await writeTree(context, { 'reporter.cjs': REPORTER });
  const report = { title: 'Modbus scale reads zero', body: 'Since the adapter was unplugged.' };
  const { number } = (await server.call('POST', '/issues', report, REPORTER_TOKEN)) as { number: number };
  const loaded = join(folder, 'loaded.json');
  const result = await runTriageAction({
    server,
    entry: bundle.entry,
    issue: number,
    inputs: { index_path: index.folder },
    files: CHECKED_OUT,
    env: { LOADED_FILE: loaded, NODE_OPTIONS: `--require ${join(folder, 'reporter.cjs')}` },
  });
  assert.equal(result.exitCode, 0, result.stdout);
  const { files, builtins } = JSON.parse(await readFile(loaded, 'utf8')) as { files: string[]; builtins: string[] };
  assert.deepEqual(
    builtins.map((name) => name.replace(/^NativeModule /, '')).filter((name) => UNWANTED.includes(name)),
    [],
  );
  const own = files.filter((url) => url.endsWith('index.js'));
  const sizes = await Promise.all(own.map(async (url) => (await stat(new URL(url))).size));
  const loadedKiB = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
  assert.ok(own.length > 1 && loadedKiB <= MAX_LOADED_KIB, `${loadedKiB} KiB of ${own.length} files`);
});
