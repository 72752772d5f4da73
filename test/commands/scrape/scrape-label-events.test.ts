import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { storedIssue } from '../../support/issue-answers.ts';
import { openScrape } from '../../support/open-scrape.ts';
import { type FaultEffect, type FaultProxy, startFaultProxy } from '../../support/start-fault-proxy.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';
import { type IssueServer, startIssueServer } from '../../support/start-issue-server.ts';

let server: IssueServer;
let proxy: FaultProxy;

beforeEach(async () => {
  server = await startIssueServer();
  proxy = await startFaultProxy(server.apiUrl);
  server.issues.set(1, storedIssue(1)).set(2, storedIssue(2, { isPullRequest: true }));
});
afterEach(async () => {
  await proxy.close();
  await server.close();
});

function addEvents(first: number, last: number): void {
  for (let id = first; id <= last; id += 1) {
    const at = `2030-03-01T00:00:${String(id % 60).padStart(2, '0')}Z`;
    server.events.push({ id, issue: 1, label: `l${id}`, action: 'labeled', actor: 'someone', at });
  }
}

function eventRequests(): number {
  return server.answers.splice(0).filter((answer) => answer.includes('/issues/events')).length;
}

test('labels given and taken are kept in order of time; other events and pull requests are not', async (t) => {
  const scrape = openScrape(t, proxy.url);
  const event = { issue: 1, label: 'area/lamp', actor: 'someone' };
  server.events.push(
    { ...event, id: 1, action: 'labeled', at: '2030-03-01T00:00:00Z' },
    { ...event, id: 2, action: 'closed', at: '2030-03-02T00:00:00Z' },
    { ...event, id: 3, action: 'labeled', at: '2030-03-03T00:00:00Z', issue: 2 },
    { ...event, id: 4, action: 'unlabeled', at: '2030-03-04T00:00:00Z', actor: null },
  );

  const { labelEvents } = await scrape.run();

  assert.equal(labelEvents, 2);
  assert.deepEqual(await scrape.read(async (corpus) => [...(await corpus.labelEvents())]), [
    { issue: 1, label: 'area/lamp', action: 'labeled', actor: 'someone', at: '2030-03-01T00:00:00Z' },
    { issue: 1, label: 'area/lamp', action: 'unlabeled', actor: '', at: '2030-03-04T00:00:00Z' },
  ]);
});

test('later runs read only down to the newest event of the run before', async (t) => {
  const scrape = openScrape(t, proxy.url);
  addEvents(1, 350);
  await scrape.run();
  const first = eventRequests();
  addEvents(351, 480);

  const { labelEvents } = await scrape.run();

  assert.deepEqual([first, eventRequests(), labelEvents], [4, 2, 130]);
});

test('the history that is read at once is bounded, and what lies beyond is given up', async (t) => {
  const scrape = openScrape(t, proxy.url);
  addEvents(1, 1000);

  const runs = [await scrape.run({ eventPages: 3 }), await scrape.run({ eventPages: 3 })];

  assert.deepEqual(
    runs.map((run) => run.labelEvents),
    [300, 0],
  );
});

test('a walk that failed half-way goes on there, and what happened meanwhile comes after it', async (t) => {
  const scrape = openScrape(t, proxy.url);
  addEvents(1, 450);
  const path = `/repos/${REPOSITORY}/issues/events`;
  const broken = { kind: 'answer', status: 200, body: '[{"id": 1,', contentType: 'application/json' } as const;
  let events = 0;
  server.onRequest = (requested) => {
    if (requested !== path) return;
    events += 1;
    if (events === 2) proxy.queue(...new Array(2).fill({ method: 'GET', path, effect: broken }));
  };

  const failed = await scrape.run();
  addEvents(451, 500);
  server.onRequest = () => {};
  const resumed = await scrape.run();
  const next = await scrape.run();

  assert.deepEqual([failed.kind, failed.labelEvents], ['complete', 200]);
  assert.deepEqual([resumed.labelEvents, next.labelEvents], [250, 50]);
  assert.equal((await scrape.read(async (corpus) => [...(await corpus.labelEvents())])).length, 500);
});

const VAIN: Readonly<Record<string, FaultEffect>> = {
  'is empty': { kind: 'answer', status: 200, body: [] },
  'is refused': { kind: 'answer', status: 422, body: { message: 'Pagination is limited' } },
};

/** Spoils the answers to the requests for events from the `first`th on, so many of them. */
function spoilEvents(effect: FaultEffect, { first, count }: { readonly first: number; readonly count: number }): void {
  const path = `/repos/${REPOSITORY}/issues/events`;
  let seen = 0;
  server.onRequest = (requested) => {
    if (requested !== path) return;
    seen += 1;
    if (seen === first - 1) proxy.queue(...new Array(count).fill({ method: 'GET', path, effect }));
  };
}

for (const [what, effect] of Object.entries(VAIN)) {
  test(`a walk with a page that ${what} goes on there in the next run`, async (t) => {
    const scrape = openScrape(t, proxy.url);
    addEvents(1, 100);
    await scrape.run();
    addEvents(101, 450);
    spoilEvents(effect, { first: 2, count: 1 });

    const runs = [await scrape.run(), await scrape.run()];

    assert.deepEqual(
      runs.map((run) => [run.kind, run.labelEvents]),
      [
        ['complete', 100],
        ['complete', 250],
      ],
    );
  });

  test(`a walk whose next page always ${what} is given up in the end, and what is new is read`, async (t) => {
    const scrape = openScrape(t, proxy.url);
    addEvents(1, 250);
    spoilEvents(effect, { first: 2, count: 2 });

    for (let run = 0; run < 2; run += 1) await scrape.run({ eventPages: 3 });
    addEvents(251, 260);
    const { labelEvents } = await scrape.run({ eventPages: 3 });

    assert.deepEqual([labelEvents, proxy.unusedFaults()], [10, []]);
  });
}

test('a server without the list of events is noted, and everything else is taken', async (t) => {
  const scrape = openScrape(t, proxy.url);
  server.hasEvents = false;
  const said: string[] = [];
  const say = (message: string) => {
    said.push(message);
  };

  const { kind, inserted } = await scrape.run({
    log: { debug() {}, info: say, warning: say, progress: () => ({ update() {}, stop() {} }) },
  });

  assert.deepEqual([kind, inserted], ['complete', 1]);
  assert.match(said.join('\n'), /^acme\/lantern: label events were skipped: .*404/);
});

test('with no pages of events none is asked for', async (t) => {
  const scrape = openScrape(t, proxy.url);
  addEvents(1, 5);

  const { labelEvents } = await scrape.run({ eventPages: 0 });

  assert.deepEqual([labelEvents, eventRequests()], [0, 0]);
});
