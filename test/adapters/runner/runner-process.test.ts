import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ActionRun, runAction } from '../../support/run-action.ts';

const PROGRAM = fileURLToPath(new URL('runner-program.ts', import.meta.url));

function run(changes: Partial<ActionRun> = {}) {
  return runAction({ nodeArguments: [PROGRAM], ...changes });
}

test('inputs, outputs, summary, log and masks reach the runner as it expects them', async () => {
  const labels = '\\"area/alerting\\",\\"type/bug\\"';

  const result = await run({
    inputs: { token: 'ghs_one', add_labels: ' false ', labels, summary: '## Done' },
    env: { GITHUB_TOKEN: 'ghs_two\nghs_three' },
  });

  assert.equal(result.exitCode, 0);
  assert.equal(result.stderr, '');
  assert.equal(result.outputs.triage_labels, labels);
  assert.equal(result.outputs.verdict, '{"a":"line\\n"}');
  assert.equal(result.summary, '## Done');
  const lines = result.stdout.split('\n');
  assert.deepEqual(lines.slice(0, 3), ['::add-mask::ghs_one', '::add-mask::ghs_two', '::add-mask::ghs_three']);
  assert.ok(lines.includes('add_labels is false'));
  assert.ok(lines.includes('::warning::two%0Alines'));
  assert.ok(lines.includes('::debug::hidden detail'));
});

test('text in the log cannot give the runner a command', async () => {
  const { stdout } = await run();

  assert.doesNotMatch(stdout, /^\s*::(set-output|error)/m);
  assert.doesNotMatch(stdout, /##\[/);
  assert.match(stdout, /^: :set-output name=stolen: ?:1$/m);
});

test('an output that is too long for a variable is shortened, with a warning', async () => {
  const { outputs, stdout } = await run({ inputs: { huge_chars: '60000' } });

  assert.match(outputs.huge ?? '', /^é{51197,51198}…$/);
  assert.match(stdout, /^::warning::The output huge is shortened: values of 100 KiB and more do not fit into env%?:/m);
});

test('where there are no summaries a warning says so, and the run goes on', async () => {
  const { exitCode, stdout } = await run({ inputs: { summary: 'text' }, env: { GITHUB_STEP_SUMMARY: '' } });

  assert.equal(exitCode, 0);
  assert.match(stdout, /^::warning::The job summary could not be written/m);
});

test('every fault of a configuration becomes an annotation of its own, and the run is red', async () => {
  const { exitCode, stdout } = await run({ inputs: { problems: 'one is wrong;two is missing' } });

  assert.equal(exitCode, 1);
  assert.match(stdout, /^::error::one is wrong$/m);
  assert.match(stdout, /^::error::two is missing$/m);
  assert.match(stdout, /^::error::2 things to fix/m);
});

test('a single fault is one annotation', async () => {
  const { exitCode, stdout } = await run({ inputs: { problems: 'one is wrong' } });

  assert.equal(exitCode, 1);
  assert.deepEqual(stdout.match(/^::error::.*$/gm), ['::error::one is wrong']);
});
