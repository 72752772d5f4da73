import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CueGroup, cueBit } from '../../../src/run-summary/log/cue-words.ts';
import { LineScanner } from '../../../src/run-summary/log/line-scanner.ts';
import { type Shape, shapeBit } from '../../../src/run-summary/log/line-shapes.ts';
import { toBytes } from '../build-log.ts';

function scan(line: string): LineScanner {
  const scanner = new LineScanner();
  const bytes = toBytes(line);
  scanner.scan(bytes, 0, bytes.length);
  return scanner;
}

const hasCue = (line: string, cue: CueGroup): boolean => (scan(line).cues & cueBit(cue)) !== 0;
const hasShape = (line: string, shape: Shape): boolean => (scan(line).shapes & shapeBit(shape)) !== 0;

test('lines that differ in numbers, hashes, quotes, paths, colors and columns have one template', () => {
  const pairs = [
    ['took 12 ms', 'took 3456 ms'],
    ['commit 1a2b3c4d5e', 'commit 99ffee00aa11'],
    ['cannot find "lamp"', 'cannot find "wick and oil"'],
    ['reading /tmp/a/b.txt now', 'reading src/c.txt now'],
    ['\u001b[31mfailed\u001b[0m', 'failed'],
    ['lamps:    7', 'lamps: 11'],
  ];
  for (const [one = '', other = ''] of pairs) assert.equal(scan(one).template, scan(other).template, one);
});

test('no failure and some are two templates, and other words are another', () => {
  assert.notEqual(scan('0 failed').template, scan('3 failed').template);
  assert.notEqual(scan('lamp lit').template, scan('lamp out').template);
});

test('a count of failures is told from none of them and from a line number', () => {
  for (const line of ['3 failed', 'Failures: 2', '12 passed, 1 failed', '4 tests failed']) {
    assert.equal(hasShape(line, 'failureCount'), true, line);
  }
  for (const line of ['0 failed', 'errors=0', 'main.c:12: error: no oil']) {
    assert.equal(hasShape(line, 'failureCount'), false, line);
  }
});

test('words count in any case, and not inside paths or names of files', () => {
  assert.equal(hasCue('ERROR no oil', 'error'), true);
  assert.equal(hasCue('could not light the lamp', 'cannot'), true);
  assert.equal(hasCue('compiled src/error/failed.c', 'error'), false);
  assert.equal(hasCue('wrote errors.js', 'error'), false);
});

test('places, names of failures, frames and red text are seen', () => {
  assert.equal(hasShape('lamp.c:12:3: no oil', 'location'), true);
  assert.equal(hasShape('java.lang.IllegalStateException: no oil', 'failureName'), true);
  assert.equal(hasShape('    at light (lamp.js:3:1)', 'frame'), true);
  assert.equal(hasShape('\u001b[91mno oil', 'red'), true);
  assert.equal(hasShape('\u001b[38;5;31mno oil', 'red'), false);
});
