import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '../../src/issue/issue.ts';
import { MAX_BODY_CHARS, parseIssue } from '../../src/issue/parse-issue.ts';

/** The fields of a real REST answer that matter, and some that do not. */
const ANSWER = {
  url: 'https://api.github.com/repos/acme/rocket/issues/12',
  id: 3_000_000_001,
  number: 12,
  title: 'Engine stalls',
  user: { login: 'octocat', id: 1, type: 'User' },
  labels: [
    { id: 1, name: 'area/engine', color: 'ededed', description: null },
    { id: 2, name: 'type/bug' },
  ],
  state: 'closed',
  locked: false,
  comments: 0,
  created_at: '2024-05-01T10:00:00Z',
  updated_at: '2024-05-02T10:00:00Z',
  closed_at: '2024-05-02T10:00:00Z',
  state_reason: 'not_planned',
  author_association: 'MEMBER',
  reactions: { total_count: 3, '+1': 3 },
  milestone: { title: ' 1.0 ' },
  body: 'It stalls.\r\n\r\nAlways.',
};

function parse(changes: object): Issue {
  const parsed = parseIssue({ ...ANSWER, ...changes });
  assert.equal(parsed.kind, 'issue', JSON.stringify(parsed));
  return (parsed as { readonly issue: Issue }).issue;
}

function reasonFor(value: unknown): string {
  const parsed = parseIssue(value);
  assert.equal(parsed.kind, 'invalid');
  return (parsed as { readonly reason: string }).reason;
}

test('a REST answer becomes an issue', () => {
  assert.deepEqual(parse({}), {
    number: 12,
    title: 'Engine stalls',
    body: 'It stalls.\n\nAlways.',
    labels: ['area/engine', 'type/bug'],
    state: 'closed',
    createdAt: '2024-05-01T10:00:00Z',
    updatedAt: '2024-05-02T10:00:00Z',
    author: 'octocat',
    details: {
      stateReason: 'not_planned',
      authorAssociation: 'MEMBER',
      closedAt: '2024-05-02T10:00:00Z',
      commentCount: 0,
      reactionCount: 3,
      milestone: '1.0',
    },
  });
});

test('details that make no sense count as absent', () => {
  const nonsense = {
    comments: -1,
    reactions: 7,
    milestone: null,
    author_association: '',
    state_reason: 5,
    closed_at: 0,
  };
  assert.equal(parse(nonsense).details, undefined);
});

test('number and title are enough', () => {
  const expected: Issue = { number: 1, title: 'x', body: '', labels: [], state: 'open' };
  assert.deepEqual(parseIssue({ number: 1, title: 'x' }), { kind: 'issue', issue: expected });
  assert.deepEqual(parseIssue({ number: 1, title: 'x', body: null, labels: null }), { kind: 'issue', issue: expected });
});

test('a pull request is told from an issue', () => {
  assert.deepEqual(parseIssue({ ...ANSWER, pull_request: { url: '…' } }), { kind: 'pull-request', number: 12 });
  assert.equal(parseIssue({ ...ANSWER, pull_request: null }).kind, 'issue');
});

test('labels may be objects or names; those without a name and repeated ones go', () => {
  assert.deepEqual(parse({ labels: ['a', { name: 'b' }, 'a', 'A', {}, null, 7, { name: null }, ' ', ' c '] }).labels, [
    'a',
    'b',
    'c',
  ]);
});

test('what is not an issue is refused with the field and what was found', () => {
  assert.equal(reasonFor(null), 'an issue must be a JSON object, found null');
  assert.equal(reasonFor([]), 'an issue must be a JSON object, found []');
  assert.equal(reasonFor({}), 'number must be a positive whole number, found nothing');
  for (const number of [0, -1, 1.5, '12', null, 2 ** 53, Number.NaN]) {
    assert.match(reasonFor({ ...ANSWER, number }), /^number must be a positive whole number, found/);
  }
  assert.equal(reasonFor({ ...ANSWER, title: null }), 'title must be text, found null');
  assert.equal(reasonFor({ ...ANSWER, body: 5 }), 'body must be text or null, found 5');
  assert.equal(reasonFor({ ...ANSWER, labels: 'bug' }), 'labels must be a list, found "bug"');
});

