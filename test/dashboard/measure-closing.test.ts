import assert from 'node:assert/strict';
import { test } from 'node:test';
import { medianToClose } from '../../src/dashboard/measure-closing.ts';
import { boardOf, daysAgo } from '../support/build-board.ts';
import { buildIssue } from '../support/build-issue.ts';

const closed = (lengthMs: number) => ({ lengthMs, isClosed: true });
const open = (lengthMs: number) => ({ lengthMs, isClosed: false });

test('where all are closed, half are after the median', () => {
  assert.equal(medianToClose([closed(5), closed(1), closed(9)]), 5);
  assert.equal(medianToClose([closed(5), closed(1), closed(9), closed(7)]), 5);
  assert.equal(medianToClose([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(closed)), 5);
});

test('what is open counts as open so far: it does not make an area look quick', () => {
  assert.equal(medianToClose([closed(1), closed(2), open(50), open(60), open(70)]), null);
  assert.equal(medianToClose([closed(1), closed(2), closed(3), open(50), open(60)]), 3);
});

test('what is younger than the others took says nothing of later', () => {
  assert.equal(medianToClose([open(1), open(1), closed(4), closed(8)]), 4);
  assert.equal(medianToClose([]), null);
  assert.equal(medianToClose([open(3)]), null);
});

test('an area counts what came in during the period, and leaves out what has no date of closing', () => {
  const issues = [
    ...[1, 2, 3].map((number) =>
      buildIssue({
        number,
        labels: ['area/fuel'],
        state: 'closed',
        createdAt: daysAgo(40),
        details: { closedAt: daysAgo(40 - number * 10) },
      }),
    ),
    buildIssue({ number: 4, labels: ['area/fuel'], state: 'closed', createdAt: daysAgo(40) }),
    buildIssue({
      number: 5,
      labels: ['area/fuel'],
      state: 'closed',
      createdAt: daysAgo(400),
      details: { closedAt: daysAgo(399) },
    }),
  ];
  const board = boardOf({ issues });
  const fuel = board.areas.findIndex((area) => area.kind === 'area' && area.name === 'area/fuel');
  const [quarter, , all] = board.periods.map(({ closing }) => closing.byArea[fuel]);
  assert.deepEqual(quarter, { issues: 3, stillOpen: 0, medianDays: 20 });
  assert.deepEqual(all, { issues: 4, stillOpen: 0, medianDays: 10 });
  assert.equal(board.counts.closedUndated, 1);
});
