import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { collectCases } from '../../src/corrections/collect-cases.ts';
import { collectDecisions } from '../../src/corrections/collect-decisions.ts';
import type { DecisionHistory } from '../../src/corrections/history.ts';
import { measureLevels } from '../../src/corrections/measure-levels.ts';
import { toLiveEvidence } from '../../src/corrections/to-live-evidence.ts';
import type { IssueTypeEvent } from '../../src/issue/issue-type-event.ts';
import type { Suggestion } from '../../src/issue/suggestion.ts';
import { buildIssue } from '../support/build-issue.ts';
import { BOT, buildHistory, daysAgo, NOW, type Step } from '../support/label-history.ts';

const TRIAGER = 1;
const ANN = 2;
const FUEL = 'area/fuel';

let lastId = 0;

/** What triage proposes, ten days ago, as a person has left it. */
function suggest(changes: Partial<Suggestion> = {}): Suggestion {
  lastId += 1;
  return {
    id: lastId,
    issue: 1,
    action: 'add_label',
    value: FUEL,
    targetId: 7,
    state: 'pending',
    rationale: "names 'fuel' in title; right 86 of 100 times when this sure",
    confidence: 'high',
    actorId: TRIAGER,
    createdAt: daysAgo(10),
    updatedAt: daysAgo(8),
    ...changes,
  };
}

const APPROVED = { state: 'approved', resolvedById: ANN } as const;
const DISMISSED = { state: 'dismissed', resolvedById: ANN } as const;

function history(suggestions: readonly Suggestion[], steps: readonly Step[] = [], rest: Partial<DecisionHistory> = {}) {
  const built = buildHistory(steps);
  const known = new Set(built.issues.map(({ number }) => number));
  const silent = suggestions
    .filter(({ issue }) => !known.has(issue))
    .map(({ issue }) => buildIssue({ number: issue, labels: [] }));
  return { ...built, issues: [...built.issues, ...silent], suggestions, typeEvents: [], ...rest };
}

function decide(...given: Parameters<typeof history>) {
  const told = history(...given);
  return collectDecisions(told, collectCases(told));
}

function outcomeOf(suggestion: Suggestion, steps: readonly Step[] = []) {
  const [decision] = decide([suggestion], steps);
  return [decision?.outcome, decision?.by];
}

describe('a suggestion of ours', () => {
  it('is told with what it stated, its level and family, and who decided when', () => {
    assert.deepEqual(decide([suggest(DISMISSED)]), [
      {
        issue: 1,
        kind: 'label',
        value: FUEL,
        family: 'area',
        level: 'high',
        stated: 0.86,
        mode: 'suggested',
        outcome: 'dismissed',
        at: daysAgo(10),
        decidedAt: daysAgo(8),
        by: 'account 2',
      },
    ]);
  });

  it('that is approved is right, and wrong once a person takes the label away', () => {
    const given: Step = [1, `+${FUEL}`, 'ann', 8];
    assert.deepEqual(outcomeOf(suggest(APPROVED), [given]), ['approved', 'ann']);
    assert.deepEqual(outcomeOf(suggest(APPROVED), [given, [1, `-${FUEL}`, 'ben', 3]]), ['removed', 'ben']);
    const replaced: Step[] = [given, [1, `-${FUEL}`, 'ben', 3], [1, '+area/radio', 'ben', 3]];
    assert.deepEqual(outcomeOf(suggest(APPROVED), replaced), ['changed', 'ben']);
    assert.deepEqual(outcomeOf(suggest(APPROVED), [...replaced, [1, `+${FUEL}`, 'cleo', 1]]), ['approved', 'cleo']);
  });

  it('that is dismissed was right after all where a person gives the label later', () => {
    assert.deepEqual(outcomeOf(suggest(DISMISSED), [[1, `+${FUEL}`, 'ben', 2]]), ['approved', 'ben']);
    assert.deepEqual(outcomeOf(suggest(DISMISSED), [[1, `+${FUEL}`, 'ben', 30]]), ['dismissed', 'account 2']);
    assert.deepEqual(outcomeOf(suggest(DISMISSED), [[1, `+${FUEL}`, 'stale[bot]', 2]]), ['dismissed', 'account 2']);
  });

  it('that waits is approved by whoever makes the same change by hand', () => {
    assert.deepEqual(outcomeOf(suggest()), ['pending', undefined]);
    assert.deepEqual(outcomeOf(suggest({ state: 'invalidated' }), [[1, `+${FUEL}`, 'ben', 2]]), ['approved', 'ben']);
  });

  it('that we took back, that was overtaken, or that nobody is named for, is no decision of a person', () => {
    for (const resolvedById of [TRIAGER, undefined]) {
      const taken = suggest({ state: 'dismissed', ...(resolvedById !== undefined && { resolvedById }) });
      assert.deepEqual(outcomeOf(taken), ['superseded', undefined]);
    }
    assert.deepEqual(outcomeOf(suggest({ state: 'invalidated' })), ['superseded', undefined]);
  });

  it('counts once, as it was proposed last', () => {
    const first = suggest({ state: 'replaced', confidence: 'medium', createdAt: daysAgo(20) });
    assert.deepEqual(
      decide([suggest(APPROVED), first]).map(({ level, outcome }) => [level, outcome]),
      [['high', 'approved']],
    );
  });
});

