import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gitHubDescription } from '../../support/git-hub-description.ts';

const LABELS = { method: 'post', path: '/repos/{owner}/{repo}/issues/{issue_number}/labels' } as const;
const LIST = { method: 'get', path: '/repos/{owner}/{repo}/issues/{issue_number}/suggestions' } as const;

test('what we send is held to the words that GitHub knows', () => {
  const { checkRequest } = gitHubDescription();
  const label = { name: 'area/fuel', suggest: true };
  assert.deepEqual(checkRequest(LABELS, { labels: [{ ...label, confidence: 'high' }] }), []);
  assert.notDeepEqual(checkRequest(LABELS, { labels: [{ ...label, confidence: 'HIGH' }] }), []);
  assert.notDeepEqual(checkRequest(LABELS, { labels: [{ suggest: true }] }), []);
});

test('what our stand-in answers is held to the form that GitHub gives', () => {
  const { checkAnswer } = gitHubDescription();
  assert.deepEqual(checkAnswer(LIST, 200, []), []);
  assert.notDeepEqual(checkAnswer(LIST, 200, [{ id: 1, state: 'waiting' }]), []);
});

test('an operation that was not cut out is told, not passed over', () => {
  assert.match(
    gitHubDescription().checkAnswer({ method: 'get', path: '/meta' }, 200, {})[0] ?? '',
    /has no paths \/meta/,
  );
});
