import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { COMPILE_CACHE } from '../../support/compile-cache.ts';
import { storedIssue } from '../../support/issue-answers.ts';
import { CLI_ENTRY } from '../../support/run-cli.ts';
import { startIssueServer } from '../../support/start-issue-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A file system of our own that nobody else sees, and that goes with the process. */
const OWN_MOUNTS = ['-r', '-m'];
const canMount = spawnSync('unshare', [...OWN_MOUNTS, 'true']).status === 0;
/** Small enough for some of the pages, then large enough for all. */
const SCRIPT = `
  mount -t tmpfs -o size=1m tmpfs "$1" && cd "$1" || exit 99
  "$2" "$3" scrape --repo acme/lantern --api-url "$4" --quiet; echo "exit $?"
  mount -o remount,size=64m "$1"
  "$2" "$3" scrape --repo acme/lantern --api-url "$4" --quiet; echo "exit $?"
`;

test('a full disk is told in words, and with more room the next run goes on', {
  skip: canMount ? false : 'this user may not mount a small file system',
}, async (t) => {
  const server = await startIssueServer();
  t.after(() => server.close());
  for (let number = 1; number <= 1000; number += 1) {
    server.issues.set(number, storedIssue(number, { body: 'long '.repeat(400) }));
  }
  const folder = temporaryFolder(t);
  const command = ['sh', '-c', SCRIPT, 'sh', folder, process.execPath, CLI_ENTRY, server.apiUrl];

  const child = spawn('unshare', [...OWN_MOUNTS, ...command], { env: { PATH: process.env.PATH, ...COMPILE_CACHE } });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);

  assert.equal(stderr, 'auto-triager: The corpus file corpus.sqlite cannot grow: the disk is full\n');
  assert.match(stdout, /^exit 2\nacme\/lantern: \d+ new, .* is up to date\nexit 0\n$/);
  const [, inserted = '0'] = /: (\d+) new/.exec(stdout) ?? [];
  assert.ok(Number(inserted) < 1000, 'the second run fetched everything again');
});
