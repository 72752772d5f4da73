import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseAssignees, findOwners } from '../../src/plan/choose-assignees.ts';

const FUEL = { label: 'area/fuel', logins: ['anna', 'ben', 'cleo'] };
const LENS = { label: 'area/lens', logins: ['dora'] };

function choose(number: number, changes: Partial<Parameters<typeof chooseAssignees>[0]> = {}): string[] {
  const request = { number, candidates: [FUEL, LENS], away: [], maxAssignees: 1, ...changes };
  return chooseAssignees(request).map(({ login }) => login);
}

test('the last rule that fits a label counts, and a path brings the owners of its files', () => {
  const rules = [
    { label: 'area/*', owners: ['everybody'], paths: [] },
    { label: 'AREA/fuel', owners: ['anna'], paths: ['/src/fuel/'] },
  ];
  const owners = findOwners(['area/fuel', 'area/lens', 'type/bug'], {
    rules,
    ownersOfPath: (path) => (path === '/src/fuel/' ? ['ben', 'anna'] : []),
  });
  assert.deepEqual(owners, [
    { label: 'area/fuel', owners: ['anna', 'ben'] },
    { label: 'area/lens', owners: ['everybody'] },
  ]);
});

test('the owners of a label take turns by the number of the issue, and the same issue gets the same one', () => {
  assert.deepEqual(
    [3, 4, 5, 6].map((number) => choose(number)),
    [['anna'], ['ben'], ['cleo'], ['anna']],
  );
});

test('who is away is passed over, in any spelling; where all are, nobody is assigned', () => {
  assert.deepEqual(choose(3, { away: ['Anna'] }), ['cleo']);
  assert.deepEqual(choose(3, { candidates: [LENS], away: ['dora'] }), []);
});

test('with several, the labels come in turn, nobody twice, and never more than allowed', () => {
  assert.deepEqual(choose(3, { maxAssignees: 2 }), ['anna', 'dora']);
  const both = [FUEL, { label: 'area/lens', logins: ['Anna', 'ben'] }];
  assert.deepEqual(choose(3, { candidates: both, maxAssignees: 9 }), ['anna', 'ben', 'cleo']);
});
