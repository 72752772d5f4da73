import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { CorpusStore } from '../../../src/corpus/corpus-store.ts';
import { listAll } from '../../../src/corpus/list-all.ts';
import { silentLog } from '../../../src/shared/log.ts';
import { type StoredIssue, storedIssue, toTime } from '../../support/issue-answers.ts';
import { openScrape } from '../../support/open-scrape.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';
import { type IssueServer, SECOND_REPOSITORY, startIssueServer } from '../../support/start-issue-server.ts';

let server: IssueServer;

beforeEach(async () => {
  server = await startIssueServer();
});
afterEach(() => server.close());

function fill(count: number, partsOf: (number: number) => Partial<StoredIssue> = () => ({})): void {
  for (let number = 1; number <= count; number += 1) server.issues.set(number, storedIssue(number, partsOf(number)));
}

function change(number: number, parts: Partial<StoredIssue>): void {
  const issue = server.issues.get(number);
  assert.ok(issue);
  Object.assign(issue, parts);
}

/** What an ordinary edit does. */
function edit(number: number, title: string): void {
  server.nowMs += 1000;
  change(number, { title, updatedAt: toTime(server.nowMs) });
}

async function numbersOf(corpus: CorpusStore): Promise<number[]> {
  return (await listAll(corpus)).map((issue) => issue.number).sort((a, b) => a - b);
}

async function titlesOf(corpus: CorpusStore): Promise<string[]> {
  return (await listAll(corpus)).map((issue) => issue.title);
}

/** Paths and queries of the requests since the last call, as far as they match. */
function takeRequests(pattern: RegExp): string[] {
  return server.answers.splice(0).filter((answer) => pattern.test(answer));
}

test('everything that GitHub tells of an issue is kept, and pull requests are left out', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  server.labels.set(1, 'area/lamp').set(2, 'type/bug');
  fill(3, (number) => ({ isPullRequest: number === 2 }));
  change(3, {
    title: 'Flickers ☄️',
    body: 'null \0, emoji 🏮, lone \ud800',
    labels: [2, 1],
    state: 'closed',
    stateReason: 'not_planned',
    closedAt: '2030-01-03T00:00:00Z',
    comments: 4,
    reactions: 7,
    milestone: 'v2',
  });

  const report = await scrape.run();

  const { createdAt, updatedAt } = storedIssue(3);
  assert.deepEqual(report, {
    kind: 'complete',
    requests: 3,
    pages: 3,
    inserted: 2,
    changed: 0,
    unchanged: 0,
    deleted: 0,
    labelEvents: 0,
    watermark: updatedAt,
  });
  assert.deepEqual(await scrape.read((corpus) => corpus.get(3)), {
    number: 3,
    title: 'Flickers ☄️',
    body: 'null \ufffd, emoji 🏮, lone \ufffd',
    labels: ['type/bug', 'area/lamp'],
    state: 'closed',
    createdAt,
    updatedAt,
    author: 'someone',
    details: {
      stateReason: 'not_planned',
      authorAssociation: 'NONE',
      closedAt: '2030-01-03T00:00:00Z',
      commentCount: 4,
      reactionCount: 7,
      milestone: 'v2',
    },
  });
  assert.deepEqual(await scrape.read(numbersOf), [1, 3]);
});

test('a repository without issues is complete, and stays so', async (t) => {
  const scrape = openScrape(t, server.apiUrl);

  const reports = [await scrape.run(), await scrape.run()];

  assert.deepEqual(
    reports.map((report) => [report.kind, report.inserted]),
    [
      ['complete', 0],
      ['complete', 0],
    ],
  );
  assert.equal(await scrape.read((corpus) => corpus.count()), 0);
});

test('later runs take what changed and nothing else', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  fill(250);
  await scrape.run();
  edit(17, 'Edited');
  change(17, { state: 'closed', stateReason: 'completed' });
  server.issues.set(251, storedIssue(251, { updatedAt: toTime(server.nowMs) }));

  const { inserted, changed } = await scrape.run();

  assert.deepEqual([inserted, changed], [1, 1]);
  const found = await scrape.read((corpus) => corpus.get(17));
  assert.deepEqual([found?.title, found?.state, found?.details?.stateReason], ['Edited', 'closed', 'completed']);
});

test('when nothing changed, the answers are conditional and cost nothing of the allowance', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  server.labels.set(1, 'area/lamp');
  fill(150);
  await scrape.run();
  await scrape.run();
  takeRequests(/./);

  const { kind } = await scrape.run();

  const statuses = takeRequests(/updated|labels|events/).map((answer) => answer.slice(-3));
  assert.deepEqual([kind, statuses], ['complete', ['304', '304', '304']]);
});

test('issues that change while the pages are read are not skipped, nor are those that move forward in their place', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  fill(500);
  let edited = 0;
  server.onRequest = (path) => {
    if (!path.endsWith('/issues') || edited >= 40) return;
    // Of those on the pages before, so that all later ones move forward.
    for (const end = edited + 10; edited < end; edited += 1) edit(edited + 1, 'Edited');
  };

  await scrape.run();

  assert.deepEqual(await scrape.read(numbersOf), [...server.issues.keys()]);
  assert.equal((await scrape.read(titlesOf)).filter((title) => title === 'Edited').length, 40);
});

