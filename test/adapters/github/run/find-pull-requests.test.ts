import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SHA } from '../../../support/run-answers.ts';
import { OTHER_SHA, readFacts, seedRun, startRuns } from './run-reading.ts';

describe('pull requests', () => {
  it('of forks are found by the commit, those that end in it first', async (t) => {
    const pullRequests = [
      { number: 3, headSha: OTHER_SHA, head: 'mira:wick' },
      { number: 4, headSha: SHA, head: 'mira:wick' },
      { number: 5, headSha: SHA, head: 'mira:wick', state: 'closed' as const },
      { number: 6, headSha: SHA, head: 'mira:wick', base: 'mira/lantern' },
    ];
    const fork = seedRun({ event: 'pull_request', home: 'mira/lantern', branch: 'wick' });
    const server = await startRuns(t, { runs: [fork], pullRequests });

    const facts = await readFacts(server);

    assert.deepEqual([facts.pullRequests, facts.headRepository], [[4, 3], 'mira/lantern']);
  });

  it('of forks are found by the branch where GitHub does not know the commit', async (t) => {
    const pullRequests = [
      { number: 4, headSha: SHA, head: 'mira:wick', isFoundByCommit: false },
      { number: 5, headSha: OTHER_SHA, head: 'mira:wick', isFoundByCommit: false },
    ];
    const fork = seedRun({ event: 'pull_request', home: 'mira/lantern', branch: 'wick' });
    const server = await startRuns(t, { runs: [fork], pullRequests });

    assert.deepEqual((await readFacts(server)).pullRequests, [4]);
  });

  it('that may not be read are a gap', async (t) => {
    const server = await startRuns(t, { runs: [seedRun({ home: null })] });
    server.faults.set(`/commits/${SHA}/pulls`, [{ status: 403, body: { message: 'not accessible' } }]);

    const facts = await readFacts(server);

    assert.match(facts.gaps.join(), /^The pull requests of the run could not be found: .*pull-requests: read/s);
  });
});
