import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ServiceError } from '../../src/shared/errors.ts';
import { searchWithinLimit } from '../../src/triage/search-within-limit.ts';
import { buildIssue } from '../support/build-issue.ts';

describe("GitHub's search", () => {
  it('is asked ten times a minute, and the eleventh issue does without it, which is told once', async () => {
    let nowMs = 0;
    const told: string[] = [];
    let asked = 0;
    const search = searchWithinLimit({
      search: async () => {
        asked += 1;
        return [];
      },
      tell: (text) => told.push(text),
      now: () => nowMs,
    });
    for (let number = 1; number <= 12; number++) await search(buildIssue({ number }));
    assert.deepEqual([asked, told.length], [10, 1]);
    assert.match(told[0] ?? '', /10 times a minute: from #11 on/);
    nowMs = 60_000;
    assert.deepEqual(await search(buildIssue({ number: 13 })), []);
    assert.equal(asked, 11);
  });

  it('is not asked again once it failed, and other faults are thrown', async () => {
    const told: string[] = [];
    let fault: Error = new ServiceError('Refused.', { service: 'GitHub', retryable: false });
    const asking = {
      search: () => Promise.reject(fault),
      tell: (text: string) => told.push(text),
      now: () => 0,
    };
    const search = searchWithinLimit(asking);
    assert.deepEqual([await search(buildIssue()), await search(buildIssue())], [undefined, undefined]);
    assert.deepEqual(told, ["GitHub's search was not asked for similar issues any more. Refused."]);
    fault = new TypeError('ours');
    await assert.rejects(searchWithinLimit(asking)(buildIssue()), TypeError);
  });
});