describe('what is not ours', () => {
  it('is left out: another reason, although by the same account', () => {
    assert.deepEqual(decide([suggest({ ...APPROVED, rationale: 'looks like fuel to me' })]), []);
  });

  it('is an assignee or a closing of an account that proposed nothing we know', () => {
    const close = suggest({
      action: 'close_issue',
      value: null,
      targetId: 90,
      rationale: 'very similar',
      ...DISMISSED,
    });
    assert.deepEqual(decide([close]), []);
    const [, closed] = decide([suggest(), { ...close, issue: 2 }]);
    assert.deepEqual(
      [closed?.kind, closed?.family, closed?.outcome],
      ['close-as-duplicate', 'close-as-duplicate', 'dismissed'],
    );
  });
});

describe('a label that was set at once', () => {
  it('stands beside the answers, as sure as GitHub was told', () => {
    const steps: Step[] = [
      [1, `+${FUEL}`, BOT, 30],
      [2, `+${FUEL}`, BOT, 30],
      [2, `-${FUEL}`, 'ann', 20],
    ];
    const applied = suggest({ state: 'applied', createdAt: daysAgo(30), updatedAt: daysAgo(30) });
    assert.deepEqual(
      decide([applied], steps).map(({ issue, mode, level, stated, outcome }) => [issue, mode, level, stated, outcome]),
      [
        [1, 'applied', 'high', 0.86, 'kept'],
        [2, 'applied', 'high', undefined, 'removed'],
      ],
    );
  });

  it('is no second decision where GitHub names our account for a label that a person approved', () => {
    const decisions = decide([suggest(APPROVED)], [[1, `+${FUEL}`, BOT, 8]]);
    assert.deepEqual(
      decisions.map(({ mode, outcome }) => [mode, outcome]),
      [['suggested', 'approved']],
    );
  });
});

describe('a type', () => {
  const typeEvent = (changes: Partial<IssueTypeEvent>): IssueTypeEvent => {
    lastId += 1;
    return { id: lastId, issue: 1, action: 'added', from: null, to: 'Bug', actor: 'ann', at: daysAgo(8), ...changes };
  };
  const bug = (changes: Partial<Suggestion> = {}) =>
    suggest({ action: 'set_type', value: 'Bug', targetId: 71, ...changes });

  it('that was approved and is changed afterwards was wrong', () => {
    const issues = [buildIssue({ number: 1, type: 'Feature' })];
    const typeEvents = [typeEvent({}), typeEvent({ action: 'changed', from: 'Bug', to: 'Feature', at: daysAgo(2) })];
    const [decision] = decide([bug(APPROVED)], [], { issues, typeEvents });
    assert.deepEqual([decision?.outcome, decision?.family, decision?.by], ['changed', 'type', 'ann']);
  });

  it('that GitHub tells by number has the name that an approval gave to some issue', () => {
    const issues = [buildIssue({ number: 1, type: 'Bug' }), buildIssue({ number: 2 })];
    const told = [bug({ ...APPROVED, value: null }), bug({ ...DISMISSED, value: null, issue: 2 })];
    const decisions = decide(told, [], { issues, typeEvents: [typeEvent({})] });
    assert.deepEqual(
      decisions.map(({ value, outcome }) => [value, outcome]),
      [
        ['Bug', 'approved'],
        ['Bug', 'dismissed'],
      ],
    );
  });

  it('teaches the label that stands for it', () => {
    const told = history([bug(DISMISSED)]);
    const decisions = collectDecisions(told, []);
    const evidence = toLiveEvidence({ cases: [], decisions, now: NOW, labelOfType: () => 'type/bug' });
    assert.equal(evidence?.judgements[0]?.label, 'type/bug');
  });
});

test('levels are measured apart, and by what people said alone', () => {
  const many = (count: number, changes: Partial<Suggestion>) =>
    Array.from({ length: count }, () => suggest({ issue: lastId + 100, ...changes }));
  const decisions = decide([
    ...many(8, APPROVED),
    ...many(2, DISMISSED),
    ...many(5, {}),
    ...many(3, { ...DISMISSED, confidence: 'medium' }),
    ...many(4, { state: 'invalidated' }),
  ]);
  const levels = measureLevels(decisions, { now: NOW, targetPrecision: { area: 0.85 } });
  assert.deepEqual(
    levels.map(({ level, approved, dismissed, pending, promise }) => [level, approved, dismissed, pending, promise]),
    [
      ['high', 8, 2, 5, 0.85],
      ['medium', 0, 3, 0, 0.5],
    ],
  );
  const { value, low, high } = levels[0]?.precision ?? {};
  assert.ok(Math.abs((value ?? 0) - 0.8) < 1e-9 && (low ?? 1) < 0.6 && (high ?? 0) > 0.9);
});

test('an answer weighs one at its time, and half of that half a year later; a waiting one says nothing', () => {
  const told = history([
    suggest({ ...DISMISSED, updatedAt: daysAgo(0) }),
    suggest({ ...APPROVED, issue: 2, createdAt: daysAgo(200), updatedAt: daysAgo(180) }),
    suggest({ issue: 3 }),
  ]);
  const evidence = toLiveEvidence({ cases: [], decisions: collectDecisions(told, []), now: NOW });
  const weights = evidence?.judgements.map(({ issue, isCorrect, weight, stated, isAnswer }) => [
    issue,
    isCorrect,
    weight.toFixed(2),
    stated,
    isAnswer,
  ]);
  assert.deepEqual(weights?.toSorted(), [
    [1, false, '1.00', 0.86, true],
    [2, true, '0.50', 0.86, true],
  ]);
});
