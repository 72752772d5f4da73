import assert from 'node:assert/strict';
import { cp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { ActionResult } from '../support/run-action.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeTree } from '../support/write-tree.ts';
import { openTriageBundle } from './open-triage-bundle.ts';
import { assertRefused, runTriageAction } from './run-triage-action.ts';

const REBUILD = 'Rebuild it with: auto-triager index';

const { bundle, index, server, close } = await openTriageBundle({
  labels: ['type/bug'],
  issues: [{ title: 'Lamp winch blinks', body: 'It blinks twice.' }],
});
after(close);

function triageWith(folder: string, workspace?: string): Promise<ActionResult> {
  return runTriageAction({
    server,
    entry: bundle.entry,
    issue: 1,
    inputs: { index_path: folder, add_labels: 'true', add_comment: 'true', cutoff: '0' },
    ...(workspace === undefined ? {} : { workspace }),
  });
}

async function flipBit(path: string): Promise<void> {
  await using file = await open(path, 'r+');
  const { size } = await file.stat();
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, size >> 1);
  await file.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, size >> 1);
}

async function editManifest(folder: string, edit: (manifest: Record<string, unknown>) => unknown): Promise<void> {
  const path = join(folder, 'manifest.json');
  // Without its own sum, as older versions wrote it.
  const { sha256: _sum, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify(edit(manifest)));
}

const DAMAGES: readonly { name: string; damage: (folder: string) => Promise<unknown>; expected: RegExp }[] = [
  {
    name: 'cut short',
    damage: (folder) => truncate(join(folder, 'vectors.hnsw'), 1000),
    expected: /The index file vectors\.hnsw cannot be used: expected \d+ bytes, found 1000 bytes/,
  },
  {
    name: 'with a flipped bit in its label model',
    damage: (folder) => flipBit(join(folder, 'label-heads.bin')),
    expected: /The index file label-heads\.bin cannot be used: expected sha256/,
  },
  {
    name: 'without its manifest',
    damage: (folder) => rm(join(folder, 'manifest.json')),
    expected: /manifest\.json cannot be used: expected a manifest/,
  },
  {
    name: 'with a manifest of another format version',
    damage: (folder) => editManifest(folder, (manifest) => ({ ...manifest, formatVersion: 99 })),
    expected: /manifest\.json cannot be used: expected format version 3, found format version 99/,
  },
  {
    name: 'of another dimension',
    damage: (folder) =>
      editManifest(folder, (manifest) => ({
        ...manifest,
        embedder: { ...(manifest.embedder as object), dimensions: 128 },
      })),
    expected: /cannot be used: expected .*128/,
  },
  {
    name: 'of another repository',
    damage: (folder) => editManifest(folder, (manifest) => ({ ...manifest, repository: 'acme/torch' })),
    expected: /expected an index of acme\/lantern, found one of acme\/torch/,
  },
  {
    name: 'whose issues are gone',
    damage: (folder) => rm(join(folder, 'issues.jsonl')),
    expected: /issues\.jsonl cannot be used: expected a file of \d+ bytes, found no file/,
  },
];

for (const { name, damage, expected } of DAMAGES) {
  test(`an index ${name} is refused with one clear annotation`, async (t) => {
    const folder = join(temporaryFolder(t), 'index');
    await cp(index.folder, folder, { recursive: true });
    await damage(folder);
    const position = server.proxy.requests.length;

    const result = await triageWith(folder);

    assertRefused(result, { server, position, expected });
    assert.ok(result.stdout.includes(REBUILD));
  });
}

test('a flipped bit in vectors is met while the issue is judged: the run is red, says why once, and proposes nothing', async (t) => {
  const folder = join(temporaryFolder(t), 'index');
  await cp(index.folder, folder, { recursive: true });
  await flipBit(join(folder, 'vectors.hnsw'));
  const position = server.proxy.requests.length;

  const { outputs, ...result } = await triageWith(folder);

  assert.deepEqual([outputs.labels, outputs.similar_issues, outputs.verdict], ['[]', '[]', 'null']);
  const expected = /The index file vectors\.hnsw cannot be used: expected sha256/;
  assertRefused({ ...result, outputs: {} }, { server, position, expected });
});

test('an index folder that is a file is refused', async (t) => {
  const workspace = await writeTree(t, { 'index-artifacts': 'x' });
  const position = server.proxy.requests.length;

  const result = await triageWith('index-artifacts', workspace);

  assertRefused(result, { server, position, expected: /"index-artifacts" .*file, not a folder/ });
});
