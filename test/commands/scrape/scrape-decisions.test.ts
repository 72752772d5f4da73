import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, test } from 'node:test';
import { listAll } from '../../../src/corpus/list-all.ts';
import { storedIssue } from '../../support/issue-answers.ts';
import { storedSuggestion } from '../../support/issue-decisions.ts';
import { type OpenedScrape, openScrape } from '../../support/open-scrape.ts';
import { type IssueServer, startIssueServer } from '../../support/start-issue-server.ts';

const token = 'secret';
let server: IssueServer;

beforeEach(async () => {
  server = await startIssueServer();
  for (let number = 1; number <= 9; number += 1) server.issues.set(number, storedIssue(number));
});
afterEach(async () => {
  assert.deepEqual(server.decisions.invalidQueries, []);
  await server.close();
});

function change(number: number, parts: Parameters<typeof storedIssue>[1]): void {
  const issue = server.issues.get(number) ?? storedIssue(number);
  server.issues.set(number, { ...issue, updatedAt: `2031-04-30T00:0${number}:00Z`, ...parts });
}

function requestsTo(part: string): string[] {
  return server.answers.splice(0).filter((answer) => answer.includes(part));
}

function duplicatesIn(scrape: OpenedScrape) {
  return scrape.read(async (corpus) =>
    (await corpus.knownDuplicates()).map(({ issue, of, source }) => [issue, of, source]),
  );
}

test("the issue's type is read with the issue, and leaves it when somebody takes it away", async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  change(4, { type: 'Bug' });
  await scrape.run();
  const first = await scrape.read(async (corpus) => [(await corpus.get(4))?.type, (await corpus.get(5))?.type]);
  change(4, { type: null, updatedAt: '2031-04-30T12:00:00Z' });

  await scrape.run();

  assert.deepEqual(
    [first, await scrape.read(async (corpus) => (await corpus.get(4))?.type)],
    [['Bug', undefined], undefined],
  );
});

test('a corpus from before there were types gets them from the re-check, without another scrape of everything', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  for (const issue of server.issues.values()) issue.type = undefined;
  await scrape.run();
  for (const issue of server.issues.values()) issue.type = 'Task';
  server.answers.length = 0;

  const { requests } = await scrape.run();

  const types = await scrape.read(async (corpus) => (await listAll(corpus)).map(({ type }) => type));
  assert.deepEqual(types, Array(9).fill('Task'));
  assert.ok(requests <= 5, server.answers.join('\n'));
});

test('what happened to types is read from the pages that tell of labels', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  const event = { issue: 3, label: '', actor: 'ada', at: '2031-01-01T00:00:00Z' };
  server.events.push(
    { ...event, id: 1, action: 'issue_type_added', type: 'Task' },
    { ...event, id: 2, action: 'issue_type_changed', type: 'Bug', formerType: 'Task' },
    { ...event, id: 3, action: 'issue_type_removed', formerType: 'Bug', actor: null },
  );

  await scrape.run();

  const events = await scrape.read(async (corpus) => [...(await corpus.issueTypeEvents())]);
  assert.deepEqual(
    events.map(({ action, from, to, actor }) => [action, from, to, actor]),
    [
      ['added', null, 'Task', 'ada'],
      ['changed', 'Task', 'Bug', 'ada'],
      ['removed', 'Bug', null, ''],
    ],
  );
  assert.equal(requestsTo('/issues/events').length, 1);
});

test('what a duplicate repeats comes from its mark, else from the word of somebody with rights, and is asked once', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  for (const number of [5, 6, 7, 8]) change(number, { state: 'closed', stateReason: 'duplicate' });
  server.decisions.marks.set(5, [{ action: 'Marked', of: 2 }]);
  server.decisions.comments.set(6, [{ body: 'Thanks!\n\nDuplicate of #3', association: 'MEMBER' }]);
  server.decisions.comments.set(7, [{ body: 'Duplicate of #1', association: 'NONE' }]);

  await scrape.run({ token });
  const first = requestsTo('/graphql').length;
  await scrape.run({ token });

  assert.deepEqual(await duplicatesIn(scrape), [
    [5, 2, 'event'],
    [6, 3, 'comment'],
  ]);
  assert.deepEqual([first, requestsTo('/graphql').length], [1, 0]);
});

test('a mark that GitHub tells of among the events leads to the pair, and taking it back takes the pair away', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  const event = { issue: 6, label: '', actor: 'ada', at: '2031-01-01T00:00:00Z' };
  server.events.push({ ...event, id: 1, action: 'marked_as_duplicate' });
  server.decisions.marks.set(6, [{ action: 'Marked', of: 2 }]);
  await scrape.run({ token });
  const first = await duplicatesIn(scrape);
  server.events.push({ ...event, id: 2, action: 'unmarked_as_duplicate' });
  server.decisions.marks.set(6, [
    { action: 'Marked', of: 2 },
    { action: 'Unmarked', of: 2 },
  ]);

  await scrape.run({ token });

  assert.deepEqual([first, await duplicatesIn(scrape)], [[[6, 2, 'event']], []]);
});

