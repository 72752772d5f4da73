import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputSource, withSettings } from '../../src/config/option-source.ts';
import { readSettings } from '../../src/config/settings/read-settings.ts';
import { readTriageInputs } from '../../src/config/triage-options.ts';
import { problemsOf } from '../support/problems-of.ts';

function chosen(inputs: Record<string, string>, file = ''): object {
  const source = inputSource((name) => inputs[name] ?? '', {});
  const { apply, isRehearsal } = readTriageInputs(withSettings(source, readSettings(file, { file: 'f.yml' })));
  return { apply, isRehearsal };
}

test('apply says what is done, and add_labels goes on meaning a rehearsal or labels', () => {
  assert.deepEqual(chosen({}), { apply: 'labels', isRehearsal: true });
  assert.deepEqual(chosen({ add_labels: 'false' }), { apply: 'labels', isRehearsal: true });
  assert.deepEqual(chosen({ add_labels: 'true' }), { apply: 'labels', isRehearsal: false });
  assert.deepEqual(chosen({ apply: 'suggest' }), { apply: 'suggest', isRehearsal: false });
  assert.deepEqual(chosen({ apply: 'labels', add_labels: 'true' }), { apply: 'labels', isRehearsal: false });
  assert.deepEqual(chosen({}, 'triage: { apply: auto }'), { apply: 'auto', isRehearsal: false });
});

test('what a workflow says of labels beats the settings file, and false there rehearses what the file would do', () => {
  assert.deepEqual(chosen({ apply: 'auto' }, 'triage: { add_labels: false }'), { apply: 'auto', isRehearsal: false });
  assert.deepEqual(chosen({ add_labels: 'true' }, 'triage: { apply: suggest }'), {
    apply: 'labels',
    isRehearsal: false,
  });
  assert.deepEqual(chosen({ add_labels: 'false' }, 'triage: { apply: suggest }'), {
    apply: 'suggest',
    isRehearsal: true,
  });
});

test('apply and add_labels that contradict each other in one place are a fault, with what to remove', () => {
  const problems = (inputs: Record<string, string>, file = '') => problemsOf(() => chosen(inputs, file));
  const advice = 'which is the former spelling; without both the run is a rehearsal';
  assert.deepEqual(problems({ apply: 'suggest', add_labels: 'false' }), [
    `input apply suggest and input add_labels false contradict each other: remove input add_labels, ${advice}`,
  ]);
  assert.equal(problems({ apply: 'auto', add_labels: 'true' }).length, 1);
  assert.equal(problems({ apply: 'labels', add_labels: 'false' }).length, 1);
  assert.match(
    problems({}, 'triage: { apply: auto, add_labels: true }')[0] ?? '',
    /f\.yml:1:\d+: triage\.apply auto and/,
  );
  assert.deepEqual(problems({ apply: 'always' }), ['input apply "always" must be labels or suggest or auto']);
});
