import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readIssueNumberList } from '../../src/config/issue-number-list.ts';

describe('readIssueNumberList', () => {
  it('reads a number a line, with or without #, whatever the line breaks are', () => {
    assert.deepEqual(readIssueNumberList('\uFEFF12\r\n#7\r\n 5 \n\n', 'ids.txt'), {
      numbers: [12, 7, 5],
      faults: [],
      remarks: [],
    });
  });

  it('tells everything that is odd by its line', () => {
    assert.deepEqual(readIssueNumberList('12\n\nabc\n12\n0\n7 8\n-3\n99999999999\n1e3\n', 'ids.txt'), {
      numbers: [12],
      faults: [
        'ids.txt, line 3: "abc" is no issue number',
        'ids.txt, line 5: "0" is no issue number',
        'ids.txt, line 6: "7 8" is no issue number',
        'ids.txt, line 7: "-3" is no issue number',
        'ids.txt, line 8: "99999999999" is no issue number',
        'ids.txt, line 9: "1e3" is no issue number',
      ],
      remarks: ['ids.txt, line 2 is blank', 'ids.txt, line 4 repeats 12 of line 1'],
    });
  });

  it('counts what is beyond the first faults, and shortens long lines', () => {
    const { faults } = readIssueNumberList(`${'x'.repeat(5000)}\n`.repeat(60), 'ids.txt');
    assert.equal(faults.length, 21);
    assert.equal(faults.at(-1), 'ids.txt: and 40 more such lines');
    assert.ok((faults[0]?.length ?? 0) < 100);
  });

  it('finds fault with a list that names nothing', () => {
    assert.deepEqual(readIssueNumberList(' \n\n', 'ids.txt').faults, [
      'ids.txt names no issue; write one number a line',
    ]);
  });
});
