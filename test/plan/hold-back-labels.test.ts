import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LabelEvent } from '../../src/issue/label-event.ts';
import { holdBackLabels } from '../../src/plan/hold-back-labels.ts';
import type { ReadHistory } from '../../src/plan/past.ts';
import type { Skip } from '../../src/plan/plan.ts';

const US = 'github-actions[bot]';
const AREAS = new Set(['area/lamp', 'area/oil']);

/** `+area/lamp ada` and `-area/lamp ada`, in order of time. */
function history(steps: readonly string[], changes: Partial<ReadHistory> = {}): ReadHistory {
  const labelEvents = steps.map((step, index): LabelEvent => {
    const [label = '', actor = ''] = step.slice(1).split(' ');
    const action = step.startsWith('+') ? 'labeled' : 'unlabeled';
    return { issue: 7, label, action, actor, at: new Date(index * 1000).toISOString() };
  });
  return { kind: 'read', labelEvents, formerLabels: [], deletedComments: [], own: { programs: [US] }, ...changes };
}

function skipsOf(past: ReadHistory, labels = ['area/lamp']): readonly Skip[] {
  const { labels: left, skipped } = holdBackLabels({ labels, past: { history: past }, families: [AREAS] });
  assert.equal(left.length + skipped.length, labels.length, 'a label is added or told, never both');
  return skipped;
}

const CASES: readonly {
  readonly name: string;
  readonly steps: readonly string[];
  readonly expected: readonly Skip[];
}[] = [
  {
    name: 'a label that a person took away is not added again',
    steps: [`+area/lamp ${US}`, '-area/lamp ada'],
    expected: [{ kind: 'taken-away', label: 'area/lamp', by: 'person' }],
  },
  {
    name: 'nor one that another program took away',
    steps: [`+area/lamp ${US}`, '-area/lamp stale[bot]'],
    expected: [{ kind: 'taken-away', label: 'area/lamp', by: 'program' }],
  },
  {
    name: 'nor one that an account took away which is gone since',
    steps: [`+area/lamp ${US}`, '-area/lamp '],
    expected: [{ kind: 'taken-away', label: 'area/lamp', by: 'person' }],
  },
  {
    name: 'nor one that a person had set, in another spelling, and took away',
    steps: ['+Area/Lamp ada', '-Area/Lamp ada'],
    expected: [{ kind: 'taken-away', label: 'area/lamp', by: 'person' }],
  },
  {
    name: 'a label that our own app took away may come again',
    steps: [`+area/lamp ${US}`, `-area/lamp ${US.toUpperCase()}`],
    expected: [],
  },
  {
    name: 'a person who puts a label back takes the word back; that our app takes it away then says nothing',
    steps: [`+area/lamp ${US}`, '-area/lamp ada', '+area/lamp grace', `-area/lamp ${US}`],
    expected: [],
  },
  {
    name: 'a program that puts a label back does not outvote the person',
    steps: [`+area/lamp ${US}`, '-area/lamp ada', '+area/lamp robo[bot]', `-area/lamp ${US}`],
    expected: [{ kind: 'taken-away', label: 'area/lamp', by: 'person' }],
  },
  {
    name: 'a label that was replaced within its family stays away also when the replacement goes',
    steps: [`+area/lamp ${US}`, `-area/lamp ${US}`, '+area/oil ada', '-area/oil ada'],
    expected: [{ kind: 'replaced', label: 'area/lamp', by: 'area/oil' }],
  },
  {
    name: 'a person who took it away and gave another is told as who took it away',
    steps: [`+area/lamp ${US}`, '-area/lamp ada', '+area/oil ada', '-area/oil ada'],
    expected: [{ kind: 'taken-away', label: 'area/lamp', by: 'person' }],
  },
  {
    name: 'what we gave after our own undo replaces nothing, nor does a label of another family',
    steps: [`+area/lamp ${US}`, `-area/lamp ${US}`, `+area/oil ${US}`, `-area/oil ${US}`, '+type/bug ada'],
    expected: [],
  },
  {
    name: 'what happened to other labels is none of its business',
    steps: ['+area/oil ada', '-area/oil ada'],
    expected: [],
  },
];

for (const { name, steps, expected } of CASES) {
  test(name, () => assert.deepEqual(skipsOf(history(steps)), expected));
}

test('what the account of a personal token took away, a person took away', () => {
  const past = history(['+area/lamp ada', '-area/lamp ada'], { own: { programs: [], person: 'ada' } });

  assert.deepEqual(skipsOf(past), [{ kind: 'taken-away', label: 'area/lamp', by: 'person' }]);
});

test('unless the settings say that only triage has that account', () => {
  assert.deepEqual(
    skipsOf(history(['+area/lamp robo', '-area/lamp robo'], { own: { programs: ['Robo'], person: 'robo' } })),
    [],
  );
});

test('where a label that was taken away has no name any more, it may have been any', () => {
  const past = history(['+old ada', '-old ada'], { formerLabels: ['old'] });

  assert.deepEqual(skipsOf(past, ['area/lamp', 'type/bug']), [
    { kind: 'perhaps-taken-away', label: 'area/lamp', former: 'old' },
    { kind: 'perhaps-taken-away', label: 'type/bug', former: 'old' },
  ]);
  assert.deepEqual(skipsOf(history([`-old ${US}`], { formerLabels: ['old'] })), []);
});

test('where the past cannot be read, nothing is added, but to an issue that was just opened', () => {
  const labels = ['area/lamp', 'type/bug'];
  const hold = (isNew: boolean) =>
    holdBackLabels({ labels, past: { history: { kind: 'unread', problem: 'No.', isNew } }, families: [AREAS] });

  assert.deepEqual(hold(false), {
    labels: [],
    skipped: [{ kind: 'past-unread', what: 'labels', labels, problem: 'No.' }],
  });
  assert.deepEqual(hold(true), { labels, skipped: [] });
});
