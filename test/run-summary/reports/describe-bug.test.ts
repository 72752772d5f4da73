import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeBug } from '../../../src/run-summary/reports/describe-bug.ts';

it('a bug report can be pasted: nothing that a test is named calls, links, or goes over a line', () => {
  const hostile = 'burns`\n\n@keeper see #1 <img src=x>\n';
  const { title, description } = describeBug({
    name: hostile,
    suite: hostile,
    file: hostile,
    line: 3,
    status: 'failed',
    reason: 'no oil',
    message: null,
    tries: 1,
    report: 'report.xml',
  });

  assert.doesNotMatch(title, /\n/);
  const outside = description.replace(/`[^`\n]+`/g, '');
  assert.equal(outside, 'Test:  of \n\nAt: \n\nBecame: failed');
});
