import assert from 'node:assert/strict';
import { afterEach, beforeEach, type TestContext, test } from 'node:test';
import { listAll } from '../../../src/corpus/list-all.ts';
import { silentLog } from '../../../src/shared/log.ts';
import { storedIssue, toTime } from '../../support/issue-answers.ts';
import { type OpenedScrape, openScrape } from '../../support/open-scrape.ts';
import { type FaultEffect, type FaultProxy, startFaultProxy } from '../../support/start-fault-proxy.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';
import { type IssueServer, startIssueServer } from '../../support/start-issue-server.ts';

const LABELS = `/repos/${REPOSITORY}/labels`;
/** Looked up in one run at most. */
const LOOK_UPS = 20;

let server: IssueServer;
let proxy: FaultProxy;

beforeEach(async () => {
  server = await startIssueServer();
  proxy = await startFaultProxy(server.apiUrl);
});
afterEach(async () => {
  assert.deepEqual(proxy.unusedFaults(), []);
  await proxy.close();
  await server.close();
});

/**
 * A corpus with labels 1 to `count`, each on the issue of its number. Issues that are older come afterwards, so that the
 * re-check does not reach the others in one run: only the list of labels can tell what became of these.
 */
async function scrapeLabelled(t: TestContext, count: number): Promise<OpenedScrape> {
  const scrape = openScrape(t, proxy.url);
  for (let id = 1; id <= count; id += 1) {
    server.labels.set(id, `label ${id}`);
    server.issues.set(id, storedIssue(id, { labels: [id] }));
  }
  await scrape.run();
  for (let number = count + 1; number <= count + 400; number += 1) {
    server.issues.set(number, storedIssue(number, { createdAt: '2029-01-01T00:00:00Z' }));
  }
  return scrape;
}

function answerLabels(...effects: readonly FaultEffect[]): void {
  proxy.queue(...effects.map((effect) => ({ method: 'GET', path: LABELS, effect })));
}

function labelsOf(scrape: OpenedScrape, ...numbers: readonly number[]) {
  return scrape.read((corpus) => Promise.all(numbers.map(async (number) => (await corpus.get(number))?.labels)));
}

function labelledCount(scrape: OpenedScrape): Promise<number> {
  return scrape.read(async (corpus) => (await listAll(corpus)).filter(({ labels }) => labels.length > 0).length);
}

function lookUps(): string[] {
  return proxy.requests.map(({ path }) => path).filter((path) => path.startsWith(`${LABELS}/`));
}

const GAPS: Readonly<Record<string, unknown>> = {
  empty: [],
  'short by one': [{ id: 1, name: 'label 1' }],
};

for (const [what, body] of Object.entries(GAPS)) {
  test(`a list of labels that is ${what} by mistake takes no label off, and the next run asks again`, async (t) => {
    const scrape = await scrapeLabelled(t, 2);
    const warnings: string[] = [];
    const warning = (message: string) => void warnings.push(message);
    answerLabels({ kind: 'answer', status: 200, body });

    const { kind } = await scrape.run({ log: { ...silentLog, warning } });
    const afterGap = await labelsOf(scrape, 1, 2);
    server.labels.set(2, 'renamed');
    await scrape.run();

    assert.deepEqual([kind, afterGap], ['complete', [['label 1'], ['label 2']]]);
    assert.match(warnings.join('\n'), /^acme\/lantern: the list of labels lacks "label \d", which exists\./);
    assert.deepEqual(await labelsOf(scrape, 1, 2), [['label 1'], ['renamed']]);
  });
}

test('a label that moves over the edge of a page while the list is read is taken off nowhere', async (t) => {
  const scrape = await scrapeLabelled(t, 150);
  let isFirst = true;
  server.onRequest = (path) => {
    // After the first page, so that those behind it move forward by one.
    if (path === LABELS && !isFirst) server.labels.delete(1);
    if (path === LABELS) isFirst = false;
  };

  await scrape.run();
  const afterGap = await labelledCount(scrape);
  await scrape.run();

  assert.deepEqual([afterGap, await labelledCount(scrape)], [150, 149]);
});

test('where the repository can no longer be seen, a label that is not found is not gone', async (t) => {
  const scrape = await scrapeLabelled(t, 2);
  server.labels.delete(2);
  const hidden: FaultEffect = { kind: 'answer', status: 404, body: { message: 'Not Found' } };
  proxy.queue({ method: 'GET', path: `/repos/${REPOSITORY}`, effect: hidden });

  await assert.rejects(scrape.run(), /finds nothing \(404\) while trying to read the repository/);

  assert.deepEqual(await labelsOf(scrape, 2), [['label 2']]);
});

test('of many deleted labels each is looked up before it is taken off, some in every run', async (t) => {
  const scrape = await scrapeLabelled(t, 45);
  server.labels.clear();

  await scrape.run();
  const labelled = await labelledCount(scrape);
  const asked = [lookUps().length];
  for (let run = 1; run < 4; run += 1) {
    await scrape.run();
    asked.push(lookUps().length);
  }

  // The issue that was updated last is listed by every run.
  assert.deepEqual([labelled, await labelledCount(scrape)], [45 - LOOK_UPS - 1, 0]);
  assert.deepEqual(asked, [LOOK_UPS, 2 * LOOK_UPS, 45, 45]);
  assert.equal(new Set(lookUps()).size, 45);
});

test('a label that was deleted and made anew stays where it is, also in other case', async (t) => {
  const scrape = await scrapeLabelled(t, 3);
  server.labels.delete(1);
  server.labels.delete(2);
  server.labels.set(11, 'label 1').set(12, 'LABEL 2').set(13, 'new');
  for (const [number, id] of [[1, 11] as const, [2, 12] as const]) {
    Object.assign(server.issues.get(number) ?? {}, { labels: [id] });
  }

  await scrape.run();
  const labels = await labelsOf(scrape, 1, 2);
  server.labels.set(13, 'newer');
  await scrape.run();

  assert.deepEqual(labels, [['label 1'], ['label 2']]);
  // The first run took the list over: nothing is missing in the second.
  assert.deepEqual(lookUps(), [`${LABELS}/label%202`]);
});

test('an issue that was edited after two labels swapped their names has the right one', async (t) => {
  const scrape = await scrapeLabelled(t, 2);
  server.labels.set(1, 'label 2').set(2, 'label 1');
  Object.assign(server.issues.get(1) ?? {}, { title: 'Edited', updatedAt: toTime(server.nowMs) });

  await scrape.run();

  assert.deepEqual(await labelsOf(scrape, 1, 2), [['label 2'], ['label 1']]);
});

test('issues whose labels were renamed cost nothing of the limit', async (t) => {
  const scrape = await scrapeLabelled(t, 3);
  server.labels.set(1, 'a').set(2, 'b').set(3, 'c');

  const { inserted, changed } = await scrape.run({ limit: 2 });

  assert.deepEqual([inserted, changed], [2, 3]);
});
