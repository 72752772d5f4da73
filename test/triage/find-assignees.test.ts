import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServiceError } from '../../src/shared/errors.ts';
import { findAssignees, type OwnerDirectory } from '../../src/triage/find-assignees.ts';

const RULES = [
  { label: 'area/fuel', owners: ['acme/fuel'], paths: [] },
  { label: 'area/lens', owners: [], paths: ['/src/lens/'] },
  { label: 'area/wick', owners: ['wendy'], paths: [] },
];

function find(labels: readonly string[], changes: Partial<OwnerDirectory> = {}) {
  const asked: string[] = [];
  const directory: OwnerDirectory = {
    readCodeOwners: async () => {
      asked.push('CODEOWNERS');
      return (path) => (path === '/src/lens/' ? ['lena'] : []);
    },
    membersOf: async (team) => {
      asked.push(team);
      return ['fred', 'fiona'];
    },
    ...changes,
  };
  const setting = { rules: RULES, directory, away: [], maxAssignees: 3 };
  return findAssignees({ number: 2, labels }, setting).then((found) => ({ ...found, asked }));
}

test('nothing is asked where the rules name people, or no rule is about the labels', async () => {
  assert.deepEqual(await find(['type/bug']), { assignees: [], problems: [], asked: [] });
  const { assignees, asked } = await find(['area/wick']);
  assert.deepEqual([assignees, asked], [[{ login: 'wendy', label: 'area/wick' }], []]);
});

test('teams stand for their members, paths for what CODEOWNERS says of them', async () => {
  const { assignees, asked } = await find(['area/fuel', 'area/lens']);
  assert.deepEqual(
    assignees.map(({ login }) => login),
    ['fred', 'lena', 'fiona'],
  );
  assert.deepEqual(asked, ['CODEOWNERS', 'acme/fuel']);
});

test('a team that the token may not read is told, and the others are still found', async () => {
  const membersOf = async () => {
    throw new ServiceError('The token may not read the team.', { service: 'GitHub', retryable: false });
  };
  const { assignees, problems } = await find(['area/fuel', 'area/wick'], { membersOf });
  assert.deepEqual(
    assignees.map(({ login }) => login),
    ['wendy'],
  );
  assert.deepEqual(problems, ['The token may not read the team.']);
});
