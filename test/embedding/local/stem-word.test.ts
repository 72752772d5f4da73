import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemWord } from '../../../src/embedding/local/stem-word.ts';

const FAMILIES = [
  ['fail', 'fails', 'failed', 'failing'],
  ['cause', 'causes', 'caused', 'causing'],
  ['query', 'queries'],
  ['log', 'logged', 'logging'],
  ['dashboard', 'dashboards'],
  ['file', 'files'],
];

for (const family of FAMILIES) {
  test(`${family.join(', ')} are one term`, () => {
    assert.equal(new Set(family.map(stemWord)).size, 1);
  });
}

test('what is no plural and no verb form stays itself', () => {
  for (const word of ['status', 'class', 'analysis', 'bus', 'red', 'ring', 'k8s', 'größe', 'v9.2', 'id', '']) {
    assert.equal(stemWord(word), word);
  }
});
