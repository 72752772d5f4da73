import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_ISSUE_NUMBERS, parseIssueNumbers } from '../../src/config/issue-numbers.ts';
import type { ConfigError } from '../../src/shared/errors.ts';

const READ: readonly (readonly [string, readonly number[]])[] = [
  ['7', [7]],
  ['#7', [7]],
  [' 7 ', [7]],
  ['100-103,115', [100, 101, 102, 103, 115]],
  ['3, 1 2\n5', [3, 1, 2, 5]],
  ['5,4-6,5', [5, 4, 6]],
  ['10 - 12', [10, 11, 12]],
  ['#1-#3', [1, 2, 3]],
  ['9-9', [9]],
  ['2147483647', [2147483647]],
  ['007', [7]],
];

for (const [text, numbers] of READ) {
  test(`${JSON.stringify(text)} means ${numbers.join(', ')}`, () => {
    assert.deepEqual(parseIssueNumbers(text), numbers);
  });
}

const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['', /An issue number is missing/],
  [' , ', /An issue number is missing/],
  ['abc', /"abc" is not an issue number/],
  ['1.5', /"1\.5" is not an issue number/],
  ['-5', /"-5" is not an issue number/],
  ['1e3', /"1e3" is not an issue number/],
  ['٣', /is not an issue number/],
  ['1-2-3', /"1-2-3" is not an issue number/],
  ['0', /"0": issue numbers begin at 1/],
  ['0-5', /begin at 1/],
  ['9-3', /The range "9-3" runs backwards; write 3-9/],
  ['2147483648', /no issue has such a number/],
  ['99999999999999999999', /is not an issue number/],
  ['1-2147483647', /More than 100 issues at once/],
  ['1-60,101-160', /More than 100 issues at once, up to and with "101-160"/],
];

for (const [text, expected] of REFUSED) {
  test(`${JSON.stringify(text)} is refused with a reason`, () => {
    assert.throws(() => parseIssueNumbers(text), { name: 'ConfigError', message: expected });
  });
}

test('a hundred issues are taken, one more is not', () => {
  assert.equal(parseIssueNumbers(`1-${MAX_ISSUE_NUMBERS}`).length, MAX_ISSUE_NUMBERS);
  assert.throws(() => parseIssueNumbers(`1-${MAX_ISSUE_NUMBERS + 1}`));
});

test('all faults are reported together', () => {
  assert.throws(
    () => parseIssueNumbers('one,2,0,9-3'),
    (error: ConfigError) => error.problems.length === 3,
  );
});

test('a long wrong value is shown cut', () => {
  assert.throws(
    () => parseIssueNumbers('x'.repeat(5000)),
    (error: ConfigError) => error.message.length < 200,
  );
});
