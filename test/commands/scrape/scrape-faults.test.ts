import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { CorpusStore } from '../../../src/corpus/corpus-store.ts';
import { MAX_BODY_CHARS } from '../../../src/issue/parse-issue.ts';
import { ServiceError } from '../../../src/shared/errors.ts';
import { silentLog } from '../../../src/shared/log.ts';
import { storedIssue } from '../../support/issue-answers.ts';
import { openScrape } from '../../support/open-scrape.ts';
import { type FaultEffect, type FaultProxy, startFaultProxy } from '../../support/start-fault-proxy.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';
import { type IssueServer, startIssueServer } from '../../support/start-issue-server.ts';

const COUNT = 320;
const LIST = `/repos/${REPOSITORY}/issues`;

let server: IssueServer;
let proxy: FaultProxy;

beforeEach(async () => {
  server = await startIssueServer();
  proxy = await startFaultProxy(server.apiUrl);
  for (let number = 1; number <= COUNT; number += 1) server.issues.set(number, storedIssue(number));
});
afterEach(async () => {
  assert.deepEqual(proxy.unusedFaults(), []);
  await proxy.close();
  await server.close();
});

function answer(status: number, message: string, headers: Readonly<Record<string, string>> = {}): FaultEffect {
  return { kind: 'answer', status, body: { message }, headers };
}

/** Spoils the list of issues: its `page`th page (1 is the first) and, with more effects, its repetitions. */
function spoilPage(page: number, ...effects: readonly FaultEffect[]): void {
  let seen = 0;
  server.onRequest = (path) => {
    if (path !== LIST) return;
    seen += 1;
    if (seen === page - 1) proxy.queue(...effects.map((effect) => ({ method: 'GET', path: LIST, effect })));
  };
  if (page === 1) proxy.queue(...effects.map((effect) => ({ method: 'GET', path: LIST, effect })));
}

function countOf(corpus: CorpusStore): Promise<number> {
  return corpus.count();
}

const PASSING: Readonly<Record<string, readonly FaultEffect[]>> = {
  'a 502': [answer(502, 'Bad gateway')],
  'three 502s': [answer(502, 'Bad gateway'), answer(502, 'Bad gateway'), answer(502, 'Bad gateway')],
  'a secondary rate limit with a time': [
    answer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '30' }),
  ],
  'a secondary rate limit as 429': [answer(429, 'Too many requests', { 'retry-after': '20' })],
  'a used-up allowance that is filled again in two minutes': [
    answer(403, 'API rate limit exceeded', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 120),
    }),
  ],
  'a page that the server cannot put together': new Array(4).fill(answer(504, 'Gateway timeout')),
  'a closed connection': [{ kind: 'disconnect' }],
  'an answer that was lost': [{ kind: 'lose-answer' }],
  'malformed JSON': [{ kind: 'answer', status: 200, body: '[{"number": 1, "ti', contentType: 'application/json' }],
  'an empty page': [{ kind: 'answer', status: 200, body: [] }],
  'an empty page that names another': [
    { kind: 'answer', status: 200, body: [], headers: { link: '<http://x/y?page=2>; rel="next"' } },
  ],
};

for (const [what, effects] of Object.entries(PASSING)) {
  test(`${what} in the middle loses nothing`, async (t) => {
    const scrape = openScrape(t, proxy.url);
    spoilPage(3, ...effects);

    const { kind } = await scrape.run();

    assert.deepEqual([kind, await scrape.read(countOf)], ['complete', COUNT]);
  });
}

test('a list that stays empty ends the run, which is not called complete; the next run goes on there', async (t) => {
  const scrape = openScrape(t, proxy.url);
  spoilPage(3, ...new Array(3).fill({ kind: 'answer', status: 200, body: [] }));

  const stopped = await scrape.run();
  server.onRequest = () => {};
  const resumed = await scrape.run();

  assert.equal(stopped.kind, 'stopped');
  assert.match(stopped.kind === 'stopped' ? stopped.reason : '', /empty list/);
  assert.deepEqual([resumed.kind, await scrape.read(countOf)], ['complete', COUNT]);
});

