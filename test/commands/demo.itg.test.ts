import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { TriageJson } from '../../src/triage/report/triage-json.ts';
import { readSample } from '../support/build-sample-index.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the demo', () => {
  it('shows the whole way, readable, and leaves nothing behind', async (t) => {
    const TMPDIR = temporaryFolder(t);
    const { exitCode, stdout, stderr } = await startCli(['demo'], { env: { TMPDIR } });

    assert.equal(exitCode, 0, stderr);
    assert.match(stderr, /^1\. Import .*\n {3}waggledeck\/waggledeck: 304 new/);
    assert.match(stderr, /\n2\. Learn from it and build the index\n/);
    assert.match(stderr, /\n3\. Triage new issues\n$/);
    assert.match(stdout, /#1029 Modbus scale .*\n {2}would add driver\/modbus, type\/bug\n/);
    assert.match(stdout, /#1043 🐝🐝🐝\n {2}nothing to add\n/u);
    assert.match(stdout, /\nNext: build an index of your own repository; README\.md shows how\.\n$/);
    assert.deepEqual(readdirSync(TMPDIR), []);
  });

  it('gives the verdicts that the sample promises, as JSON alone', async () => {
    const { exitCode, stdout, stderr } = await runCli(['demo', '--json', '--quiet']);

    assert.deepEqual([exitCode, stderr], [0, '']);
    const verdicts = JSON.parse(stdout) as TriageJson[];
    assert.deepEqual(
      verdicts.map(({ number }) => number),
      (await readSample('new-issues.jsonl')).map(({ number }) => number),
    );
    const applied = (number: number) =>
      verdicts
        .find((verdict) => verdict.number === number)
        ?.labels.filter((label) => label.applied)
        .map(({ name }) => name);
    assert.ok(applied(1029)?.includes('driver/modbus'));
    assert.ok(applied(1034)?.includes('driver/lorawan'));
    assert.ok(applied(1038)?.includes('area/auth/oidc'));
    assert.deepEqual([applied(1035), applied(1043)], [[], []]);
    const hostile = applied(1041) ?? [];
    assert.ok(
      hostile.every((name) => name === 'area/backup' || name === 'type/bug'),
      hostile.join(),
    );
    const similar = verdicts.find(({ number }) => number === 1034)?.similar.map(({ number }) => number);
    assert.ok(similar?.includes(558));
  });
});
