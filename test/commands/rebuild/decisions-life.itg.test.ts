import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { findIndexFolder } from '../../../src/adapters/files/index-shelf.ts';
import { parseManifest } from '../../../src/artifact/manifest.ts';
import { SETTINGS_PATH } from '../../../src/config/settings/settings.ts';
import { rocketIssues } from '../../support/rocket-issues.ts';
import { runCli } from '../../support/run-cli.ts';
import { REPORTER_TOKEN, REPOSITORY, startGitHub, TRIAGER_TOKEN } from '../../support/start-git-hub.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const KNOWN = 160;
const NEW = 40;
const FUEL = 'area/fuel';
const ENV = { GITHUB_TOKEN: TRIAGER_TOKEN };

test('people answer what triage proposes, and the next rebuild tells how each level fared and asks less readily', async (t) => {
  const all = rocketIssues(KNOWN + NEW);
  const server = await startGitHub({
    labels: [...new Set(all.flatMap(({ labels }) => labels))],
    issues: all.slice(0, KNOWN),
    suggestions: 'on',
  });
  t.after(() => server.close());
  const { suggestions } = server;
  assert.ok(suggestions);
  const place = temporaryFolder(t);
  const asking = await settingsFile(place, 'suggest');

  const before = await rebuild(server.apiUrl, { place, settings: asking });
  assert.equal(before.levels, undefined);
  const numbers: number[] = [];
  for (const { title, body } of all.slice(KNOWN)) {
    numbers.push(
      ((await server.call('POST', '/issues', { title, body }, REPORTER_TOKEN)) as { number: number }).number,
    );
  }
  const flags = ['--repo', REPOSITORY, '--unlabeled', String(NEW), '--apply', 'suggest', '--api-url', server.apiUrl];
  const triaged = await runCli(['triage', ...flags, '--index', before.folder], { env: ENV });
  assert.equal(triaged.exitCode, 0, triaged.stdout + triaged.stderr);

  const made = numbers.flatMap((number) => suggestions.of(number));
  const fuel = (await server.call('GET', `/labels/${encodeURIComponent(FUEL)}`)) as { id: number };
  const isFuel = ({ target_id: id }: (typeof made)[number]) => id === fuel.id;
  const [wrong, right] = [made.filter(isFuel), made.filter((one) => !isFuel(one))];
  assert.ok(wrong.length >= 10 && right.length >= 10, `${wrong.length} and ${right.length}`);
  for (const { id } of wrong) await suggestions.dismiss(id, { token: REPORTER_TOKEN });
  for (const { id } of right) await suggestions.approve(id, { token: REPORTER_TOKEN });

  const after = await rebuild(server.apiUrl, { place, settings: asking });
  const sum = (count: (level: NonNullable<typeof after.levels>[number]) => number) =>
    (after.levels ?? []).reduce((total, level) => total + count(level), 0);
  assert.deepEqual(
    [sum(({ approved }) => approved), sum(({ dismissed }) => dismissed), sum(({ pending }) => pending)],
    [right.length, wrong.length, 0],
  );
  const raised = after.labels.filter(({ raisedFrom }) => raisedFrom !== undefined).map(({ name }) => name);
  assert.deepEqual(raised, [FUEL]);
  const label = after.labels.find(({ name }) => name === FUEL);
  assert.deepEqual([label?.answers?.approved, label?.answers?.dismissed], [0, wrong.length]);
  assert.match(after.stderr, /people removed \d+ more labels|the corpus grew/);
  assert.deepEqual(suggestions.invalid(), []);

  const told = await runCli(['corrections', '--db', join(place, 'corpus.sqlite')]);
  assert.match(told.stdout, /area, high: people approved \d+ of \d+, .* 80% promised/);
  assert.match(told.stdout, new RegExp(`${FUEL} +0 +${wrong.length} +0 +0% `));

  const position = server.proxy.requests.length;
  await rebuild(server.apiUrl, { place, settings: await settingsFile(place, 'labels') });
  const asked = server.proxy.requests.slice(position).filter(({ path }) => path.includes('/suggestions'));
  assert.deepEqual(asked, [], 'where triage asks nobody, there is nothing to read');
});

async function settingsFile(place: string, apply: string): Promise<string> {
  const path = join(place, apply, SETTINGS_PATH);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `triage: { apply: ${apply} }\n`);
  return path;
}

async function rebuild(apiUrl: string, { place, settings }: { readonly place: string; readonly settings: string }) {
  const args = ['rebuild', '--repo', REPOSITORY, '--work-dir', place, '--api-url', apiUrl, '--gate', 'always'];
  const { exitCode, stdout, stderr } = await runCli([...args, '--config', settings, '--json'], { env: ENV });
  assert.equal(exitCode, 0, stdout + stderr);
  const folder = await findIndexFolder(join(place, 'index-artifacts'));
  const { levels, labels } = parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return { folder, levels, labels, stderr };
}
