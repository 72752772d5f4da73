import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { storedIssue } from '../../support/issue-answers.ts';
import type { StoredComment } from '../../support/issue-decisions.ts';
import { type OpenedScrape, openScrape } from '../../support/open-scrape.ts';
import { type IssueServer, startIssueServer } from '../../support/start-issue-server.ts';

const asked = { token: 'secret', hasComments: true } as const;
/** Within 90 days of when the stand-in's comments were written. */
const UPDATED = '2031-04-20T00:00:00Z';
const ADVICE = '<!-- auto-triager:advice -->\n\nSimilar: #1';
const BOT = { __typename: 'Bot', login: 'github-actions' } as const;
let server: IssueServer;

beforeEach(async () => {
  server = await startIssueServer();
  for (let number = 1; number <= 6; number += 1) server.issues.set(number, commented(number));
});
afterEach(async () => {
  assert.deepEqual(server.decisions.invalidQueries, []);
  await server.close();
});

function commented(number: number, parts: Parameters<typeof storedIssue>[1] = {}) {
  return storedIssue(number, { updatedAt: UPDATED, comments: 1, ...parts });
}

function say(number: number, ...comments: readonly Partial<StoredComment>[]): void {
  const rows = comments.map((comment) => ({ body: ADVICE, association: 'NONE', author: BOT, ...comment }));
  server.decisions.comments.set(number, rows);
}

function countQueries(): number {
  return server.answers.splice(0).filter((answer) => answer.includes('/graphql')).length;
}

function reactionsIn(scrape: OpenedScrape) {
  return scrape.read(async (corpus) =>
    (await corpus.ownComments()).map(({ issue, plusOnes, minusOnes }) => [issue, plusOnes, minusOnes]),
  );
}

test('reactions on our comments are counted, and what others wrote is left alone, marker or not', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  say(1, { plusOnes: 2, minusOnes: 1 });
  say(2, { author: { __typename: 'User', login: 'eve' }, plusOnes: 9 });
  say(3, { body: 'A robot without our marker', plusOnes: 9 });
  say(4, { body: `> ${ADVICE}`, plusOnes: 9 });
  say(5, { author: { __typename: 'User', login: 'ada' }, isOwn: true, minusOnes: 1 });

  await scrape.run(asked);

  assert.deepEqual(await reactionsIn(scrape), [
    [1, 2, 1],
    [5, 0, 1],
  ]);
});

test('a reaction that comes later is seen, although it does not update the issue, and only known comments are asked about', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  say(1, {});
  await scrape.run(asked);
  const first = [countQueries(), await reactionsIn(scrape)];
  say(1, { plusOnes: 1 });
  say(2, { plusOnes: 7 });

  await scrape.run(asked);

  assert.deepEqual(first, [1, [[1, 0, 0]]]);
  assert.deepEqual([countQueries(), await reactionsIn(scrape)], [1, [[1, 1, 0]]]);
});

test('without the option, without a token, and of issues that nobody commented on, nothing is asked', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  say(1, { plusOnes: 1 });
  await scrape.run({ token: 'secret' });
  const { kind } = await scrape.run({ hasComments: true });
  const first = countQueries();
  for (const number of server.issues.keys()) server.issues.set(number, commented(number, { comments: 0 }));
  const other = openScrape(t, server.apiUrl);
  await other.run(asked);
  assert.deepEqual([kind, first, countQueries(), await reactionsIn(scrape)], ['complete', 0, 0, []]);
});

test('twenty-five issues are asked about by one request', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  for (let number = 7; number <= 26; number += 1) server.issues.set(number, commented(number));
  say(26, { plusOnes: 1 });
  await scrape.run(asked);
  assert.deepEqual([countQueries(), await reactionsIn(scrape)], [2, [[26, 1, 0]]]);
});

test('our comment is found among many, early or late, and stays known when its issue grows or goes', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  const chat = Array.from({ length: 40 }, () => ({
    body: 'Me too',
    author: { __typename: 'User', login: 'bo' } as const,
  }));
  say(1, { plusOnes: 1 }, ...chat);
  say(2, ...chat, { minusOnes: 1 });
  await scrape.run(asked);
  say(2, ...chat, { minusOnes: 1 }, ...chat);
  server.issues.delete(1);

  await scrape.run(asked);

  assert.deepEqual(await reactionsIn(scrape), [
    [1, 1, 0],
    [2, 0, 1],
  ]);
});
