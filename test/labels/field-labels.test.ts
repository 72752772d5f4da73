import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelByFields, readFieldLabel } from '../../src/labels/field-labels.ts';
import { readLabelling } from '../../src/labels/read-labelling.ts';
import { buildIssue } from '../support/build-issue.ts';

const FIELDS = ['Priority'];

test('options of the fields that are named are learned as labels, others are not, and no field is left to judge by', () => {
  const issues = [
    buildIssue({ number: 1, fields: { priority: 'High', Effort: 'Low' }, labels: ['bug'] }),
    buildIssue({ number: 2, fields: {}, labels: ['bug'] }),
    buildIssue({ number: 3 }),
  ];
  assert.deepEqual(labelByFields(issues, FIELDS), [
    buildIssue({ number: 1, labels: ['bug', 'Priority: High'] }),
    buildIssue({ number: 2, labels: ['bug'] }),
    buildIssue({ number: 3 }),
  ]);
  assert.equal(readLabelling(issues, { lists: {}, fields: FIELDS }).types.typed, 0);
});

test('a history without fields is left as it is', () => {
  const issues = [buildIssue({ labels: ['bug'] })];
  assert.equal(labelByFields(issues, FIELDS), issues);
});

test('a label names an option whatever the case of its field', () => {
  assert.deepEqual(readFieldLabel('priority: High', FIELDS), { field: 'Priority', option: 'High' });
  assert.equal(readFieldLabel('priority/high', FIELDS), undefined);
});
