import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examineAccess, type RepositoryAccess } from '../../src/doctor/examine-access.ts';

const GOOD: RepositoryAccess = {
  repository: 'acme/lamp',
  hasToken: true,
  isAppToken: false,
  isPrivate: false,
  role: { triage: true, push: false },
  quota: { remaining: 4_000, limit: 5_000 },
};

function statesOf(changes: Partial<RepositoryAccess>): string[] {
  return examineAccess({ ...GOOD, ...changes }).map(({ state, message }) => `${state}: ${message}`);
}

test('a token that may label is good, and what is left of the hour is told', () => {
  assert.deepEqual(statesOf({}), [
    'good: acme/lamp can be read; 4,000 of 5,000 requests of this hour are left.',
    'good: The account of the token may label issues.',
  ]);
});

for (const [name, changes, expected] of [
  ['a repository that cannot be read', { refusal: 'No such thing.' }, 'error: No such thing.'],
  ['an archive', { isArchived: true }, 'error: The repository is archived: nothing can be written to it.'],
  ['issues that are off', { hasIssues: false }, 'error: Issues are turned off.'],
  [
    'an account that may only read',
    { role: { triage: false, push: false } },
    'error: The account of the token may only read: it cannot label.',
  ],
  [
    'a classic token without a scope that writes',
    { scopes: ['gist'] },
    'error: The classic token has the scopes gist, which do not allow to write labels.',
  ],
  [
    'a public scope for a private repository',
    { scopes: ['public_repo'], isPrivate: true },
    'error: The classic token has the scopes public_repo, which do not allow to write labels.',
  ],
  ['no token', { hasToken: false }, 'warning: There is no token: issues can be read, and nothing can be labelled.'],
  ['artifacts that may not be listed', { unreadable: { actions: 'Refused.' } }, 'warning: Refused.'],
  ['issues that may not be listed', { unreadable: { issues: 'Refused.' } }, 'error: Refused.'],
  [
    'an allowance that is nearly used up',
    { quota: { remaining: 400, limit: 5_000 } },
    'warning: Only 400 of 5000 requests of this hour are left.',
  ],
] as const satisfies readonly (readonly [string, Partial<RepositoryAccess>, string])[]) {
  test(`${name} is told, with what to do`, () => {
    const found = examineAccess({ ...GOOD, ...changes });
    const [fault, ...others] = found.filter(({ state }) => state === 'warning' || state === 'error');
    assert.deepEqual([`${fault?.state}: ${fault?.message}`, others], [expected, []]);
    assert.ok(fault?.cure);
  });
}

test('of the token of a run it is not said that it may not write', () => {
  assert.deepEqual(
    examineAccess({ ...GOOD, isAppToken: true, role: { triage: false, push: false } }).map(({ state }) => state),
    ['good', 'unknown'],
  );
});
