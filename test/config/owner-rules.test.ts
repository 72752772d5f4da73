import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOwnerRules } from '../../src/config/owner-rules.ts';

test('a line names a label, which may hold spaces, and its owners: accounts, teams, paths', () => {
  const { rules, faults } = readOwnerRules(
    '# who answers\n\narea/fuel @anna @acme/fuel-team\r\n  good first issue   @ben\narea/lens* /src/lens/ @cleo\n',
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(rules, [
    { label: 'area/fuel', owners: ['anna', 'acme/fuel-team'], paths: [] },
    { label: 'good first issue', owners: ['ben'], paths: [] },
    { label: 'area/lens*', owners: ['cleo'], paths: ['/src/lens/'] },
  ]);
});

test('every fault is told with its line, and the other lines are read', () => {
  const { rules, faults } = readOwnerRules('area/fuel\narea/lens @anna ben\narea/wick @-x\narea/oil @dora');
  assert.deepEqual(
    faults.map(({ line }) => line),
    [1, 2, 3],
  );
  assert.match(faults[0]?.message ?? '', /"area\/fuel" has no owner; write: area\/fuel @login/);
  assert.match(faults[1]?.message ?? '', /"ben" is no owner/);
  assert.deepEqual(
    rules.map(({ label }) => label),
    ['area/oil'],
  );
});