test('a reason repeats only the beginning of a long value, on one line', () => {
  const reason = reasonFor({ ...ANSWER, number: `1\n\u001b[31m${'x'.repeat(1000)}` });
  assert.ok(reason.length < 100, reason);
  assert.doesNotMatch(reason, /[^ -~…]/);
});

test('a state is open or closed in any case; any other is refused, because nobody knows what it allows', () => {
  assert.deepEqual(
    ['open', 'OPEN', 'closed', 'Closed', 'CLOSED'].map((state) => parse({ state }).state),
    ['open', 'open', 'closed', 'closed', 'closed'],
  );
  for (const state of ['merged', 'locked', '', 'open ', 1, false, ['open']]) {
    assert.match(reasonFor({ ...ANSWER, state }), /^state must be open or closed, found /);
  }
});

test('optional fields that make no sense count as absent', () => {
  const issue = parse({ created_at: 'yesterday', updated_at: 5, user: null });
  assert.equal(issue.createdAt, undefined);
  assert.ok(!('updatedAt' in issue));
  assert.ok(!('author' in issue));
});

test('dates are brought to one form, so that they sort as text', () => {
  assert.equal(parse({ created_at: '2024-05-01T12:00:00+02:00' }).createdAt, '2024-05-01T10:00:00Z');
  assert.equal(parse({ created_at: '2024-05-01T10:00:00.123Z' }).createdAt, '2024-05-01T10:00:00Z');
  assert.equal(parse({ created_at: '2024-05-01T10:00:00' }).createdAt, '2024-05-01T10:00:00Z');
  assert.equal(parse({ created_at: '2024-05-01' }).createdAt, '2024-05-01T00:00:00Z');
  assert.equal(parse({ created_at: '2024-13-45T10:00:00Z' }).createdAt, undefined);
});

test('null bytes, control characters and lone surrogates do not get through', () => {
  const issue = parse({ title: 'a\0b\ud800 \n c\u009b', body: 'x\0\u001b[31m\ty\udfff\rz\u2028' });
  assert.equal(issue.title, 'a\ufffdb\ufffd c');
  assert.equal(issue.body, 'x\ufffd [31m\ty\ufffd\nz\u2028');
});

test('a body of only emoji and one of only HTML comments stay as they are', () => {
  assert.equal(parse({ body: '😀👩‍👩‍👧' }).body, '😀👩‍👩‍👧');
  const comments = '<!-- x -->'.repeat(1000);
  assert.equal(parse({ body: comments }).body, comments);
});

test("a body of 1 MB is cut at GitHub's limit, never inside a character", () => {
  assert.equal(parse({ body: 'x'.repeat(1_000_000) }).body.length, MAX_BODY_CHARS);
  const shifted = parse({ body: `x${'😀'.repeat(500_000)}` }).body;
  assert.equal(shifted.length, MAX_BODY_CHARS - 1);
  assert.ok(shifted.isWellFormed());
  assert.ok(shifted.endsWith('😀'));
});

for (const [what, fields, type] of [
  ['a type', { type: { id: 4, name: ' Bug\n', description: null, color: 'red' } }, 'Bug'],
  ['a type as GraphQL names it', { issueType: { name: 'Task' } }, 'Task'],
  ['no type', { type: null }, null],
  ['an empty name', { type: { name: ' ' } }, undefined],
  ['a word of another tracker', { type: 'INCIDENT' }, undefined],
  ['nothing about types', {}, undefined],
] as const) {
  test(`the issue's type is read from ${what}`, () => {
    assert.equal(parse(fields).type, type);
    assert.equal('type' in parse(fields), type !== undefined);
  });
}

test('chosen options of single-select fields are read by name, other fields and broken rows are not', () => {
  const option = { id: 7, name: 'High', color: 'red' };
  const row = { issue_field_id: 1, node_id: 'IFT1', data_type: 'single_select', value: 'High' };
  const rows = [
    { ...row, issue_field_name: 'Priority ', single_select_option: option },
    { ...row, issue_field_name: 'Effort', data_type: 'number', value: 3 },
    { ...row, issue_field_name: 'Area', single_select_option: null },
    { ...row, single_select_option: option },
    null,
  ];
  assert.deepEqual(parse({ issue_field_values: rows }).fields, { Priority: 'High' });
  assert.deepEqual(parse({ issue_field_values: [] }).fields, {});
  assert.ok(!('fields' in parse({ issue_field_values: 'none' })));
});
