import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageOf } from '../../src/dashboard/measure-backlog.ts';
import type { LabelEvent } from '../../src/issue/label-event.ts';
import type { Suggestion } from '../../src/issue/suggestion.ts';
import { BOARD_BOT, BOARD_NOW, boardOf, daysAgo } from '../support/build-board.ts';
import { buildIssue } from '../support/build-issue.ts';

const NO_BACKLOG = { week: 0, month: 0, quarter: 0, older: 0, unknown: 0 };
const event = (issue: number, label: string, more: Partial<LabelEvent> = {}): LabelEvent => ({
  issue,
  label,
  action: 'labeled',
  actor: BOARD_BOT,
  at: daysAgo(30),
  ...more,
});

test('an issue is of the age that it has reached', () => {
  const ages = [0, 6.99, 7, 29.9, 30, 90.9, 91, 4000].map((days) => ageOf(Date.parse(daysAgo(days)), BOARD_NOW));
  assert.deepEqual(ages, ['week', 'week', 'month', 'month', 'quarter', 'quarter', 'older', 'older']);
  assert.equal(ageOf(undefined, BOARD_NOW), 'unknown');
});

test('the backlog holds open issues by area, those of two areas in both, but once in all', () => {
  const { areas, backlog } = boardOf({
    issues: [
      buildIssue({ number: 1, labels: ['area/fuel', 'area/radio', 'type/bug'], createdAt: daysAgo(2) }),
      buildIssue({ number: 2, labels: ['Area/Fuel'], createdAt: daysAgo(200) }),
      buildIssue({ number: 3, labels: ['type/bug'] }),
      buildIssue({ number: 4, labels: ['area/fuel'], state: 'closed', createdAt: daysAgo(2) }),
    ],
  });
  assert.deepEqual(areas, [
    { kind: 'area', name: 'area/fuel' },
    { kind: 'area', name: 'area/radio' },
    { kind: 'none' },
  ]);
  assert.deepEqual(backlog.all, { ...NO_BACKLOG, week: 1, older: 1, unknown: 1 });
  assert.deepEqual(backlog.byArea, [
    { ...NO_BACKLOG, week: 1, older: 1 },
    { ...NO_BACKLOG, week: 1 },
    { ...NO_BACKLOG, unknown: 1 },
  ]);
});

test('where there are too many areas, rare ones are together', () => {
  const issues = Array.from({ length: 203 }, (_, at) => buildIssue({ number: at + 1, labels: [`area/a${at}`] }));
  const { areas, backlog } = boardOf({ issues });
  assert.deepEqual(areas.slice(-2), [{ kind: 'none' }, { kind: 'rest', count: 3 }]);
  assert.equal(backlog.byArea.at(-1)?.unknown, 3);
  assert.equal(backlog.byArea.at(-2)?.unknown, 0);
});

test('a corpus without dates gives a backlog and an order by number, and no time to close', () => {
  const board = boardOf({
    issues: [7, 3, 5].map((number) =>
      buildIssue({ number, state: number === 3 ? 'closed' : 'open', details: { commentCount: 0 } }),
    ),
  });
  assert.deepEqual(board.counts, { issues: 3, open: 2, undated: 3, closedUndated: 1, openUncounted: 0 });
  assert.deepEqual(
    board.unanswered.items.map(({ number }) => number),
    [5, 7],
  );
  for (const { figures, closing, weekly } of board.periods) {
    assert.deepEqual([figures.all.arrived, figures.all.closed], [0, 0]);
    assert.deepEqual(closing.all, { issues: 0, stillOpen: 0, medianDays: null });
    assert.ok(weekly.arrived.every((count) => count === 0));
  }
});

test('an empty corpus gives a dashboard', () => {
  const board = boardOf({});
  assert.deepEqual(board.backlog.all, NO_BACKLOG);
  assert.equal(board.periods.at(-1)?.weeks, 1);
});

test('a clock that went ahead puts an issue into this week', () => {
  const board = boardOf({ issues: [buildIssue({ createdAt: daysAgo(-400) })] });
  assert.equal(board.periods[0]?.weekly.arrived.at(-1), 1);
  assert.equal(board.backlog.all.week, 1);
});