for (const paging of ['page', 'after'] as const) {
  test(`more issues of one second than a page holds are all taken, where the cursor is ${paging}`, async (t) => {
    const scrape = openScrape(t, server.apiUrl);
    server.paging = paging;
    fill(620, (number) => (number > 150 && number <= 500 ? { updatedAt: storedIssue(151).updatedAt } : {}));

    const { kind } = await scrape.run();

    assert.equal(kind, 'complete');
    assert.deepEqual(await scrape.read(numbersOf), [...server.issues.keys()]);
    const pages = takeRequests(/sort=updated/);
    assert.equal(new Set(pages).size, pages.length);
    assert.ok(pages.length <= 8, `${pages.length} pages`);
  });
}

test('behind a proxy that drops the header with the next page, a full page is not taken for the last', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  server.paging = 'unnamed';
  fill(250);

  const { kind } = await scrape.run();

  assert.deepEqual([kind, await scrape.read(numbersOf)], ['complete', [...server.issues.keys()]]);
});

test('a clock that is years wrong changes nothing, because only the server tells the time', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  server.nowMs = Date.parse('1999-01-01T00:00:00Z');
  fill(3, () => ({ createdAt: '1998-01-01T00:00:00Z', updatedAt: '1998-06-01T00:00:00Z' }));
  await scrape.run();
  edit(2, 'Edited');

  const { changed, watermark } = await scrape.run();

  assert.equal(changed, 1);
  assert.ok((watermark ?? '') < '1999-01-01T00:00:02Z');
});

/** Years before and after what this machine's clock says. */
for (const serverTime of ['1999-01-01T00:00:00Z', '2031-05-01T00:00:00Z']) {
  test(`an issue that GitHub lists late, after a newer one, is found by the next run, be it ${serverTime}`, async (t) => {
    const scrape = openScrape(t, server.apiUrl);
    server.nowMs = Date.parse(serverTime);
    fill(5, () => ({ createdAt: '1998-01-01T00:00:00Z', updatedAt: '1998-06-01T00:00:00Z' }));
    edit(4, 'Edited');
    const { watermark } = await scrape.run();
    const late = toTime(server.nowMs - 1000);
    server.issues.set(6, storedIssue(6, { createdAt: late, updatedAt: late }));
    server.answers.length = 0;

    await scrape.run({ eventPages: 0 });

    assert.ok((watermark ?? '') < late);
    assert.equal((await scrape.read((corpus) => corpus.get(6)))?.number, 6);
  });
}

test('a limit stops the run after that many issues, and the next one goes on there', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  fill(130);

  const first = await scrape.run({ limit: 10 });
  const second = await scrape.run({ limit: 110 });
  const third = await scrape.run();

  assert.deepEqual([first.kind, first.inserted], ['stopped', 10]);
  assert.deepEqual([second.kind, second.inserted], ['stopped', 110]);
  assert.deepEqual([third.kind, third.inserted], ['complete', 10]);
  assert.deepEqual(await scrape.read(numbersOf), [...server.issues.keys()]);
});

test('a limit smaller than what was updated in one second still gets everything in the end', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  fill(23, () => ({ updatedAt: '2030-01-01T00:00:00Z' }));

  let runs = 0;
  while ((await scrape.run({ limit: 5 })).kind === 'stopped') runs += 1;

  assert.ok(runs <= 6, `${runs} runs`);
  assert.deepEqual(await scrape.read(numbersOf), [...server.issues.keys()]);
});

test('with a date, a new corpus takes only what was updated since then, also in the re-check', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  fill(20);

  const said: string[] = [];
  const info = (message: string) => void said.push(message);

  await scrape.run({ since: storedIssue(15).updatedAt, log: { ...silentLog, info } });
  await scrape.run({ since: '1970-01-01T00:00:00Z', log: { ...silentLog, info } });

  assert.match(said.join('\n'), /^acme\/lantern: --since was ignored: .* since 2030-01-01T00:15:00Z\.$/);
  assert.deepEqual(await scrape.read(numbersOf), [15, 16, 17, 18, 19, 20]);
});

test('a run that is out of time stops before the next page and says so', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  fill(5);

  const report = await scrape.run({ maxMinutes: 0 });

  assert.equal(report.kind, 'stopped');
  assert.deepEqual([report.kind === 'stopped' && report.reason, report.requests], ['The time is up.', 0]);
});

test('several repositories share a corpus file, each with its own watermark', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  fill(3);
  await scrape.run();

  const other = await scrape.run({ repository: SECOND_REPOSITORY });
  const same = await scrape.run({ repository: REPOSITORY.toUpperCase() });

  assert.deepEqual([other.inserted, same.inserted], [3, 0]);
  assert.deepEqual(await scrape.read(numbersOf), [1, 2, 3]);
});

for (const paging of ['page', 'after'] as const) {
  test(`progress counts to the number of rows that the server has, where the cursor is ${paging}`, async (t) => {
    const scrape = openScrape(t, server.apiUrl);
    server.paging = paging;
    fill(450);
    const said: (string | number | undefined)[] = [];
    const progress = (label: string, total: number, unit?: string) => {
      said.push(label, total, unit);
      return { update: (done: number) => void said.push(done), stop: () => void said.push('stop') };
    };

    await scrape.run({ log: { ...silentLog, progress } });

    // By page number the last page counts as full; the search says it exactly.
    const total = paging === 'page' ? 500 : 450;
    assert.deepEqual(said, [REPOSITORY, total, 'issues', 99, 198, 297, 396, 449, 'stop']);
  });
}
