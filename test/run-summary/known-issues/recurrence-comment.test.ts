import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addRecurrence,
  parseRecurrences,
  type Recurrences,
  renderRecurrences,
} from '../../../src/run-summary/known-issues/recurrence-comment.ts';

const DAY = '2031-04-05';
const runOf = (id: number) => ({ id, url: `https://github.com/acme/lantern/actions/runs/${id}` });

/** As one run after the other does: each reads what the one before wrote. */
function write(ids: readonly number[]): { readonly body: string; readonly read: Recurrences } {
  let body = '';
  for (const id of ids) body = renderRecurrences(addRecurrence(parseRecurrences(DAY, body), runOf(id)), 'open');
  return { body, read: parseRecurrences(DAY, body) };
}

describe('the comment of a day', () => {
  it('counts its runs, each once', () => {
    const { body, read } = write([7, 8, 7, 8]);

    assert.match(body, /^Failed again in 2 runs on 2031-04-05: \[run 7\]\(\S+\), \[run 8\]\(\S+\)\.$/);
    assert.deepEqual([read.count, read.runs], [2, [runOf(7), runOf(8)]]);
  });

  it('goes on counting when it names the newest ones alone', () => {
    const { body, read } = write(Array.from({ length: 1_200 }, (_, index) => index + 1));

    assert.match(body, /^Failed again in 1,200 runs on /);
    assert.deepEqual([read.count, read.runs.length, read.runs.at(-1)?.id], [1_200, 20, 1_200]);
  });

  it('says of a closed issue that it is closed', () => {
    assert.match(renderRecurrences({ day: DAY, count: 1, runs: [runOf(7)] }, 'closed'), /This issue is closed/);
  });
});
