import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Found, type FoundIssue, readIssues } from '../../src/corpus/read-issues.ts';

async function read(...values: readonly unknown[]): Promise<Found[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const value of values) yield Buffer.from(`${JSON.stringify(value)}\n`);
  }
  const all: Found[] = [];
  for await (const found of readIssues(chunks())) all.push(found);
  return all;
}

async function readOne(value: unknown): Promise<FoundIssue> {
  const [found, ...others] = await read(value);
  assert.equal(found?.kind, 'issue', JSON.stringify(found));
  assert.deepEqual(others, []);
  return found as FoundIssue;
}

const REST = {
  url: 'https://api.github.com/repos/acme/rocket/issues/7',
  html_url: 'https://github.com/acme/rocket/issues/7',
  number: 7,
  title: 'Valve sticks',
  body: 'It sticks when cold.',
  labels: [{ id: 1, name: 'area/fuel' }],
  state: 'closed',
  state_reason: 'not_planned',
  user: { login: 'renovate[bot]', type: 'Bot' },
  created_at: '2024-05-01T10:00:00Z',
  updated_at: '2024-05-03T10:00:00Z',
  closed_at: '2024-05-03T10:00:00Z',
  comments: 2,
  reactions: { total_count: 3 },
  milestone: { title: 'Next' },
  author_association: 'NONE',
};

const GH = {
  number: 7,
  title: 'Valve sticks',
  body: 'It sticks when cold.',
  labels: [{ id: 'L1', name: 'area/fuel', description: '', color: 'ededed' }],
  state: 'CLOSED',
  stateReason: 'NOT_PLANNED',
  author: { id: 'B1', is_bot: true, login: 'app/renovate' },
  createdAt: '2024-05-01T10:00:00Z',
  updatedAt: '2024-05-03T10:00:00Z',
  closedAt: '2024-05-03T10:00:00Z',
  closed: true,
  comments: [{ body: 'one' }, { body: 'two' }],
  reactionGroups: [{ content: 'HEART', users: { totalCount: 3 } }],
  milestone: { number: 1, title: 'Next' },
  url: 'https://github.com/acme/rocket/issues/7',
};

const NODE = {
  __typename: 'Issue',
  number: 7,
  title: 'Valve sticks',
  body: 'It sticks when cold.',
  labels: { totalCount: 1, nodes: [{ name: 'area/fuel' }] },
  state: 'CLOSED',
  stateReason: 'NOT_PLANNED',
  author: { __typename: 'Bot', login: 'renovate' },
  createdAt: '2024-05-01T10:00:00Z',
  updatedAt: '2024-05-03T10:00:00Z',
  closedAt: '2024-05-03T10:00:00Z',
  comments: { totalCount: 2 },
  reactions: { totalCount: 3 },
  milestone: { title: 'Next' },
  authorAssociation: 'NONE',
  url: 'https://github.com/acme/rocket/issues/7',
};

const EXPECTED = {
  number: 7,
  title: 'Valve sticks',
  body: 'It sticks when cold.',
  labels: ['area/fuel'],
  state: 'closed',
  createdAt: '2024-05-01T10:00:00Z',
  updatedAt: '2024-05-03T10:00:00Z',
  author: 'renovate[bot]',
  details: {
    stateReason: 'not_planned',
    authorAssociation: 'NONE',
    closedAt: '2024-05-03T10:00:00Z',
    commentCount: 2,
    reactionCount: 3,
    milestone: 'Next',
  },
};

const ARCHIVED = {
  id: '1',
  type: 'IssuesEvent',
  actor: { login: 'ada' },
  repo: { id: 5, name: 'acme/rocket' },
  payload: { action: 'closed', issue: REST },
  created_at: '2024-05-03T10:00:01Z',
};

const WEBHOOK = {
  action: 'closed',
  issue: { ...REST, url: undefined, html_url: undefined },
  repository: { full_name: 'acme/rocket' },
  sender: { login: 'ada' },
};

for (const [form, value] of [
  ['rest-issue', REST],
  ['graphql-node', NODE],
  ['graphql-node', { ...NODE, __typename: undefined, labels: { edges: [{ node: { name: 'area/fuel' } }] } }],
  ['graphql-answer', { data: { repository: { nameWithOwner: 'acme/rocket', issue: { ...NODE, url: undefined } } } }],
  ['graphql-answer', { data: { repository: { issues: { pageInfo: { hasNextPage: false }, nodes: [NODE] } } } }],
  ['graphql-answer', { data: { search: { edges: [{ node: NODE }] } } }],
  ['graphql-answer', { nodes: [NODE] }],
  ['search-answer', { total_count: 1, incomplete_results: false, items: [REST] }],
  ['archive-event', ARCHIVED],
  [
    'archive-event',
    { ...ARCHIVED, type: 'IssueCommentEvent', payload: { action: 'created', issue: REST, comment: {} } },
  ],
  ['webhook-event', WEBHOOK],
] as const) {
  test(`an issue in the form ${form} is read with all it says: ${Object.keys(value)}`, async () => {
    const found = await readOne(value);
    assert.equal(found.form, form);
    assert.deepEqual(found.issue, EXPECTED);
    assert.equal(found.repository, 'acme/rocket');
    assert.deepEqual(found.missing, []);
  });
}

test('an issue of gh is read with all it says', async () => {
  const found = await readOne(GH);
  const { authorAssociation: _, ...details } = EXPECTED.details;
  assert.equal(found.form, 'gh-issue');
  assert.deepEqual(found.issue, { ...EXPECTED, details });
  assert.equal(found.repository, 'acme/rocket');
});

