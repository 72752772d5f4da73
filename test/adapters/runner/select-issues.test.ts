import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunnerEvent } from '../../../src/adapters/runner/read-event.ts';
import { selectIssues } from '../../../src/adapters/runner/select-issues.ts';
import type { Issue } from '../../../src/issue/issue.ts';

const ISSUE: Issue = { number: 7, title: 'Lamp flickers', body: '', labels: [], state: 'open' };
const OPENED: RunnerEvent = { kind: 'issue', action: 'opened', issue: ISSUE };

test("an event's own issue is selected when nothing else is asked for", () => {
  assert.deepEqual(selectIssues('', OPENED), { numbers: [7], eventIssue: ISSUE });
});

test('the input wins over the event', () => {
  assert.deepEqual(selectIssues('8', OPENED), { numbers: [8] });
});

test("an input that repeats the event's number keeps the event's issue", () => {
  assert.deepEqual(selectIssues(' 7 ', OPENED), { numbers: [7], eventIssue: ISSUE });
});

test('a run started by hand takes its own input', () => {
  assert.deepEqual(selectIssues('', { kind: 'dispatch', inputs: { issue_number: '3-5' } }), { numbers: [3, 4, 5] });
});

test("the action's input wins over that of a run started by hand", () => {
  assert.deepEqual(selectIssues('9', { kind: 'dispatch', inputs: { issue_number: '3' } }), { numbers: [9] });
});

const EMPTY: readonly (readonly [RunnerEvent, RegExp])[] = [
  [{ kind: 'other', name: 'push' }, /started by the event "push".*issue_number/],
  [{ kind: 'other', name: '' }, /started by no event/],
  [{ kind: 'dispatch', inputs: {} }, /by hand, without an issue number/],
  [{ kind: 'pull-request', number: 4 }, /#4 is a pull request/],
];

for (const [event, expected] of EMPTY) {
  test(`without an issue, an event ${JSON.stringify(event)} is refused`, () => {
    assert.throws(() => selectIssues('', event), { name: 'ConfigError', message: expected });
  });
}

test('an input that is no number is refused', () => {
  assert.throws(() => selectIssues('seven', OPENED), {
    name: 'ConfigError',
    message: /"seven" is not an issue number/,
  });
});
