import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type JudgedCase, measureDuplicateClosing } from '../../src/evaluation/duplicate-closing.ts';

const CASES: readonly JudgedCase[] = [
  { similarity: 0.95, isDuplicate: true },
  { similarity: 0.85, isDuplicate: false },
  { similarity: 0.82, isDuplicate: false, against: 'regression' },
  { similarity: 0.81, isDuplicate: true, against: 'contradicted' },
  { similarity: 0.45, isDuplicate: false, against: 'regression' },
];

it('counts at each cut-off what would be closed, how often rightly, and what was held back', () => {
  const { byCutoff, ...all } = measureDuplicateClosing(CASES, 4);
  assert.deepEqual(all, { issues: 5, duplicates: 4, regressions: 2, closeFrom: null });
  const at = (similarity: number) => byCutoff.find((one) => one.similarity === similarity);
  const high = at(0.8);
  assert.deepEqual([high?.proposed, high?.precision.value, high?.found.value], [2, 0.5, 0.25]);
  assert.deepEqual(high?.heldBack, { regressions: 1, contradicted: 1, duplicates: 1 });
  assert.equal(high?.regressionsClosed.value, 0.5);
  assert.equal(at(0.4)?.regressionsClosed.value, 1);
});

it('measures nothing without cases', () => {
  const { byCutoff, closeFrom } = measureDuplicateClosing([], 0);
  assert.equal(closeFrom, null);
  for (const { precision, found } of byCutoff) assert.deepEqual([precision.value, found.value], [null, null]);
});
