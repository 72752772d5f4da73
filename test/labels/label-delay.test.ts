import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LabelEvent } from '../../src/issue/label-event.ts';
import { usualLabelDelayMs } from '../../src/labels/label-delay.ts';
import { buildIssue } from '../support/build-issue.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const START_MS = Date.parse('2026-01-01T00:00:00Z');
const iso = (days: number) => new Date(START_MS + days * DAY_MS).toISOString();
const issues = Array.from({ length: 40 }, (_, at) => buildIssue({ number: at + 1, createdAt: iso(at) }));
const labeled = (issue: number, days: number): LabelEvent => ({
  issue,
  label: 'bug',
  action: 'labeled',
  actor: 'person',
  at: iso(days),
});

test('the usual delay is that of 95 of 100 first labels', () => {
  const events = issues.map(({ number }, at) => labeled(number, at + (at < 38 ? 2 : 300)));
  assert.equal(usualLabelDelayMs(issues, events), 2 * DAY_MS);
});

test('later labels, labels that were taken away and events of other issues do not count', () => {
  const events = issues.flatMap(({ number }, at): LabelEvent[] => [
    labeled(number, at + 9),
    labeled(number, at + 3),
    { ...labeled(number, at + 1), action: 'unlabeled' },
    labeled(1_000 + number, at),
  ]);
  assert.equal(usualLabelDelayMs(issues, events), 3 * DAY_MS);
});

test('a label before the issue, as of a transferred one, came at once', () => {
  assert.equal(
    usualLabelDelayMs(
      issues,
      issues.map(({ number }) => labeled(number, -5)),
    ),
    0,
  );
});

test('without dates or with few labelled issues nothing is known', () => {
  assert.equal(usualLabelDelayMs(issues, [labeled(1, 2)]), undefined);
  const undated = issues.map(({ number }) => buildIssue({ number }));
  assert.equal(
    usualLabelDelayMs(
      undated,
      undated.map(({ number }) => labeled(number, 50)),
    ),
    undefined,
  );
  assert.equal(usualLabelDelayMs([], []), undefined);
});