test('of many duplicates a hundred are asked about in a run, the newest first, until all are', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  for (let number = 10; number < 240; number += 1) {
    server.issues.set(number, storedIssue(number, { state: 'closed', stateReason: 'duplicate' }));
    server.decisions.marks.set(number, [{ action: 'Marked', of: 1 }]);
  }
  const counts: number[] = [];
  const newest: number[] = [];
  for (let run = 0; run < 4; run += 1) {
    await scrape.run({ token });
    counts.push(requestsTo('/graphql').length);
    newest.push((await duplicatesIn(scrape)).length);
  }
  assert.deepEqual(counts, [4, 4, 2, 0]);
  assert.deepEqual(newest, [100, 200, 230, 230]);
});

test('without a token nothing is asked of duplicates, and the scrape is complete', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  change(5, { state: 'closed', stateReason: 'duplicate' });
  const { kind } = await scrape.run();
  assert.deepEqual([kind, requestsTo('/graphql')], ['complete', []]);
});

test('suggestions are asked for only where triage suggests', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  await scrape.run();
  assert.deepEqual(requestsTo('/suggestions'), []);
});

test('suggestions on issues of the last month are kept, and later only those asked for that changed or wait', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  for (const number of [2, 3, 4]) change(number, {});
  const { suggestions } = server.decisions;
  suggestions?.set(2, [storedSuggestion(1)]);
  suggestions?.set(3, [storedSuggestion(2, { state: 'approved', resolved_by: 7, confidence: null })]);
  await scrape.run({ hasSuggestions: true });
  const first = requestsTo('/suggestions');
  suggestions?.set(2, [
    storedSuggestion(1, { state: 'dismissed', resolved_by: 9, updated_at: '2031-05-01T00:00:00Z' }),
  ]);
  await scrape.run({ hasSuggestions: true });
  const second = requestsTo('/suggestions');
  await scrape.run({ hasSuggestions: true });

  assert.deepEqual([first.length, second.length, requestsTo('/suggestions').length], [3, 1, 0]);
  assert.match(second[0] ?? '', /issues\/2\/suggestions\?.*state=all/);
  assert.deepEqual(
    await scrape.read(async (corpus) =>
      (await corpus.suggestions()).map(({ id, issue, state, confidence, resolvedById }) => [
        id,
        issue,
        state,
        confidence,
        resolvedById,
      ]),
    ),
    [
      [1, 2, 'dismissed', 'medium', 9],
      [2, 3, 'approved', undefined, 7],
    ],
  );
});

test('where GitHub has no suggestions here, one issue is asked about in a run, and the next run tries again', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  for (const number of [2, 3, 4]) change(number, {});
  server.decisions.suggestions = undefined;
  const { kind } = await scrape.run({ hasSuggestions: true });
  const first = requestsTo('/suggestions').length;
  server.decisions.suggestions = new Map([[4, [storedSuggestion(1)]]]);
  await scrape.run({ hasSuggestions: true });

  assert.deepEqual([kind, first, requestsTo('/suggestions').length], ['complete', 1, 3]);
  assert.equal(await scrape.read(async (corpus) => (await corpus.suggestions()).length), 1);
});

test('an issue that is gone is no sign that there are no suggestions', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  for (const number of [2, 3, 4]) change(number, {});
  server.onRequest = (path) => {
    if (path.endsWith('/issues/2/suggestions')) server.issues.delete(2);
  };
  server.decisions.suggestions?.set(4, [storedSuggestion(1)]);

  await scrape.run({ hasSuggestions: true });

  const kept = await scrape.read(async (corpus) => [(await corpus.suggestions()).length, await corpus.tombstones()]);
  assert.deepEqual(kept, [1, [2]]);
});

test('an issue that is deleted takes along what it repeats, but not what people decided', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  change(5, { state: 'closed', stateReason: 'duplicate', type: 'Bug' });
  server.decisions.marks.set(5, [{ action: 'Marked', of: 2 }]);
  server.decisions.suggestions?.set(5, [storedSuggestion(1, { state: 'approved' })]);
  await scrape.run({ token, hasSuggestions: true });
  server.issues.delete(5);
  await scrape.run({ token, hasSuggestions: true });

  const database = new DatabaseSync(scrape.corpusFile, { readOnly: true });
  t.after(() => database.close());
  const count = (table: string) => database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.count;
  assert.deepEqual(['issue_type', 'known_duplicate', 'suggestion'].map(count), [0, 0, 1]);
});
