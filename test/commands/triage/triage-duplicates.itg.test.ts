import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { MANIFEST_FILE } from '../../../src/artifact/artifact.ts';
import { formatManifest, parseManifest } from '../../../src/artifact/manifest.ts';
import { SETTINGS_PATH } from '../../../src/config/settings/settings.ts';
import type { TriageJson } from '../../../src/triage/report/triage-json.ts';
import { buildSampleIndex, readSample, type SampleIndex, type SampleIssue } from '../../support/build-sample-index.ts';
import { runCli } from '../../support/run-cli.ts';
import {
  type GitHubServer,
  REPORTER_TOKEN,
  REPOSITORY,
  startGitHub,
  TRIAGER_TOKEN,
} from '../../support/start-git-hub.ts';
import type { SuggestionsServer } from '../../support/start-suggestions.ts';
import { writeTree } from '../../support/write-tree.ts';

/** Enough that strangers do not pass for duplicates. */
const COUNT = 40;
const CLOSING = { similarity: 0.8, cases: 44, right: 42, scale: 'probability' } as const;

let history: readonly SampleIssue[];
let index: SampleIndex;
let server: GitHubServer;
let suggestions: SuggestionsServer;
before(async () => {
  history = (await readSample('issues.jsonl')).slice(0, COUNT).map((issue, at) => ({ ...issue, number: at + 1 }));
  index = await buildSampleIndex({ repository: REPOSITORY, issues: history });
  const path = join(index.folder, MANIFEST_FILE);
  writeFileSync(path, formatManifest({ ...parseManifest(readFileSync(path, 'utf8')), closing: CLOSING }));
  server = await startGitHub({ issues: history.map(({ title, body }) => ({ title, body })), suggestions: 'on' });
  assert.ok(server.suggestions);
  suggestions = server.suggestions;
});
after(() => Promise.all([index.remove(), server.close()]));
afterEach(() => {
  assert.deepEqual([suggestions.invalid(), server.invalidQueries()], [[], []]);
  suggestions.setSearch([]);
});

/** Somebody reports word for word what `number` says; returns the new number. */
async function repeat(number: number): Promise<number> {
  const { title, body } = history[number - 1] as SampleIssue;
  return ((await server.call('POST', '/issues', { title, body }, REPORTER_TOKEN)) as { number: number }).number;
}

async function triage(
  issue: number,
  args: readonly string[],
  cwd?: string,
): Promise<{ json: TriageJson; stderr: string }> {
  const all = ['triage', '--repo', REPOSITORY, '--issue', String(issue), '--index', index.folder, '--json', ...args];
  const env = { GITHUB_TOKEN: TRIAGER_TOKEN, GITHUB_API_URL: server.apiUrl };
  const { exitCode, stdout, stderr } = await runCli(all, { env, ...(cwd === undefined ? {} : { cwd }) });
  assert.equal(exitCode, 0, stderr);
  return { json: JSON.parse(stdout) as TriageJson, stderr };
}

const SUGGEST = ['--apply', 'suggest', '--suggest-fallback', 'none'];
const closings = ({ proposals }: TriageJson) =>
  proposals.flatMap(({ target, outcome }) => (target.kind === 'close-as-duplicate' ? [[target.of, outcome]] : []));

test('closing is proposed by flag and by settings file, and not without one of them', async (t) => {
  const issue = await repeat(3);
  assert.deepEqual(closings((await triage(issue, SUGGEST)).json), []);
  assert.deepEqual(closings((await triage(issue, [...SUGGEST, '--suggest-duplicates'])).json), [[3, 'pending']]);
  const folder = await writeTree(t, { [SETTINGS_PATH]: 'triage: { apply: suggest, suggest_duplicates: true }\n' });
  const { json } = await triage(await repeat(3), [], folder);
  assert.deepEqual(closings(json), [[3, 'pending']]);
  assert.deepEqual(
    suggestions
      .of(issue)
      .map(({ action, state }) => [action, state])
      .at(-1),
    ['close_issue', 'pending'],
  );
});

test('in place of an issue that was closed as a duplicate, what it repeats is proposed, and nothing where that is not known', async () => {
  const flags = [...SUGGEST, '--suggest-duplicates'];
  await suggestions.closeAsDuplicate(3);
  assert.deepEqual(closings((await triage(await repeat(3), flags)).json), []);
  await server.call('POST', '/issues/3/comments', { body: 'Duplicate of #5' });
  assert.deepEqual(closings((await triage(await repeat(3), flags)).json), [[5, 'pending']]);
  await server.call('PATCH', '/issues/5', { state: 'closed', state_reason: 'completed' });
  assert.deepEqual(closings((await triage(await repeat(3), flags)).json), []);
});

test("GitHub's own search is asked where it is wanted, and what it finds is measured by us", async () => {
  const [newer, issue] = [await repeat(9), await repeat(9)];
  suggestions.setSearch([newer, 11, issue]);
  const { json: without } = await triage(issue, []);
  assert.deepEqual([without.githubSimilar, suggestions.searches().length], [null, 0]);

  const { json } = await triage(issue, ['--similar-sources', 'history,github', '--similar-issues', '3']);

  assert.deepEqual(json.githubSimilar, [newer, 11]);
  const places = json.similar.map(({ number }) => number);
  assert.ok(
    [9, newer].every((number) => places.slice(0, 2).includes(number)),
    JSON.stringify(json.similar),
  );
  assert.deepEqual(json.labels, without.labels);
  assert.match(suggestions.searches()[0] ?? '', /^[\p{L}\p{N}_ ]+ repo:acme\/lantern is:issue$/u);
});

test('where the search is refused, the run goes on without it and says so once', async () => {
  for (const status of [429, 422, 403]) {
    suggestions.setSearch({ status });
    const position = suggestions.searches().length;
    const { json, stderr } = await triage(await repeat(12), ['--similar-sources', 'history,github']);
    assert.equal(json.githubSimilar, null);
    assert.equal(stderr.match(/GitHub's search was not asked/g)?.length, 1, stderr);
    assert.equal(suggestions.searches().length, position + 1);
  }
});

test('a source that there is not is refused', async () => {
  const env = { GITHUB_TOKEN: TRIAGER_TOKEN, GITHUB_API_URL: server.apiUrl };
  const args = ['triage', '--similar-sources', 'github', '--issue', '1', '--repo', REPOSITORY];
  const { exitCode, stderr } = await runCli(args, { env });
  assert.equal(exitCode, 2);
  assert.match(stderr, /must be history, or history,github/);
});