test('an empty first page that names another is not believed', async (t) => {
  const scrape = openScrape(t, proxy.url);
  const headers = { link: '<http://x/y?page=2>; rel="next"' };
  spoilPage(1, { kind: 'answer', status: 200, body: [], headers });

  const { kind } = await scrape.run();

  assert.deepEqual([kind, await scrape.read(countOf)], ['complete', COUNT]);
});

const EMPTY: FaultEffect = { kind: 'answer', status: 200, body: [] };
/** Of the walk: three are needed until it stops. */
const EMPTY_ANSWERS: Readonly<Record<string, number>> = {
  once: 1,
  'until the run stops': 3,
  'also in the next run': 4,
};

for (const [when, count] of Object.entries(EMPTY_ANSWERS)) {
  test(`an empty page after one that ended with pull requests is not believed: ${when}`, async (t) => {
    const scrape = openScrape(t, proxy.url);
    for (let number = 190; number < 200; number += 1) {
      server.issues.set(number, storedIssue(number, { isPullRequest: true }));
    }
    spoilPage(3, ...new Array(count).fill(EMPTY));

    const first = await scrape.run();
    server.onRequest = () => {};
    const second = await scrape.run();

    assert.deepEqual([first.kind, second.kind], [count < 3 ? 'complete' : 'stopped', 'complete']);
    assert.equal(await scrape.read(countOf), COUNT - 10);
  });
}

test('a run that goes on after pull requests does not believe an empty page either', async (t) => {
  const scrape = openScrape(t, proxy.url);
  for (let number = 190; number < 200; number += 1) {
    server.issues.set(number, storedIssue(number, { isPullRequest: true }));
  }
  spoilPage(3, answer(404, 'Not Found'));
  await assert.rejects(scrape.run(), ServiceError);
  server.onRequest = () => {};
  spoilPage(1, EMPTY);

  await scrape.run();

  assert.equal(await scrape.read(countOf), COUNT - 10);
});

test('where all that was still to come was deleted, the run stops, and the next one is complete', async (t) => {
  const scrape = openScrape(t, proxy.url);
  let lists = 0;
  server.onRequest = (path) => {
    if (path !== LIST) return;
    lists += 1;
    // The row that the third page begins with, too.
    if (lists === 3) for (let number = 199; number <= COUNT; number += 1) server.issues.delete(number);
  };

  const runs = [await scrape.run(), await scrape.run()];

  assert.deepEqual(
    runs.map(({ kind }) => kind),
    ['stopped', 'complete'],
  );
  assert.equal(await scrape.read(countOf), 198);
});

test('when the issue that was updated last is deleted, the empty list is believed and the issue buried', async (t) => {
  const scrape = openScrape(t, proxy.url);
  await scrape.run();
  server.issues.delete(COUNT);

  const { kind, deleted } = await scrape.run();

  assert.deepEqual([kind, deleted, await scrape.read(countOf)], ['complete', 1, COUNT - 1]);
});

test('a rate limit that outlasts the run stops it cleanly, with the time from which to go on', async (t) => {
  const scrape = openScrape(t, proxy.url);
  const now = Date.parse('2031-01-01T12:00:00Z');
  t.mock.timers.enable({ apis: ['Date'], now });
  const headers = {
    date: new Date(now).toUTCString(),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(now / 1000 + 3600),
  };
  spoilPage(3, answer(403, 'API rate limit exceeded for user', headers));

  const stopped = await scrape.run({ maxMinutes: 5 });
  server.onRequest = () => {};
  const resumed = await scrape.run();

  assert.equal(stopped.kind, 'stopped');
  if (stopped.kind !== 'stopped') return;
  assert.match(stopped.reason, /rate limit is reached \(403\)/);
  assert.equal(stopped.resumeAfter, '2031-01-01T13:00:00Z');
  assert.deepEqual([stopped.inserted, resumed.inserted, await scrape.read(countOf)], [199, COUNT - 199, COUNT]);
});

