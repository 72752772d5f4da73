import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { PERSON, testIssueTracker, WORLD_BOARDS, WORLD_LABELS } from '../../issue/issue-tracker-contract.ts';
import { type GitHubServer, OWNER, REPORTER_TOKEN, startGitHub } from '../../support/start-git-hub.ts';
import { openTracker } from './open-tracker.ts';

let server: GitHubServer;
before(async () => {
  server = await startGitHub({ labels: WORLD_LABELS, boards: WORLD_BOARDS, suggestions: 'on' });
});
after(() => server.close());
afterEach(() => assert.deepEqual([...server.invalidQueries(), ...(server.suggestions?.invalid() ?? [])], []));

async function write(number: number, body: string, token?: string): Promise<number> {
  return ((await server.call('POST', `/issues/${number}/comments`, { body }, token)) as { id: number }).id;
}

testIssueTracker('GitHub', async () => ({
  tracker: openTracker(server),
  openIssue: async ({ state, ...issue }) => {
    const { number } = (await server.call('POST', '/issues', issue, REPORTER_TOKEN)) as { number: number };
    if (state === 'closed') await server.call('PATCH', `/issues/${number}`, { state });
    return number;
  },
  takeLabel: (number, label) => server.removeLabel(number, label),
  giveLabel: async (number, label) => {
    await server.call('POST', `/issues/${number}/labels`, { labels: [label] }, REPORTER_TOKEN);
  },
  writeComment: write,
  writeCommentAsPerson: async (number, body) => {
    await write(number, body, REPORTER_TOKEN);
  },
  commentsOf: async (number) => (await server.commentsOf(number)).map(({ id, body }) => ({ id, body })),
  deleteComment: (number, id) => server.deleteComment(number, id, { author: OWNER, actor: PERSON }),
  hideComment: async (_number, id) => server.hideComment(id),
  takeOff: async (number, board) => server.takeOff(board, number, PERSON),
  dismissSuggestion: async (number, label) => {
    const found = server.suggestions?.of(number).findLast(({ state }) => state === 'pending');
    assert.ok(found, label);
    await server.suggestions?.dismiss(found.id, { token: REPORTER_TOKEN });
  },
  suggestAsOther: async (number, label) => {
    await server.suggestions?.suggestLabel(number, label, { token: REPORTER_TOKEN });
  },
}));
