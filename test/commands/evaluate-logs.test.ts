import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Figure } from '../../src/run-summary/evaluation/summarize-scores.ts';
import { gitHubLog } from '../run-summary/build-log.ts';
import { runCli } from '../support/run-cli.ts';
import { startModelServer } from '../support/start-model-server.ts';

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

  test("measures a model's words where somebody says what they should mention and must not claim", async () => {
    const models = await startModelServer({
      answer: () => ({ cause: 'There is no oil in lamp 2, a network failure.', nextSteps: 'Fill lamp 2.' }),
    });
    const labels = [
      {
        log: 'a.fail.log',
        critical: [{ lines: [[14, 14]] }],
        must_mention: ['no oil', 'Fill', 'a wick'],
        must_not_claim: ['network failure', 'compile error'],
      },
      { log: 'a.fail.log', start_line: 14, end_line: 15 },
    ];
    const args = ['--max-chars', '4000', '--ai-endpoint', models.openaiUrl, '--ai-model', 'lamp-1'];
    try {
      const { stdout } = await evaluate(labels, [...args, '--json']);
      const { heldBack, usage, unworded } = JSON.parse(stdout);
      const meanOf = (measure: string, method: string): number | undefined =>
        heldBack.find((figure: Figure) => figure.measure === measure && figure.method === method)?.mean;
      assert.equal(meanOf('words that must be mentioned', "a model's words"), 2 / 3);
      assert.equal(meanOf('claims that must not be made, not made', "a model's words"), 1 / 2);
      assert.equal(meanOf('words that must be mentioned', 'excerpts'), 1 / 3);
      assert.deepEqual([usage.calls, unworded], [1, 0]);
    } finally {
      await models.close();
    }
  });

  test('tells them as tables, a column a budget', async () => {
    const { stdout } = await evaluate(
      [{ log: 'a.fail.log', start_line: 14, end_line: 15 }],
      ['--max-chars', '300,4000'],
    );
    assert.match(stdout, /^whole chunk \(1 log\) +300 +4,000\nexcerpts +1\.000 +1\.000\ntail -200 /m);
  });

  test('says of fingerprints which pairs they match: by the names of failures, else by the marked lines', async () => {
    const other = ['lamp 1 lit', 'Error: wick is soaked in lamp 2'];
    await writeFile(join(folder, 'b.fail.log'), gitHubLog({ output: ['lamp 3 lit', 'lamp 4 lit', ...OUTPUT] }));
    await writeFile(join(folder, 'c.fail.log'), gitHubLog({ output: other }));
    const labels = [
      { log: 'a.fail.log', error_lines: [[14, 15]], passing: 'a.pass.log' },
      { log: 'b.fail.log', start_line: 16, end_line: 17 },
      { log: 'c.fail.log', start_line: 14, end_line: 14 },
    ];
    const named = labels.map((label, index) => ({ ...label, failure: index === 1 ? 'flood' : 'drought' }));

    const byLines = JSON.parse((await evaluate(labels, ['--json'])).stdout).fingerprints;
    const byNames = JSON.parse((await evaluate(named, ['--json'])).stdout).fingerprints;
    const { stdout } = await evaluate(labels);

    assert.deepEqual(byLines, {
      kinds: { test: 0, error: 3, step: 0 },
      same: { of: 1, matched: 1 },
      other: { of: 2, matched: 0 },
      passing: { of: 1, matched: 0 },
    });
    assert.deepEqual(
      [byNames.same, byNames.other],
      [
        { of: 1, matched: 0 },
        { of: 2, matched: 1 },
      ],
    );
    assert.match(
      stdout,
      /^fingerprints \(3 logs\) +share +of\npairs that failed for the same reason, matched +1\.000 +1\n/m,
    );
  });

  test('says of a passing log that holds the line of a fingerprint', async () => {
    await writeFile(join(folder, 'd.pass.log'), gitHubLog({ output: OUTPUT, hasFailed: false }));
    const labels = [{ log: 'a.fail.log', error_lines: [[14, 15]], passing: 'd.pass.log' }];
    const { fingerprints } = JSON.parse((await evaluate(labels, ['--json'])).stdout);
    assert.deepEqual(fingerprints.passing, { of: 1, matched: 1 });
  });

  test('says which lines of the labels are wrong', async () => {
    const { exitCode, stderr } = await evaluate([{ log: 'a.fail.log' }, { log: '' }]);
    assert.equal(exitCode, 2);
    assert.match(stderr, /labels\.jsonl:1: must be JSON with "log"/);
    assert.match(stderr, /labels\.jsonl:2: /);
  });
});