test('a refusal without a time is waited for by the minute, each time told of, but not beyond the end of the run', async (t) => {
  const scrape = openScrape(t, proxy.url);
  const warnings: string[] = [];
  const log = { ...silentLog, warning: (message: string) => void warnings.push(message) };
  spoilPage(2, ...new Array(4).fill(answer(429, 'Slow down')));

  const stopped = await scrape.run({ maxMinutes: 0.5, log });
  const told = warnings.splice(0);
  server.onRequest = () => {};
  const resumed = await scrape.run({ maxMinutes: 5, log });

  assert.match(stopped.kind === 'stopped' ? stopped.reason : '', /rate limit is reached \(429\)/);
  assert.deepEqual(told, []);
  assert.deepEqual([resumed.kind, await scrape.read(countOf)], ['complete', COUNT]);
  assert.deepEqual(warnings, new Array(3).fill("GitHub's rate limit is reached; retrying in 60 s."));
});

test("the time that a rate limit lasts is reckoned by the server's clock, whatever ours says", async (t) => {
  const scrape = openScrape(t, proxy.url);
  const serverTime = Date.parse('2001-01-01T00:00:00Z');
  const headers = {
    date: new Date(serverTime).toUTCString(),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(serverTime / 1000 + 7200),
  };
  spoilPage(2, answer(403, 'API rate limit exceeded for user', headers));

  const stopped = await scrape.run({ maxMinutes: 5 });

  assert.match(stopped.kind === 'stopped' ? stopped.reason : '', /Try again in 120 min/);
});

test('a server that stays down fails the run, and what was fetched before stays', async (t) => {
  const scrape = openScrape(t, proxy.url);
  spoilPage(3, ...new Array(8).fill(answer(503, 'Unicorn')));

  await assert.rejects(scrape.run(), (error) => error instanceof ServiceError && error.status === 503);

  server.onRequest = () => {};
  const resumed = await scrape.run();
  assert.deepEqual([resumed.inserted, await scrape.read(countOf)], [COUNT - 199, COUNT]);
});

const REFUSALS: readonly (readonly [string, FaultEffect, RegExp])[] = [
  ['that does not exist or is private', answer(404, 'Not Found'), /finds nothing \(404\).*name.*private.*token/s],
  ['with issues turned off', answer(410, 'Issues are disabled for this repo'), /turned off .*\(410\).*Settings/s],
  ['that asks for a token', answer(401, 'Requires authentication'), /asks for a token \(401\).*GITHUB_TOKEN/s],
  ['that the token may not read', answer(403, 'Resource not accessible by integration'), /\(403\).*token/s],
];

for (const [what, effect, message] of REFUSALS) {
  test(`a repository ${what} is refused with what to do`, async (t) => {
    const scrape = openScrape(t, proxy.url);
    spoilPage(1, effect);

    await assert.rejects(scrape.run(), (error) => error instanceof ServiceError && message.test(error.message));
  });
}

test('rows that are no issues are left out with a warning, bodies of a megabyte are cut, and null bytes go', async (t) => {
  const scrape = openScrape(t, proxy.url);
  const warnings: string[] = [];
  const rows = [
    { number: 'x', title: 'no number', updated_at: '2030-01-01T00:00:00Z' },
    { number: 900, title: 'huge \0 🏮', body: '🏮'.repeat(500_000), updated_at: '2030-01-01T00:00:01Z' },
  ];
  spoilPage(1, { kind: 'answer', status: 200, body: rows });
  const log = {
    debug() {},
    info() {},
    warning: (message: string) => {
      warnings.push(message);
    },
    progress: () => ({ update() {}, stop() {} }),
  };

  await scrape.run({ log });

  const found = await scrape.read((corpus) => corpus.get(900));
  assert.equal(found?.title, 'huge \ufffd 🏮');
  assert.equal(found?.body.length, MAX_BODY_CHARS);
  assert.match(warnings.join('\n'), /skipped: number must be a positive whole number, found "x"/);
});

test('rows without a date are refused, because nothing would say where to go on', async (t) => {
  const scrape = openScrape(t, proxy.url);
  spoilPage(1, { kind: 'answer', status: 200, body: [{ number: 1, title: 'x' }] });

  await assert.rejects(scrape.run(), /could not be understood while trying to list the issues: updated_at/);
});