test('what gh is not asked for is missing, and an empty reason is none', async () => {
  const { issue, missing } = await readOne({
    number: 1,
    title: 'x',
    state: 'OPEN',
    stateReason: '',
    createdAt: '2024-05-01',
  });
  assert.deepEqual([issue.state, issue.details], ['open', undefined]);
  assert.deepEqual(missing, ['body', 'labels']);
});

test('an issue that does not say its state is closed where it says so otherwise, and else open', async () => {
  assert.equal((await readOne({ number: 1, title: 'x', closed: true })).issue.state, 'closed');
  assert.equal((await readOne({ number: 1, title: 'x', closedAt: '2024-05-01T00:00:00Z' })).issue.state, 'closed');
  const open = await readOne({ number: 1, title: 'x', closedAt: null });
  assert.equal(open.issue.state, 'open');
  assert.ok(open.missing.includes('state'));
});

test('pull requests are told from issues in every form', async () => {
  const found = await read(
    { ...REST, pull_request: { url: 'x' } },
    { ...GH, url: 'https://github.com/acme/rocket/pull/7', state: 'MERGED' },
    { ...GH, isPullRequest: true },
    { ...NODE, __typename: 'PullRequest' },
    { data: { repository: { pullRequests: { nodes: [{ number: 7, title: 'Fix' }] } } } },
    { ...ARCHIVED, payload: { action: 'created', issue: { ...REST, pull_request: {} } } },
  );
  assert.deepEqual(
    found.map(({ kind }) => kind),
    new Array(6).fill('pull-request'),
  );
});

test('labels, milestones, discussions and comments of a GraphQL answer are no issues', async () => {
  const repository = {
    labels: { nodes: [{ number: 1, title: 'x' }] },
    milestones: { nodes: [{ number: 1, title: 'x' }] },
    discussions: { nodes: [{ number: 1, title: 'x' }] },
    issues: { nodes: [{ ...NODE, comments: { nodes: [{ body: 'x' }] } }] },
  };
  assert.equal((await readOne({ data: { repository } })).issue.number, 7);
});

test('events without an issue are skipped, as are those after which it is gone', async () => {
  const found = await read(
    { ...ARCHIVED, type: 'PushEvent', payload: { push_id: 1 } },
    { ...ARCHIVED, payload: { action: 'opened', issue: 17 } },
    { ...WEBHOOK, action: 'deleted' },
    { ...WEBHOOK, action: 'transferred' },
    { action: 'opened', number: 3, pull_request: {}, repository: {}, sender: {} },
    { ref: 'refs/heads/main', repository: { full_name: 'acme/rocket' }, sender: { login: 'ada' } },
  );
  assert.deepEqual(
    found.map(({ kind }) => kind),
    new Array(6).fill('other-event'),
  );
});

test('a refusal of GitHub in place of an issue is told in its words', async () => {
  const found = await read(
    { message: 'Not Found', documentation_url: 'https://docs.github.com', status: '404' },
    { errors: [{ message: 'Something went wrong' }], data: null },
  );
  assert.deepEqual(
    found.map((one) => (one.kind === 'fault' ? one.reason : one.kind)),
    [
      'it is an error answer from GitHub, not an issue: "Not Found"',
      'it is an error answer from GitHub, not an issue: "Something went wrong"',
    ],
  );
});

test('when labels came is read from events, timelines, webhooks and archives', async () => {
  const at = '2024-05-02T00:00:00Z';
  const label = { name: 'area/fuel' };
  const rest = { id: 11, event: 'labeled', actor: { login: 'ada' }, created_at: at, label };
  const timeline = {
    __typename: 'UnlabeledEvent',
    createdAt: at,
    actor: { __typename: 'Bot', login: 'renovate' },
    label,
  };
  const cases: readonly [value: unknown, event: unknown][] = [
    [{ ...REST, events: [rest, { event: 'closed', id: 12, created_at: at }] }, ['labeled', 'ada', at]],
    [{ ...REST, timeline: [rest] }, ['labeled', 'ada', at]],
    [{ ...NODE, timelineItems: { nodes: [timeline] } }, ['unlabeled', 'renovate[bot]', at]],
    [{ ...WEBHOOK, action: 'labeled', label }, ['labeled', 'ada', REST.updated_at]],
    [{ ...ARCHIVED, payload: { action: 'unlabeled', issue: REST, label } }, ['unlabeled', 'ada', ARCHIVED.created_at]],
    [{ ...rest, issue: REST }, ['labeled', 'ada', at]],
  ];
  for (const [value, expected] of cases) {
    const [event, ...others] = (await readOne(value)).labelEvents;
    assert.deepEqual([event?.action, event?.actor, event?.at], expected);
    assert.deepEqual([event?.issue, event?.label, others], [7, 'area/fuel', []]);
  }
});

test('an event keeps the id that GitHub gave it, and gets one of its own else, the same each time', async () => {
  const event = { event: 'labeled', created_at: '2024-05-02T00:00:00Z', label: { name: 'a' } };
  const [own, made] = (await readOne({ ...REST, events: [{ ...event, id: 11 }, event] })).labelEvents;
  const [again] = (await readOne({ ...REST, events: [event] })).labelEvents;
  assert.equal(own?.id, 11);
  assert.ok((made?.id ?? 0) < 0);
  assert.equal(again?.id, made?.id);
});
