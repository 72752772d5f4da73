import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openScrapeFile } from '../../src/adapters/sqlite/open-corpus.ts';
import type { IssueSource } from '../../src/corpus/issue-source.ts';
import { scrapeOwnComments } from '../../src/corpus/scrape-own-comments.ts';
import { ScrapeSession } from '../../src/corpus/scrape-session.ts';
import { silentLog } from '../../src/shared/log.ts';
import { startDeadline } from '../../src/shared/retry.ts';
import { buildIssue } from '../support/build-issue.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const UPDATED = '2026-11-20T00:00:00Z';
const HOUR_MS = 3_600_000;

async function open(t: TestContext, issueCount: number) {
  const store = openScrapeFile(join(temporaryFolder(t), 'corpus.sqlite'), { repository: 'acme/rocket' });
  t.after(() => store.close());
  const issues = Array.from({ length: issueCount }, (_, index) =>
    buildIssue({ number: index + 1, updatedAt: UPDATED }),
  );
  await store.commit({
    issues,
    progress: { ...(await store.progress()), changes: { isComplete: true, since: UPDATED } },
  });
  return store;
}

async function scrape(store: Awaited<ReturnType<typeof open>>, readOwnComments: IssueSource['readOwnComments']) {
  const source = { repository: 'acme/rocket', readOwnComments } as IssueSource;
  const deadline = startDeadline(HOUR_MS);
  const request = { source, store, log: silentLog, deadline, eventPages: 0, hasComments: true };
  return await scrapeOwnComments(await ScrapeSession.start(request));
}

test('of many issues that changed five hundred are asked about in a run, until all were', async (t) => {
  const store = await open(t, 540);
  const counts: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const asked = new Set<number>();
    await scrape(store, async (numbers) => {
      for (const number of numbers) asked.add(number);
      return { kind: 'read', of: numbers.map(() => []) };
    });
    counts.push(asked.size);
  }
  assert.deepEqual(counts, [500, 40, 0]);
});

test('issues with a comment of ours are asked about in turns, those longest unasked first', async (t) => {
  const store = await open(t, 300);
  const comment = (issue: number, plusOnes: number) => {
    return { id: `c${issue}`, issue, createdAt: UPDATED, plusOnes, minusOnes: 0 };
  };
  const react = async (plusOnes: number) =>
    await scrape(store, async (numbers) => {
      return { kind: 'read', of: numbers.map((number) => [comment(number, plusOnes)]) };
    });
  const likedTwice = async () => (await store.ownComments()).filter(({ plusOnes }) => plusOnes === 2).length;
  await react(1);
  await react(2);
  const first = await likedTwice();
  await react(2);
  assert.deepEqual([first, await likedTwice()], [250, 300]);
});

test('an issue of which nothing came back is asked about again, and a server that does not tell ends the asking', async (t) => {
  const store = await open(t, 60);
  await scrape(store, async (numbers) => ({ kind: 'read', of: numbers.map(() => undefined) }));
  let requests = 0;
  const end = await scrape(store, async () => {
    requests += 1;
    return { kind: 'unavailable', reason: 'No.' };
  });
  assert.deepEqual(
    [end.kind, requests, (await store.commentsToAsk({ which: 'changed', since: UPDATED, limit: 99 })).length],
    ['done', 1, 60],
  );
});