test('nobody answered where an open issue has no comment, the oldest first; where comments were not counted it is said', () => {
  const details = { commentCount: 0 };
  const { unanswered, counts } = boardOf({
    issues: [
      buildIssue({ number: 1, createdAt: daysAgo(3), details }),
      buildIssue({ number: 2, createdAt: daysAgo(9), details }),
      buildIssue({ number: 3, createdAt: daysAgo(9), details: { commentCount: 1 } }),
      buildIssue({ number: 4, createdAt: daysAgo(9) }),
      buildIssue({ number: 5, createdAt: daysAgo(9), details, state: 'closed' }),
    ],
  });
  assert.deepEqual(
    unanswered.items.map(({ number }) => number),
    [2, 1],
  );
  assert.equal(counts.openUncounted, 1);
});

test('a long list is cut, and says how long it is', () => {
  const details = { commentCount: 0 };
  const issues = Array.from({ length: 620 }, (_, at) =>
    buildIssue({ number: at + 1, createdAt: daysAgo(700 - at), details }),
  );
  const { unanswered } = boardOf({ issues });
  assert.deepEqual([unanswered.items.length, unanswered.total, unanswered.items[0]?.number], [500, 620, 1]);
});

test('labels that triage set are counted with what people made of them', () => {
  const { periods, deeds, promise } = boardOf({
    issues: [
      buildIssue({ number: 1, labels: ['area/fuel'], createdAt: daysAgo(31) }),
      buildIssue({ number: 2, labels: ['area/radio'], createdAt: daysAgo(31) }),
      buildIssue({ number: 3, labels: [], createdAt: daysAgo(31) }),
      buildIssue({ number: 4, labels: ['area/fuel'], createdAt: daysAgo(1) }),
    ],
    events: [
      ...[1, 2, 3].map((issue) => event(issue, 'area/fuel')),
      event(4, 'area/fuel', { at: daysAgo(1) }),
      event(2, 'area/fuel', { action: 'unlabeled', actor: 'ann', at: daysAgo(29) }),
      event(2, 'area/radio', { actor: 'ann', at: daysAgo(29) }),
      event(3, 'area/fuel', { action: 'unlabeled', actor: 'ann', at: daysAgo(29) }),
    ],
  });
  const { arrived, applied, suggested, removed, changed, pending } = periods[0]?.figures.all ?? assert.fail();
  assert.deepEqual([arrived, applied, suggested, removed, changed, pending], [4, 4, 0, 1, 1, 1]);
  assert.deepEqual(
    deeds.items.map(({ issue, outcome, replacedBy }) => [issue, outcome, ...replacedBy]),
    [
      [4, 'pending'],
      [3, 'removed'],
      [2, 'changed', 'area/radio'],
      [1, 'kept'],
    ],
  );
  const [level] = promise.levels;
  assert.deepEqual([level?.family, level?.level, level?.mode, level?.promise], ['area', 'high', 'applied', 0.8]);
  assert.deepEqual([level?.approved, level?.dismissed, level?.pending], [1, 2, 1]);
  assert.equal(promise.labels[0]?.label, 'area/fuel');
});

test('suggestions stand beside labels, and medium promises half', () => {
  const suggestion = (id: number, state: Suggestion['state'], more: Partial<Suggestion> = {}): Suggestion => ({
    id,
    issue: id,
    action: 'add_label',
    value: 'area/radio',
    targetId: 1,
    state,
    rationale: 'right 62 of 100 times when this sure',
    confidence: 'medium',
    actorId: 41,
    createdAt: daysAgo(20),
    updatedAt: daysAgo(19),
    ...(state === 'approved' || state === 'dismissed' ? { resolvedById: 7 } : {}),
    ...more,
  });
  const { periods, promise } = boardOf({
    issues: [1, 2, 3].map((number) =>
      buildIssue({ number, labels: number === 1 ? ['area/radio'] : [], createdAt: daysAgo(21) }),
    ),
    suggestions: [suggestion(1, 'approved'), suggestion(2, 'dismissed'), suggestion(3, 'pending')],
  });
  const { applied, suggested, approved, dismissed, pending } = periods[0]?.figures.all ?? assert.fail();
  assert.deepEqual([applied, suggested, approved, dismissed, pending], [0, 3, 1, 1, 1]);
  assert.deepEqual(
    promise.levels.map(({ level, mode, promise: promised, precision }) => [level, mode, promised, precision.value]),
    [['medium', 'suggested', 0.5, 0.5]],
  );
  assert.deepEqual(
    [periods[0]?.weekly.right, periods[0]?.weekly.wrong, periods[0]?.weekly.waiting].map((weeks) =>
      weeks?.reduce((a, b) => a + b),
    ),
    [1, 1, 1],
  );
});
