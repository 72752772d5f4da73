import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssueTracker } from '../../../src/issue/issue-tracker.ts';
import { undoTriage } from '../../../src/triage/on-demand/undo-triage.ts';
import { createMemoryTracker } from '../../support/memory-tracker.ts';

const BOT = 'lantern-triage[bot]';
const ALL = { kinds: ['label'], labels: ['area/fuel', 'area/lens'] } as const;

/** As an app's token sees the repository. */
function asApp(tracker: IssueTracker): IssueTracker {
  return {
    ...tracker,
    readHistory: async (number, about) => ({ ...(await tracker.readHistory(number, about)), own: { programs: [BOT] } }),
  };
}

function openRepository() {
  const world = createMemoryTracker({ labels: ['area/fuel', 'area/lens', 'type/bug'] });
  const number = world.openIssue({ title: 'It leaks', body: null, labels: [], state: 'open' });
  return { ...world, number };
}

test('what we gave is taken off, what people gave stays, and what a person gave again after us is the person’s', async () => {
  const { tracker, number, changeLabel } = openRepository();
  changeLabel(number, 'area/fuel', { action: 'labeled', actor: BOT });
  changeLabel(number, 'type/bug', { action: 'labeled', actor: 'anna' });
  changeLabel(number, 'area/lens', { action: 'labeled', actor: BOT });
  changeLabel(number, 'area/lens', { action: 'unlabeled', actor: 'anna' });
  changeLabel(number, 'area/lens', { action: 'labeled', actor: 'anna' });
  const { removed, kept } = await undoTriage(number, asApp(tracker));
  assert.deepEqual([removed.labels, kept.labels], [['area/fuel'], []]);
  const found = await tracker.findIssue(number);
  assert.deepEqual(found.kind === 'issue' && found.issue.labels, ['type/bug', 'area/lens']);
});

test('what waited for a person is dismissed, and our comment is gone', async () => {
  const { tracker, number, commentsOf } = openRepository();
  const target = { kind: 'label', name: 'area/fuel' } as const;
  const proposals = [
    { target, rationale: 'right 60 of 100 times when this sure', level: 'medium', mode: 'suggest' } as const,
  ];
  await tracker.ensureProposals(number, { proposals, scope: ALL });
  await tracker.ensureComment(number, { marker: '<!-- auto-triager:advice -->', body: 'Thank you.' });
  const { dismissedCount } = await undoTriage(number, asApp(tracker));
  assert.equal(dismissedCount, 1);
  assert.deepEqual(commentsOf(number), []);
});

test("a person's token cannot tell its own labels from the person's: they stay, and are named", async () => {
  const { tracker, number } = openRepository();
  await tracker.ensureLabels(number, ['area/fuel']);
  await tracker.ensureType(number, 'Bug');
  const { removed, kept } = await undoTriage(number, tracker);
  assert.deepEqual(removed, { labels: [], assignees: [] });
  assert.deepEqual(kept, { labels: ['area/fuel'], type: 'Bug', assignees: [] });
});

test('our type and assignees are taken back, each only while it is what we made it', async () => {
  const { tracker, number, changeType, changeAssignee } = openRepository();
  const read = async () => {
    const found = await tracker.findIssue(number);
    return found.kind === 'issue' && [found.issue.type, found.issue.assignees];
  };
  changeType(number, 'Bug', BOT);
  changeAssignee(number, 'anna', { action: 'assigned', actor: BOT });
  changeAssignee(number, 'emil', { action: 'assigned', actor: 'anna' });
  // Whom we had assigned, and a person after us.
  changeAssignee(number, 'lena', { action: 'assigned', actor: BOT });
  changeAssignee(number, 'lena', { action: 'unassigned', actor: 'lena' });
  changeAssignee(number, 'lena', { action: 'assigned', actor: 'anna' });
  const { removed } = await undoTriage(number, asApp(tracker));
  assert.deepEqual(removed, { labels: [], type: 'Bug', assignees: ['anna'] });
  assert.deepEqual(await read(), [null, ['emil', 'lena']]);

  changeType(number, 'Bug', BOT);
  changeType(number, 'Task', 'anna');
  const second = await undoTriage(number, asApp(tracker));
  assert.deepEqual(second.removed, { labels: [], assignees: [] });
  assert.deepEqual(await read(), ['Task', ['emil', 'lena']]);
});
