import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DuplicateMark, findDuplicates } from '../../src/issue/find-duplicates.ts';

const at = '2026-01-01T00:00:00Z';
const TOLD = { issue: 9, repository: 'acme/rocket', marks: [], comments: [] };

function mark(action: DuplicateMark['action'], of: number): DuplicateMark {
  return { action, of, by: 'ada', at };
}

function said(...bodies: readonly string[]) {
  return bodies.map((body) => ({ body, by: 'ada', association: 'MEMBER', at }));
}

function pairs(told: Partial<Parameters<typeof findDuplicates>[0]>): string[] {
  return findDuplicates({ ...TOLD, ...told }).map(({ of, source }) => `${of} ${source}`);
}

for (const [body, of] of [
  ['Duplicate of #4', '4'],
  ['Thank you for the report.\r\n\r\nduplicate of #4.', '4'],
  ['Duplicate of https://github.com/acme/rocket/issues/4', '4'],
  ['Duplicate of Acme/Rocket#4', '4'],
  ['Duplicate of acme/sled#4', undefined],
  ['Duplicate of https://github.com/acme/sled/issues/4', undefined],
  ['> Duplicate of #4', undefined],
  ['Is this a duplicate of #4?', undefined],
  ['Not a duplicate of #4', undefined],
  ['Duplicate of #9', undefined],
  ['Duplicate of #0', undefined],
] as const) {
  test(`the comment ${JSON.stringify(body)} says that #9 repeats ${of === undefined ? 'nothing' : `#${of}`}`, () => {
    assert.deepEqual(pairs({ comments: said(body) }), of === undefined ? [] : [`${of} comment`]);
  });
}

test('a mark counts for more than a comment, and all marks that stand count', () => {
  const marks = [mark('marked', 4), mark('marked', 5)];
  assert.deepEqual(pairs({ marks, comments: said('Duplicate of #3') }), ['4 event', '5 event']);
});

test('what was taken back counts no more, also where a comment said so', () => {
  const marks = [mark('marked', 4), mark('unmarked', 4)];
  assert.deepEqual(pairs({ marks, comments: said('Duplicate of #4') }), []);
  assert.deepEqual(pairs({ marks: [...marks, mark('marked', 4)] }), ['4 event']);
});

test('of several comments the last counts, and only those of people with rights', () => {
  const comments = [
    ...said('Duplicate of #4', 'Duplicate of #5'),
    { ...said('Duplicate of #6')[0], association: 'NONE' },
  ];
  assert.deepEqual(pairs({ comments: comments as ReturnType<typeof said> }), ['5 comment']);
});
