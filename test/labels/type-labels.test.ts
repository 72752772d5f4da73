import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '../../src/issue/issue.ts';
import { createFamilyFinder } from '../../src/labels/family-finder.ts';
import { labelByTypes, learnTypeLabels, meaningOf } from '../../src/labels/type-labels.ts';
import { ConfigError } from '../../src/shared/errors.ts';
import { buildIssue } from '../support/build-issue.ts';

const familyOf = createFamilyFinder({});

function many(count: number, parts: Partial<Issue>): Issue[] {
  return Array.from({ length: count }, () => buildIssue(parts));
}

function namesOf(issues: readonly Issue[], given?: Readonly<Record<string, string>>) {
  return learnTypeLabels(issues, { familyOf, given }).names.map(({ type, label, origin }) => [type, label, origin]);
}

test('the label that issues of a type carry stands for it, whatever it is called', () => {
  const issues = [
    ...many(4, { type: 'Bug', labels: ['type/regression', 'area/lamp'] }),
    ...many(2, { type: 'Bug', labels: ['type/bug'] }),
    ...many(9, { labels: ['type/bug'] }),
  ];
  assert.deepEqual(namesOf(issues), [['Bug', 'type/regression', 'learned']]);
});

test('a few issues that have both, or labels that disagree, say nothing: then the word decides', () => {
  const issues = [
    ...many(2, { type: 'Bug', labels: ['type/regression'] }),
    ...many(3, { type: 'Feature', labels: ['type/docs'] }),
    ...many(4, { type: 'Feature', labels: ['type/question'] }),
    ...many(4, { type: 'Feature', labels: ['type/perf'] }),
    ...many(5, { labels: ['type/bug'] }),
    ...many(5, { labels: ['enhancement'] }),
  ];
  assert.deepEqual(namesOf(issues), [
    ['Feature', 'enhancement', 'word'],
    ['Bug', 'type/bug', 'word'],
  ]);
});

test('what the user says comes first, whatever the case of the type', () => {
  const issues = [...many(5, { type: 'Bug', labels: ['bug'] }), ...many(1, { type: 'Epic' })];
  assert.deepEqual(namesOf(issues, { bug: 'kind/defect', epic: 'type/large' }), [
    ['Bug', 'kind/defect', 'given'],
    ['Epic', 'type/large', 'given'],
  ]);
});

test('a label that is no type is refused, unless the list of types names it', () => {
  const issues = many(1, { type: 'Epic' });
  const message =
    'labels.type_names (--type-names) gives the type Epic the label big, which is of the family area; ' +
    'give a type label, or name it in your list of types (labels.types)';
  assert.throws(() => namesOf(issues, { Epic: 'big' }), new ConfigError(message));
  const listed = learnTypeLabels(issues, { familyOf: createFamilyFinder({ types: ['big'] }), given: { Epic: 'big' } });
  assert.deepEqual(
    listed.names.map(({ label }) => label),
    ['big'],
  );
});

test('a type that no label stands for is learned as a type under its own name', () => {
  const issues = [...many(2, { type: 'Task' }), ...many(1, { type: 'Initiative', labels: ['area/lamp'] })];
  const names = namesOf(issues);
  assert.deepEqual(names, [
    ['Task', 'Task', 'own'],
    ['Initiative', 'type: Initiative', 'own'],
  ]);
  assert.deepEqual(
    names.map(([, label]) => familyOf(label as string)),
    ['type', 'type'],
  );
});

for (const [label, meaning] of [
  ['type/bug', 'bug'],
  ['kind: Bug', 'bug'],
  ['C-bug', 'bug'],
  [':bug: Bug', 'bug'],
  ['[Type] Feature request', 'feature'],
  ['Enhancement', 'feature'],
  ['docs', 'documentation'],
  ['Initiative', 'initiative'],
] as const) {
  test(`${label} means ${meaning}`, () => {
    assert.equal(meaningOf(label), meaning);
  });
}

test('an issue with a type counts as labelled, unless it has a type label that says more', () => {
  const issues = [
    buildIssue({ number: 1, type: 'Bug', labels: ['area/lamp'] }),
    buildIssue({ number: 2, type: 'Bug', labels: ['question'] }),
    buildIssue({ number: 3, type: null, labels: [] }),
    buildIssue({ number: 4, labels: ['bug'] }),
  ];
  const history = learnTypeLabels(issues, { familyOf });
  const labelled = labelByTypes(issues, history, { familyOf });
  assert.deepEqual(
    labelled.map(({ labels }) => labels),
    [['area/lamp', 'bug'], ['question'], [], ['bug']],
  );
  assert.deepEqual([history.typed, history.labelled], [2, 3]);
  assert.ok(labelled.every((issue) => !('type' in issue)));
  assert.deepEqual(labelByTypes(labelled, history, { familyOf }), labelled);
});

test('a history without types is left as it is', () => {
  const issues = many(3, { labels: ['bug'] });
  assert.equal(labelByTypes(issues, learnTypeLabels(issues, { familyOf }), { familyOf }), issues);
});
