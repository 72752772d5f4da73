import assert from 'node:assert/strict';
import { test } from 'node:test';
import { triageLabelsOutput } from '../../../src/triage/report/triage-labels-output.ts';

test('the old output has every name between escaped quotes, with commas and no spaces', () => {
  assert.equal(triageLabelsOutput(['area/alerting', 'type/bug']), '\\"area/alerting\\",\\"type/bug\\"');
});

test('no label gives an empty output', () => {
  assert.equal(triageLabelsOutput([]), '');
});

test('pasted between the quotes of a JSON string it reads back as the names, whatever they hold', () => {
  const labels = ['say "hi"', 'back\\slash', 'área/café'];

  const pasted = JSON.parse(`"[${triageLabelsOutput(labels)}]"`);

  assert.deepEqual(JSON.parse(pasted), labels);
});
