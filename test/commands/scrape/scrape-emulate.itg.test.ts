import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openScrape } from '../../support/open-scrape.ts';
import { type GitHubServer, OWNER, startGitHub, TRIAGER_TOKEN } from '../../support/start-git-hub.ts';

const COUNT = 230;

let server: GitHubServer;

before(async () => {
  server = await startGitHub({
    labels: ['area/lamp', 'type/bug'],
    issues: Array.from({ length: COUNT }, (_, index) => ({
      title: `Issue ${index + 1}`,
      labels: index % 2 === 0 ? ['area/lamp'] : [],
      state: index % 3 === 0 ? 'closed' : 'open',
    })),
  });
});
after(() => server.close());

test('an emulated GitHub is scraped whole, and then what people did to its issues', async (t) => {
  const scrape = openScrape(t, server.apiUrl);
  const options = { token: TRIAGER_TOKEN };
  const first = await scrape.run(options);
  const firstRequests = first.requests;

  await server.call('PATCH', '/issues/3', { title: 'Edited' });
  await server.call('PATCH', '/issues/4', { state: 'closed', state_reason: 'not_planned' });
  await server.call('POST', '/issues/6/labels', { labels: ['type/bug'] });
  await server.call('POST', '/issues', { title: 'New' });
  await server.call('PATCH', '/labels/area%2Flamp', { new_name: 'area/light' });
  const second = await scrape.run(options);

  assert.deepEqual([first.kind, first.inserted], ['complete', COUNT]);
  assert.deepEqual([second.kind, second.inserted], ['complete', 1]);
  assert.ok(second.requests <= firstRequests + 4, `${second.requests} requests after ${firstRequests}`);
  const [three, four, six, seven] = await scrape.read((corpus) =>
    Promise.all([3, 4, 6, 7].map((number) => corpus.get(number))),
  );
  assert.deepEqual([three?.title, three?.labels], ['Edited', ['area/light']]);
  assert.deepEqual([four?.state, four?.details?.stateReason], ['closed', 'not_planned']);
  assert.deepEqual([six?.labels, seven?.labels], [['type/bug'], ['area/light']]);
  assert.equal(six?.author, 'reporter');
  assert.equal(await scrape.read((corpus) => corpus.count()), COUNT + 1);
});

test('a repository that is not there is refused in words', async (t) => {
  const scrape = openScrape(t, server.apiUrl);

  await assert.rejects(scrape.run({ repository: `${OWNER}/nothing`, token: TRIAGER_TOKEN }), /finds nothing \(404\)/);
});
