import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillMeasured } from '../../bench/fill-measured.ts';

const PAGE = '# Speed\n\nBy hand.\n\n<!-- measured -->\nold\n<!-- end -->\n\nMore by hand.\n<!-- end -->\n';

test('what stands between the marks is written anew, and nothing else', () => {
  const filled = fillMeasured(PAGE, 'new\n');
  assert.equal(
    filled,
    '# Speed\n\nBy hand.\n\n<!-- measured -->\n\nnew\n\n<!-- end -->\n\nMore by hand.\n<!-- end -->\n',
  );
  assert.equal(fillMeasured(filled, 'new'), filled);
});

test('a page without the marks, or with several, is refused', () => {
  const refusal = /needs the marks <!-- measured --> and <!-- end --> once/;
  assert.throws(() => fillMeasured('# Speed\n', 'new'), refusal);
  assert.throws(() => fillMeasured('<!-- end -->\n<!-- measured -->\n', 'new'), refusal);
  assert.throws(() => fillMeasured(PAGE + PAGE, 'new'), refusal);
});
