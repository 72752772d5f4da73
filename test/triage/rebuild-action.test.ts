import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rebuildAction } from '../../src/triage/rebuild-action.ts';

test('the rebuild action is that of the repository and the version that triage runs from', () => {
  const env = { GITHUB_ACTION_REPOSITORY: 'acme/auto-triager', GITHUB_ACTION_REF: 'v1' };
  assert.equal(rebuildAction(env), 'acme/auto-triager/rebuild@v1');
});

test('an action that the runner names no repository for is written with the placeholder of the examples', () => {
  for (const env of [
    {},
    { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' },
    { GITHUB_ACTION_REPOSITORY: 'a/b`\n', GITHUB_ACTION_REF: 'v1' },
  ]) {
    assert.equal(rebuildAction(env), 'OWNER/auto-triager/rebuild@main');
  }
});
