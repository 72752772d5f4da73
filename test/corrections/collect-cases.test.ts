import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectCases } from '../../src/corrections/collect-cases.ts';
import type { LabelHistory } from '../../src/corrections/history.ts';
import { BOT, buildHistory, daysAgo, issuesAfter, type Step } from '../support/label-history.ts';

function outcomes(steps: readonly Step[], changes: Partial<LabelHistory> = {}) {
  return collectCases(buildHistory(steps, changes)).map(({ issue, label, outcome }) => `#${issue} ${label} ${outcome}`);
}

describe('a label that the triager set', () => {
  it('is open while it is young, kept once it has stood for the settling time', () => {
    assert.deepEqual(outcomes([[1, '+area/fuel', BOT, 13.9]]), ['#1 area/fuel open']);
    assert.deepEqual(outcomes([[1, '+area/fuel', BOT, 14]]), ['#1 area/fuel kept']);
    assert.deepEqual(outcomes([[1, '+area/fuel', BOT, 2]], { settlingDays: 2 }), ['#1 area/fuel kept']);
  });

  it('is kept as soon as its issue is closed with it', () => {
    const steps: Step[] = [[1, '+area/fuel', BOT, 1]];
    assert.deepEqual(outcomes(steps, { issues: issuesAfter(steps, { state: 'closed' }) }), ['#1 area/fuel kept']);
  });

  it('is removed when a person takes it away, at once and at any age', () => {
    for (const days of [0, 40]) {
      const steps: Step[] = [
        [1, '+area/fuel', BOT, 50],
        [1, '-area/fuel', 'ann', days],
      ];
      assert.deepEqual(outcomes(steps), ['#1 area/fuel removed']);
    }
  });

  it('tells who removed it, when, and what of the same family was given instead, before or after', () => {
    const [only] = collectCases(
      buildHistory([
        [1, '+area/old', 'ann', 4],
        [1, '+area/fuel', BOT, 3],
        [1, '+area/radio', 'ann', 2.5],
        [1, '-area/fuel', 'ann', 2],
        [1, '+area/cabin', 'bob', 1],
        [1, '+type/bug', 'bob', 1],
        [1, '+area/wrong', 'bob', 1],
        [1, '-area/wrong', 'bob', 0.5],
      ]),
    );
    assert.deepEqual(only?.removal, { at: daysAgo(2), by: 'ann', replacedBy: ['area/radio', 'area/cabin'] });
  });

  it('is no case when the triager itself, or another program, takes it away', () => {
    for (const actor of [BOT, 'stale[bot]', 'GitHub-Actions[bot]']) {
      const steps: Step[] = [
        [1, '+area/fuel', BOT, 20],
        [1, '-area/fuel', actor, 10],
      ];
      assert.deepEqual(outcomes(steps), []);
    }
  });

  it('is a case again when the triager sets it once more', () => {
    const steps: Step[] = [
      [1, '+area/fuel', BOT, 20],
      [1, '-area/fuel', BOT, 19],
      [1, '+area/fuel', BOT, 2],
    ];
    assert.deepEqual(outcomes(steps), ['#1 area/fuel open']);
  });

  it('is kept when a person puts it back', () => {
    const steps: Step[] = [
      [1, '+area/fuel', BOT, 3],
      [1, '-area/fuel', 'ann', 2],
      [1, '+area/fuel', 'ann', 1],
    ];
    assert.deepEqual(outcomes(steps), ['#1 area/fuel kept']);
  });

  it('stays removed when a program sets it again against a person', () => {
    const steps: Step[] = [
      [1, '+area/fuel', BOT, 30],
      [1, '-area/fuel', 'ann', 29],
      [1, '+area/fuel', BOT, 28],
    ];
    assert.deepEqual(outcomes(steps), ['#1 area/fuel removed']);
  });

  it('was removed by a person when the account is gone', () => {
    const steps: Step[] = [
      [1, '+area/fuel', BOT, 3],
      [1, '-area/fuel', '', 2],
    ];
    assert.deepEqual(outcomes(steps), ['#1 area/fuel removed']);
  });

  it('is no case when it is gone without an event, as after a renaming', () => {
    const issues = issuesAfter([[1, '+area/propellant', 'ann', 30]]);
    assert.deepEqual(outcomes([[1, '+area/fuel', BOT, 30]], { issues }), []);
  });

  it('is kept when the issue carries it although the newest event is not known yet', () => {
    const steps: Step[] = [
      [1, '+area/fuel', BOT, 3],
      [1, '-area/fuel', 'ann', 2],
    ];
    assert.deepEqual(outcomes(steps, { issues: issuesAfter(steps.slice(0, 1)) }), ['#1 area/fuel kept']);
  });

  it('is found under any of several logins, in any case, and in any spelling of the label', () => {
    const steps: Step[] = [
      [1, '+area/fuel', 'Triager[bot]', 3],
      [1, '-Area/Fuel', 'ann', 2],
      [2, '+area/fuel', 'robot-of-acme', 3],
    ];
    const issues = issuesAfter([[2, '+area/fuel', 'robot-of-acme', 3]]).concat(issuesAfter([[1, '+x', 'ann', 9]]));
    assert.deepEqual(outcomes(steps, { issues, botLogins: ['triager[bot]', 'Robot-of-Acme'] }), [
      '#1 area/fuel removed',
      '#2 area/fuel open',
    ]);
  });
});

describe('what is no label of the triager', () => {
  it('makes no case: labels of people, deleted issues, events without a date', () => {
    const steps: Step[] = [
      [1, '+area/fuel', 'ann', 3],
      [1, '-area/fuel', 'ann', 2],
    ];
    assert.deepEqual(outcomes(steps), []);
    assert.deepEqual(outcomes([[2, '+area/fuel', BOT, 30]], { issues: [] }), []);
    const events = [{ issue: 1, label: 'area/fuel', action: 'labeled', actor: BOT, at: 'yesterday' }] as const;
    assert.deepEqual(outcomes([[1, '+area/fuel', BOT, 30]], { events }), []);
  });

  it('does not depend on the order in which events arrive', () => {
    const history = buildHistory([
      [1, '+area/fuel', BOT, 9],
      [1, '-area/fuel', 'ann', 8],
      [2, '+area/fuel', BOT, 7],
      [1, '+area/radio', 'ann', 6],
    ]);
    const reversed = { ...history, events: history.events.toReversed() };
    assert.deepEqual(collectCases(reversed), collectCases(history));
  });
});
