import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLI_ENTRY, startCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const OWN_MOUNTS = ['-r', '-m'];
const canMount = spawnSync('unshare', [...OWN_MOUNTS, 'true']).status === 0;
const ARGS = ['import', '-', '--repo', 'acme/rocket', '--quiet', '--db'];
const ISSUE = '{"number":1,"title":"a"}\n';

test('a folder that may not be looked into is not called missing', {
  skip: process.getuid?.() === 0 && 'root may look into every folder',
}, async (t) => {
  const folder = join(temporaryFolder(t), 'locked');
  mkdirSync(folder);
  chmodSync(folder, 0o000);
  t.after(() => chmodSync(folder, 0o700));
  const { exitCode, stderr } = await startCli([...ARGS, join(folder, 'corpus.sqlite')], { input: ISSUE });
  assert.equal(exitCode, 2);
  assert.match(stderr, /corpus\.sqlite may not be read or written by this user/);
});

test('a folder on a read-only disk is not called missing', {
  skip: canMount ? false : 'this user may not mount a file system',
}, (t) => {
  const folder = temporaryFolder(t);
  const script = 'mount -t tmpfs -o ro tmpfs "$1" && shift && exec "$@"';
  const command = [process.execPath, CLI_ENTRY, ...ARGS, join(folder, 'corpus.sqlite')];
  const { status, stderr } = spawnSync('unshare', [...OWN_MOUNTS, 'sh', '-c', script, 'sh', folder, ...command], {
    encoding: 'utf8',
    input: ISSUE,
  });
  assert.equal(status, 2);
  assert.match(stderr, new RegExp(`the folder ${folder} cannot be written: the disk is read-only`));
});
