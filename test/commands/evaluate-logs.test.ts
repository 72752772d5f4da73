import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Figure } from '../../src/run-summary/evaluation/summarize-scores.ts';
import { gitHubLog } from '../run-summary/build-log.ts';
import { runCli } from '../support/run-cli.ts';

const OUTPUT = ['lamp 1 lit', 'Error: no oil in lamp 2', '    at light (lamp.js:3:1)'];

describe('evaluate-logs', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evaluate-logs-'));
    await writeFile(join(folder, 'a.fail.log'), gitHubLog({ output: OUTPUT }));
    await writeFile(join(folder, 'a.pass.log'), gitHubLog({ output: ['lamp 7 lit'], hasFailed: false }));
  });
  after(() => rm(folder, { recursive: true }));

  async function evaluate(
    labels: readonly unknown[],
    args: readonly string[] = [],
  ): Promise<Awaited<ReturnType<typeof runCli>>> {
    const file = join(folder, 'labels.jsonl');
    await writeFile(file, labels.map((label) => `${JSON.stringify(label)}\n`).join(''));
    return runCli(['evaluate-logs', '--labels', file, '--logs', folder, ...args]);
  }

  test('measures each kind of label for excerpts and baselines, apart from what was learned from', async () => {
    const labels = [
      { log: 'a.fail.log', start_line: 14, end_line: 15 },
      { log: 'a.fail.log', critical: [{ lines: [[14, 14]] }, { lines: [[16, 16]] }] },
      { log: 'a.fail.log', error_lines: [[14, 15]], passing: 'a.pass.log' },
    ];
    const { exitCode, stdout } = await evaluate(labels, ['--max-chars', '300', '--json']);

    assert.equal(exitCode, 0);
    const { heldBack, learnedFrom, logs } = JSON.parse(stdout);
    const meanOf = (measure: string, method: string): number | undefined =>
      heldBack.find((figure: Figure) => figure.measure === measure && figure.method === method)?.mean;
    assert.deepEqual([logs, learnedFrom], [3, []]);
    assert.equal(meanOf('whole chunk', 'excerpts'), 1);
    assert.equal(meanOf('critical signals', 'excerpts'), 1);
    assert.equal(meanOf('marked lines', 'with passing log'), 1);
    assert.equal(meanOf('precision', 'with passing log'), 2 / 3);
    assert.equal(meanOf('whole chunk', 'grep'), 1);
  });

  test('tells them as tables, a column a budget', async () => {
    const { stdout } = await evaluate(
      [{ log: 'a.fail.log', start_line: 14, end_line: 15 }],
      ['--max-chars', '300,4000'],
    );
    assert.match(stdout, /^whole chunk \(1 log\) +300 +4,000\nexcerpts +1\.000 +1\.000\ntail -200 /m);
  });

  test('says which lines of the labels are wrong', async () => {
    const { exitCode, stderr } = await evaluate([{ log: 'a.fail.log' }, { log: '' }]);
    assert.equal(exitCode, 2);
    assert.match(stderr, /labels\.jsonl:1: must be JSON with "log"/);
    assert.match(stderr, /labels\.jsonl:2: /);
  });
});
