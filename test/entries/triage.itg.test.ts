import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ADDON_PATH } from '../../scripts/bundle-layout.ts';
import { readSample, sampleLabels } from '../support/build-sample-index.ts';
import { copyBundle } from '../support/copy-bundle.ts';
import type { ActionResult } from '../support/run-action.ts';
import { REPORTER_TOKEN, REPOSITORY, startGitHub, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import { startPrefixGateway } from '../support/start-prefix-gateway.ts';
import { writeTree } from '../support/write-tree.ts';
import { openTriageBundle } from './open-triage-bundle.ts';
import { annotationsOf, runTriageAction, type TriageRun, writesSince } from './run-triage-action.ts';

/** The new issue of the sample about a Modbus scale, which everything in the history says is driver/modbus. */
const MODBUS = 1029;
const EMPTY_FORM = 1035;

const { bundle, index, server, close } = await openTriageBundle();
after(close);

/** Reports a new issue of the sample; returns its number. */
async function report(sampleNumber: number, labels: readonly string[] = [], on = server): Promise<number> {
  const sample = (await readSample('new-issues.jsonl')).find(({ number }) => number === sampleNumber);
  assert.ok(sample);
  const { title, body } = sample;
  const { number } = (await on.call('POST', '/issues', { title, body, labels }, REPORTER_TOKEN)) as { number: number };
  return number;
}

function triage(issue: number, changes: Partial<TriageRun> = {}): Promise<ActionResult> {
  const { inputs, ...rest } = changes;
  return runTriageAction({
    server,
    entry: bundle.entry,
    issue,
    inputs: { index_path: index.folder, ...inputs },
    ...rest,
  });
}

test('an opened issue gets its labels once, also when the run is repeated', async () => {
  const number = await report(MODBUS);
  const position = server.proxy.requests.length;

  const first = await triage(number, { inputs: { add_labels: 'true' } });
  const second = await triage(number, { inputs: { add_labels: 'true' } });

  assert.deepEqual([first.exitCode, first.stderr, second.exitCode, second.stderr], [0, '', 0, '']);
  assert.deepEqual((await server.labelsOf(number)).sort(), ['driver/modbus', 'type/bug']);
  assert.deepEqual(writesSince(server, position), [`POST /repos/${REPOSITORY}/issues/${number}/labels`]);
  assert.match(first.summary, new RegExp(`^## #${number}: labelled \`driver/modbus\`, \`type/bug\`\n`));
  assert.match(second.summary, new RegExp(`^## #${number}: already has \`driver/modbus\`, \`type/bug\`\n`));
  assert.equal(second.outputs.triage_labels, '');
  assert.equal(second.outputs.labels, '[]');
});

test('every output has the form that action.yml promises', async () => {
  const number = await report(MODBUS);

  const { outputs, stdout } = await triage(number, { inputs: { similar_issues: '2' } });

  assert.deepEqual(Object.keys(outputs).sort(), [
    'completion_tokens',
    'cost',
    'is_categorizable',
    'labels',
    'prompt_tokens',
    'similar_issues',
    'suggestions',
    'summary',
    'triage_labels',
    'verdict',
    'verdict_path',
  ]);
  assert.deepEqual(
    [outputs.prompt_tokens, outputs.completion_tokens, outputs.cost, outputs.summary],
    ['0', '0', '0', ''],
  );
  assert.equal(outputs.triage_labels, '\\"driver/modbus\\",\\"type/bug\\"');
  assert.equal(outputs.labels, '["driver/modbus","type/bug"]');
  assert.equal(outputs.is_categorizable, 'true');
  const similar = JSON.parse(outputs.similar_issues ?? '');
  assert.equal(similar.length, 2);
  assert.deepEqual(Object.keys(similar[0]), ['number', 'title', 'similarity']);
  const verdict = JSON.parse(outputs.verdict ?? '');
  assert.deepEqual([verdict.number, verdict.engine, verdict.isCategorizable], [number, 'local', true]);
  assert.deepEqual(verdict.similar, similar);
  const applied = verdict.labels.filter((label: { applied: boolean }) => label.applied);
  assert.deepEqual(
    applied.map(({ name, family }: { name: string; family: string }) => [name, family]),
    [
      ['driver/modbus', 'area'],
      ['type/bug', 'type'],
    ],
  );
  assert.deepEqual(stdout.split('\n'), [
    `::add-mask::${TRIAGER_TOKEN}`,
    'Settings come from .github/auto-triager.yml.',
    `#${number}: would be labelled \`driver/modbus\`, \`type/bug\`.`,
    '',
  ]);
});

test('a rehearsal writes nothing and says what it would add, how sure it is, and why', async () => {
  const number = await report(MODBUS);
  const position = server.proxy.requests.length;

  const { exitCode, summary } = await triage(number);

  assert.equal(exitCode, 0);
  assert.deepEqual(writesSince(server, position), []);
  assert.deepEqual(await server.labelsOf(number), []);
  assert.match(summary, new RegExp(`^## #${number}: would be labelled \`driver/modbus\`, \`type/bug\`\n`));
  assert.match(summary, /\*\*Rehearsal:\*\* no label was added\. Set `apply: labels`/);
  assert.match(summary, /- \*\*would be added\*\* `driver\/modbus` >?\d+%<br>on similar \[#/);
  assert.match(
    summary,
    /<details><summary>Figures.*\n\n- \*\*`driver\/modbus`\*\* >?\d+%, cut-off \d+%, was right \d+%/s,
  );
  assert.match(summary, /<sub>Time: .*load index .*fetch issue .*embedding .*neighbors .*labels .*plan /);
});

test('an issue that repeats an older one is shown beside it, with the similarity of the two', async () => {
  const [repeated] = await readSample('issues.jsonl');
  assert.ok(repeated);
  const { title, body } = repeated;
  const { number } = (await server.call(
    'POST',
    '/issues',
    { title, body: `${body}\n\nSince today.` },
    REPORTER_TOKEN,
  )) as {
    number: number;
  };

  const { summary } = await triage(number);

  const shown = `\\*\\*Similar issues\\*\\*\\n\\n- \\[#${repeated.number}\\]\\(https://github\\.com/acme/lantern/.*<br>.*similarity \\d\\.\\d\\d, `;
  assert.match(summary, new RegExp(shown));
});

test('a family in which a person chose already is left alone, the other is filled', async () => {
  const number = await report(MODBUS, ['area/map']);

  const { outputs, summary } = await triage(number, { inputs: { add_labels: 'true' } });

  assert.deepEqual((await server.labelsOf(number)).sort(), ['area/map', 'type/bug']);
  assert.equal(outputs.labels, '["type/bug"]');
  assert.match(summary, /- \*\*already there\*\* `area\/map`: area is left as it is\./);
});

test('a closed issue is left alone', async () => {
  const number = await report(MODBUS);
  await server.call('PATCH', `/issues/${number}`, { state: 'closed' });
  const position = server.proxy.requests.length;

  const { exitCode, outputs, summary } = await triage(number, { inputs: { add_labels: 'true', add_comment: 'true' } });

  assert.equal(exitCode, 0);
  assert.deepEqual(writesSince(server, position), []);
  assert.equal(outputs.labels, '[]');
  assert.match(summary, /closed issues are left alone/);
});

test('a label that the repository lacks is named and not created', async () => {
  const bare = await startGitHub({ labels: ['type/bug'] });
  try {
    const number = await report(MODBUS, [], bare);

    const { exitCode, outputs, summary } = await triage(number, { server: bare, inputs: { add_labels: 'true' } });

    assert.equal(exitCode, 0);
    assert.deepEqual(await bare.labelsOf(number), ['type/bug']);
    assert.equal(outputs.labels, '["type/bug"]');
    assert.match(summary, /- \*\*not added\*\* `driver\/modbus` fits, but the repository has no label of that name\./);
    const labels = (await bare.call('GET', '/labels')) as { name: string }[];
    assert.ok(!labels.some(({ name }) => name === 'driver/modbus'));
  } finally {
    await bare.close();
  }
});

test('the label for lacking information is added when it is asked for, and no guess beside it', async () => {
  const number = await report(EMPTY_FORM);

  const { outputs, summary } = await triage(number, {
    inputs: { add_labels: 'true', needs_info_label: 'needs more info' },
  });

  assert.deepEqual(await server.labelsOf(number), ['needs more info']);
  assert.equal(outputs.is_categorizable, 'false');
  assert.match(summary, /Information seems to be missing/);
});

test('label lists in the workspace decide which labels may be chosen; globs name labels that exist', async (t) => {
  const workspace = await writeTree(t, {
    'labels.txt': '# drivers only\n\ndriver/*\nDriver/*\n',
    '.github/types.txt': 'type/question\r\ntype/docs\r\n',
  });
  const number = await report(MODBUS);

  const result = await triage(number, {
    workspace,
    inputs: { add_labels: 'true', labels_file: 'labels.txt', types_file: '.github/types.txt' },
    env: { RUNNER_TEMP: workspace },
  });

  assert.equal(result.exitCode, 0);
  assert.deepEqual(annotationsOf(result), ['warning: labels.txt lists these more than once: driver/*']);
  assert.deepEqual(await server.labelsOf(number), ['driver/modbus']);
  const verdict = JSON.parse(await readFile(result.outputs.verdict_path ?? '', 'utf8'));
  const { labels } = verdict as { labels: { name: string; family: string }[] };
  const drivers = (await sampleLabels()).filter((name) => name.startsWith('driver/'));
  assert.deepEqual(namesOf(labels, 'area'), drivers);
  assert.deepEqual(namesOf(labels, 'type'), ['type/docs', 'type/question']);
});

function namesOf(labels: readonly { name: string; family: string }[], family: string): string[] {
  return labels
    .filter((label) => label.family === family)
    .map(({ name }) => name)
    .sort();
}

test('limits and cut-off of the workflow win over those of the index', async () => {
  const number = await report(MODBUS);

  const none = await triage(number, { inputs: { max_areas: '0', max_types: '0' } });
  const sure = await triage(number, { inputs: { cutoff: '1' } });
  const all = await triage(number, { inputs: { cutoff: '0', max_areas: '2', max_types: '2' } });

  assert.equal(none.outputs.labels, '[]');
  assert.equal(sure.outputs.labels, '[]');
  assert.equal(JSON.parse(all.outputs.labels ?? '').length, 4);
});

test('secrets are masked before anything else is written, and show up nowhere', async () => {
  const number = await report(MODBUS);
  const env = { GITHUB_TOKEN: 'ghs_other', GH_TOKEN: 'ghs_third', ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' };

  const result = await triage(number, { env });

  const lines = result.stdout.split('\n');
  const masks = [TRIAGER_TOKEN, 'ghs_other', 'ghs_third'].map((secret) => `::add-mask::${secret}`);
  assert.deepEqual(lines.slice(0, 3), masks);
  const rest = JSON.stringify([lines.slice(3), result.stderr, result.outputs, result.summary]);
  assert.doesNotMatch(rest, new RegExp(`${TRIAGER_TOKEN}|ghs_`));
});

test('GitHub Enterprise Server is reached under the address that the runner gives', async () => {
  const gateway = await startPrefixGateway(server.apiUrl, '/api/v3');
  try {
    const number = await report(MODBUS);

    const { exitCode, stdout, summary } = await triage(number, {
      inputs: { add_labels: 'true' },
      env: { GITHUB_API_URL: `${gateway.url}/api/v3`, GITHUB_SERVER_URL: 'https://git.example.com' },
    });

    assert.equal(exitCode, 0, stdout);
    assert.deepEqual((await server.labelsOf(number)).sort(), ['driver/modbus', 'type/bug']);
    assert.deepEqual(gateway.refused, []);
    assert.match(summary, /\]\(https:\/\/git\.example\.com\/acme\/lantern\/issues\/\d+\)/);
    assert.doesNotMatch(summary, /github\.com/);
  } finally {
    await gateway.close();
  }
});

test('without the native addon the same labels come from the portable reader', async () => {
  const crippled = await copyBundle('triage');
  try {
    await rm(join(crippled.shared, ADDON_PATH));
    const number = await report(MODBUS);

    const portable = await triage(number, { entry: crippled.entry });
    const native = await triage(number);

    assert.deepEqual([portable.exitCode, portable.stderr], [0, '']);
    const [found, expected] = [portable, native].map(({ outputs }) => ({
      ...outputs,
      verdict_path: undefined,
      verdict: { ...JSON.parse(outputs.verdict ?? ''), timings: undefined },
    }));
    assert.deepEqual(found, expected);
  } finally {
    await crippled.remove();
  }
});
