import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseFieldTarget, skipByField } from '../../src/plan/choose-field-target.ts';

const FIELDS = ['Priority'];

test('a chosen label leads to the option that it stands for, and only where its field is named', () => {
  assert.deepEqual(chooseFieldTarget('Priority: Very high', FIELDS), {
    kind: 'field',
    field: 'Priority',
    option: 'Very high',
  });
  assert.equal(chooseFieldTarget('Priority: High', []), undefined);
  assert.equal(chooseFieldTarget('priority/high', FIELDS), undefined);
});

test('an issue that has an option of a family gets no other of it', () => {
  const members = new Set(['priority: high', 'priority: low']);
  const filled = skipByField({ fields: { Priority: 'Low' } }, { family: 'priority', members, fields: FIELDS });
  assert.deepEqual(filled, { kind: 'family-filled', family: 'priority', labels: ['Priority: Low'] });
  assert.equal(skipByField({ fields: { Effort: 'Low' } }, { family: 'priority', members, fields: FIELDS }), undefined);
  assert.equal(
    skipByField({ fields: { Priority: 'Low' } }, { family: 'area', members: new Set(), fields: FIELDS }),
    undefined,
  );
});
