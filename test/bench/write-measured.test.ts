import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import type { Section } from '../../bench/benchmark.ts';
import { toCurve } from '../../bench/curve.ts';
import { summarize } from '../../bench/figure.ts';
import { toRatio } from '../../bench/ratio.ts';
import { writeMeasured } from '../../bench/write-measured.ts';
import { writeTree } from '../support/write-tree.ts';

const machine = { node: '24.0.0', platform: 'linux-x64', processor: 'Some CPU', cores: 2, loadAverage: 0.5 };
const SECTION: Section = {
  title: 'action',
  note: 'as the runner | starts it',
  figures: [
    summarize({ name: 'action: processor', unit: 'ms', values: [120, 130, 140], target: 125 }),
    summarize({ name: '  stage: embedding', unit: 'ms', values: [8] }),
  ],
  ratios: [toRatio({ name: 'this ⁄ other', ours: new Array(9).fill(3), theirs: new Array(9).fill(2), target: 0.5 })],
  curves: [
    toCurve({
      name: 'index: processor',
      unit: 's',
      points: [
        { size: 2_500, value: 20 },
        { size: 10_000, value: 80 },
      ],
    }),
  ],
};
const writing = { machine, date: '2031-05-01' };

test('a page gets one table of all that was measured, and its plots beside it', async (context) => {
  const folder = await writeTree(context, { 'page.md': 'By hand.\n<!-- measured -->\n<!-- end -->\nMore.\n' });

  await writeMeasured([SECTION], { pageFile: join(folder, 'page.md'), ...writing });

  const page = await readFile(join(folder, 'page.md'), 'utf8');
  assert.match(page, /^By hand\.\n<!-- measured -->[\s\S]*<!-- end -->\nMore\.\n$/);
  assert.deepEqual(
    page.split('\n').filter((line) => line.startsWith('|')),
    [
      '| | median | from – to | runs | target |',
      '| --- | ---: | ---: | ---: | --- |',
      '| **action** |  |  |  |  |',
      '| action: processor | 130 ms | 120 – 140 | 3 | ≤ 125 ms MISSED |',
      '| this ⁄ other | 1.50 × | 1.50 – 1.50 | 9 | ≤ 0.5 × MISSED, SLOWER |',
      '| index: processor, s, of 2,500 ⁄ 10,000 issues | 20.0, 80.0 | slope 1.00 |  |  |',
    ],
  );
  assert.match(page, /Measured on 2031-05-01; Node 24\.0\.0, linux-x64, 2 × Some CPU, load 0\.50/);
  const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  assert.deepEqual(pictures, ['images/benchmark-time.svg', 'images/benchmark-ratios.svg']);
  assert.deepEqual((await readdir(join(folder, 'images'))).sort(), ['benchmark-ratios.svg', 'benchmark-time.svg']);
  for (const path of pictures) {
    const svg = new DOMParser().parseFromString(await readFile(join(folder, path), 'utf8'), 'image/svg+xml');
    assert.equal(svg.documentElement?.tagName, 'svg');
  }
});

test('where the page has no marks, no plot is written either', async (context) => {
  const folder = await writeTree(context, { 'page.md': 'By hand.\n' });
  await assert.rejects(writeMeasured([SECTION], { pageFile: join(folder, 'page.md'), ...writing }), /needs the marks/);
  assert.equal(existsSync(join(folder, 'images')), false);
});
