import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatStoredBacktest, parseStoredBacktest } from '../../src/evaluation/stored-backtest-file.ts';
import { buildStoredBacktest } from '../support/build-stored-backtest.ts';

const BACKTEST = buildStoredBacktest(
  [
    {
      truth: ['area/fuel', 'good first issue'],
      predicted: [
        ['area/fuel!', 0.91],
        ['area/radio', 0.2],
      ],
    },
    { truth: [], predicted: [] },
  ],
  { repository: 'acme/rocket', split: { kind: 'share', testFraction: 0.25 } },
);
const TEXT = formatStoredBacktest(BACKTEST);
const [HEADER = '', FIRST = '', SECOND = ''] = TEXT.split('\n');

test('a backtest is a line of settings and a line for each judged issue', () => {
  assert.deepEqual(JSON.parse(HEADER), {
    formatVersion: 1,
    repository: 'acme/rocket',
    split: { kind: 'share', testFraction: 0.25 },
    trainIssues: 100,
    testIssues: 2,
    targetPrecision: { area: 0.8, type: 0.8 },
    families: [{ name: 'area', maxLabels: 3, labels: ['area/cabin', 'area/fuel', 'area/radio'] }],
  });
  assert.equal(
    FIRST,
    '{"number":1,"truth":["area/fuel","good first issue"],' +
      '"predicted":{"area":[["area/fuel",0.91,1],["area/radio",0.2]]}}',
  );
  assert.equal(SECOND, '{"number":2,"truth":[],"predicted":{"area":[]}}');
});

test('what was written is read back, from any kind of split, with or without a repository', () => {
  assert.deepEqual(parseStoredBacktest(TEXT), { kind: 'backtest', backtest: BACKTEST });
  for (const split of [{ kind: 'files' }, { kind: 'day', until: '2026-01-31' }] as const) {
    const other = buildStoredBacktest([], { split });
    assert.deepEqual(parseStoredBacktest(formatStoredBacktest(other)), { kind: 'backtest', backtest: other });
  }
});

test('line ends of another system and unknown fields do not matter', () => {
  const later = HEADER.replace('{', '{"later":1,');
  const parsed = parseStoredBacktest([later, FIRST, SECOND].join('\r\n'));
  assert.deepEqual(parsed, { kind: 'backtest', backtest: BACKTEST });
});

test('another format is told by its version, whatever else the file holds', () => {
  assert.deepEqual(parseStoredBacktest('{"formatVersion":2}\nnew things\n'), {
    kind: 'other-format',
    formatVersion: 2,
  });
});

for (const [name, text, fault] of [
  ['is empty', '', 'line 1 does not hold the settings of a backtest'],
  ['is something else', '{"number": 7}\n', 'line 1 does not hold the settings of a backtest'],
  ['lacks a setting', HEADER.replace('"trainIssues":100,', ''), 'line 1 lacks settings of the backtest'],
  ['is cut short at a line', `${HEADER}\n${FIRST}\n`, 'it should hold 2 judged issues, but holds 1'],
  ['is cut short inside a line', `${HEADER}\n${FIRST}\n${SECOND.slice(0, 20)}`, 'line 3 is not a judged issue'],
  ['has a probability above 1', TEXT.replace('0.91', '9.1'), 'line 2 is not a judged issue'],
  ['holds an issue twice', `${HEADER}\n${FIRST}\n${FIRST}\n`, 'line 3 repeats issue #1'],
] as const) {
  test(`a file that ${name} is damaged`, () => {
    assert.deepEqual(parseStoredBacktest(text), { kind: 'damaged', fault });
  });
}
