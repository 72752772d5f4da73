import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { annotationsOf, runTriageAction } from '../entries/run-triage-action.ts';
import { copySampleIndex, readSample, sampleLabels } from '../support/build-sample-index.ts';
import { REPOSITORY, startGitHub } from '../support/start-git-hub.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Every job that uses an action waits for it before the first line runs. */
const MAX_BYTES = 3_500_000;
/** The new issue of the sample that everything in its history says is driver/modbus. */
const MODBUS = 1029;
const skip = existsSync(join(ROOT, '.git')) ? false : 'this is no clone, so there is nothing to make an archive of';

function git(...args: readonly string[]): Buffer {
  return execFileSync('git', args, { cwd: ROOT, maxBuffer: 2 ** 30 });
}

/** What GitHub hands to a workflow, unpacked where nothing else is. */
function unpack(test: TestContext): string {
  const folder = temporaryFolder(test);
  execFileSync('tar', ['-x', '-C', folder], { input: git('archive', 'HEAD') });
  return folder;
}

describe('the archive that a workflow downloads', { skip }, () => {
  it('is at most 3.5 MB', (t) => {
    const { length } = gzipSync(git('archive', 'HEAD'));
    t.diagnostic(`${length} bytes`);
    assert.ok(length <= MAX_BYTES, `${length} bytes`);
  });

  it('has every action of the project, with the file that it starts', (t) => {
    const folder = unpack(t);
    const actions = git('ls-files', 'action.yml', '*/action.yml').toString().trim().split('\n');
    assert.ok(actions.includes('action.yml'));
    for (const path of actions) {
      const { runs } = parse(readFileSync(join(folder, path), 'utf8'));
      assert.ok(existsSync(join(folder, dirname(path), runs.main)), `${path}: ${runs.main}`);
    }
  });

  it('holds the license, and neither tests nor sources', (t) => {
    const folder = unpack(t);
    assert.ok(existsSync(join(folder, 'LICENSE')) && existsSync(join(folder, 'dist/licenses.txt')));
    for (const name of ['test', 'src', 'docs', 'sample', 'index-artifacts', 'package-lock.json']) {
      assert.ok(!existsSync(join(folder, name)), name);
    }
  });

  it('triages an issue', async (t) => {
    const folder = unpack(t);
    const { title, body } = (await readSample('new-issues.jsonl')).find(({ number }) => number === MODBUS)!;
    const [index, server] = await Promise.all([
      copySampleIndex({ repository: REPOSITORY }),
      startGitHub({ labels: await sampleLabels(), issues: [{ title, body }] }),
    ]);
    t.after(() => Promise.all([index.remove(), server.close()]));
    const inputs = { index_path: index.folder, add_labels: 'true' };
    const entry = join(folder, 'dist/triage/index.js');
    const result = await runTriageAction({ server, entry, issue: 1, inputs });
    assert.deepEqual([result.exitCode, result.stderr, annotationsOf(result)], [0, '', []], result.stdout);
    assert.ok((await server.labelsOf(1)).includes('driver/modbus'));
  });

  it('has a command line that runs', (t) => {
    const command = join(unpack(t), 'dist/cli/index.js');
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    assert.equal(execFileSync(process.execPath, [command, '--version'], { encoding: 'utf8' }).trim(), version);
  });
});
