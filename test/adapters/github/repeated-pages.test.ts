import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { createIssueSource } from '../../../src/adapters/github/create-issue-source.ts';
import { ServiceError } from '../../../src/shared/errors.ts';
import { silentLog } from '../../../src/shared/log.ts';
import { startDeadline } from '../../../src/shared/retry.ts';
import { runCli } from '../../support/run-cli.ts';
import { serveLoopback } from '../../support/serve-loopback.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTracker } from '../../support/ways-out.ts';

/** A list whose pages lead from one to the next and then back, as `links` say by page; each has the same rows. */
async function serveCircle(t: TestContext, links: Readonly<Record<string, string>>, rows: readonly object[]) {
  const pages: string[] = [];
  const server = await serveLoopback((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', server.url);
    const page = url.searchParams.get('page') ?? '1';
    pages.push(page);
    url.searchParams.set('page', links[page] ?? page);
    const link = `<${url.href}>; rel="next"`;
    outgoing.writeHead(200, { 'content-type': 'application/json', link }).end(JSON.stringify(rows));
  });
  t.after(() => server.close());
  return { url: server.url, pages };
}

const LEADS_BACK = /leads back to a page that was read already/;

const CIRCLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'to itself': { 1: '2', 2: '2' },
  'over others to itself': { 1: '2', 2: '3', 3: '4', 4: '2' },
};

for (const [how, links] of Object.entries(CIRCLES)) {
  it(`a list that leads back ${how} ends with an error`, async (t) => {
    const { url, pages } = await serveCircle(t, links, [{ name: 'bug' }]);
    await assert.rejects(openTracker(url).listLabels(), (error) => {
      return error instanceof ServiceError && !error.retryable && LEADS_BACK.test(error.message);
    });
    assert.equal(pages.length, Object.keys(links).length);
  });

  it(`a walk of a scrape over a list that leads back ${how} ends with an error`, async (t) => {
    const issue = {
      id: 7,
      name: 'bug',
      number: 1,
      title: 'a',
      body: 'b',
      updated_at: '2026-01-01T00:00:00Z',
      labels: [],
      state: 'open',
    };
    const { url, pages } = await serveCircle(t, links, [issue]);
    const source = createIssueSource({
      repository: 'acme/rocket',
      apiUrl: url,
      log: silentLog,
      deadline: startDeadline(60_000),
    });
    const walk = async () => {
      for (let cursor: string | undefined; ; ) {
        const page = await source.listCreated({ cursor });
        assert.ok(page.kind === 'page' && page.next !== undefined);
        cursor = page.next;
      }
    };
    await assert.rejects(walk(), LEADS_BACK);
    assert.equal(pages.length, Object.keys(links).length);
    const again = await source.listCreated({});
    assert.equal(again.kind, 'page', 'a new walk begins with the first page');
  });
}

it('a scrape of a list that leads back ends and keeps what it has', async (t) => {
  const issue = {
    id: 7,
    name: 'bug',
    number: 1,
    title: 'a',
    body: 'b',
    updated_at: '2026-01-01T00:00:00Z',
    labels: [],
    state: 'open',
  };
  const { url } = await serveCircle(t, { 1: '2', 2: '2' }, Array(100).fill(issue));
  const args = ['scrape', '--repo', 'acme/rocket', '--db', `${temporaryFolder(t)}/corpus.sqlite`];
  const { exitCode, stderr } = await runCli(args, { env: { GITHUB_API_URL: url, GITHUB_TOKEN: 'canary-key-4711' } });
  assert.equal(exitCode, 1, stderr);
  assert.match(stderr, LEADS_BACK);
});
