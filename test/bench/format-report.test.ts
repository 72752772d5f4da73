import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarize } from '../../bench/figure.ts';
import { formatReport } from '../../bench/format-report.ts';

const machine = { node: '24.0.0', platform: 'linux-x64', processor: 'Some CPU', cores: 2, loadAverage: 0.5 };

test('a section is a table whose columns line up', () => {
  const figures = [
    summarize({ name: 'wall', unit: 's', values: [12.34], target: 30 }),
    summarize({ name: 'peak memory', unit: 'MB', values: [1200, 1100, 1300], target: 1000 }),
    summarize({ name: 'one query', unit: 'ms', values: [0.25, 0.5] }),
  ];

  const report = formatReport([{ title: 'index', note: 'of 3 issues', figures }], machine);

  assert.equal(
    report,
    [
      'Node 24.0.0, linux-x64, 2 × Some CPU, load 0.50 at the start',
      '',
      'index',
      'of 3 issues',
      '',
      '               median      min – max  runs      target',
      'wall           12.3 s                    1      ≤ 30 s  met',
      'peak memory  1,200 MB  1,100 – 1,300     3  ≤ 1,000 MB  MISSED',
      'one query     0.38 ms    0.25 – 0.50     2',
    ].join('\n'),
  );
});

test('a machine that does not count its load is described without it', () => {
  const { loadAverage: _, ...windows } = machine;
  assert.equal(formatReport([], windows), 'Node 24.0.0, linux-x64, 2 × Some CPU');
});
