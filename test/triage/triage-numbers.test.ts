import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Issue } from '../../src/issue/issue.ts';
import { ServiceError } from '../../src/shared/errors.ts';
import { TimeLimitError } from '../../src/shared/time-limit.ts';
import type { OpenedTriage } from '../../src/triage/opened-triage.ts';
import { triageNumbers } from '../../src/triage/triage-numbers.ts';
import { createMemoryTracker } from '../support/memory-tracker.ts';

const LABEL = 'area/wick';

/** Two open issues; the triage of the first fails, that of the second adds a label. */
async function triageTwo(failure: Error) {
  const memory = createMemoryTracker({ labels: [LABEL] });
  const numbers = ['slow', 'quick'].map((title) =>
    memory.openIssue({ title, body: 'The wick smokes.', labels: [], state: 'open' }),
  );
  const triage = async (issue: Issue) => {
    if (issue.title === 'slow') throw failure;
    const actions = [{ kind: 'add-labels', number: issue.number, labels: [LABEL] }];
    return { issue, verdict: {}, plan: { number: issue.number, actions, skipped: [] }, timings: [] };
  };
  const opened = { triage, notes: () => [], timings: [] } as unknown as OpenedTriage;
  const kinds: string[] = [];
  const errors: unknown[] = [];
  for await (const { report, error } of triageNumbers({ numbers, tracker: memory.tracker, opened, addLabels: true })) {
    kinds.push(report.kind);
    if (error !== undefined) errors.push(error);
  }
  const labels = await Promise.all(
    numbers.map(async (number) => {
      const found = await memory.tracker.findIssue(number);
      return found.kind === 'issue' ? found.issue.labels : [];
    }),
  );
  return { kinds, errors, labels };
}

describe('an issue whose triage', () => {
  it('takes too long is told as failed, gets nothing, and does not keep the next from its turn', async () => {
    const failure = new TimeLimitError('Reading the text of #1', 30_000);

    assert.deepEqual(await triageTwo(failure), {
      kinds: ['out-of-time', 'triaged'],
      errors: [failure],
      labels: [[], [LABEL]],
    });
  });

  it('fails for another reason ends the run, since the next would fare no better', async () => {
    const failure = new ServiceError('No.', { service: 'GitHub', retryable: false });

    await assert.rejects(triageTwo(failure), failure);
  });
});
