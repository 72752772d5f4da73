import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { SETTINGS_PATH } from '../../src/config/settings/settings.ts';
import { copySampleIndex, readSample, type SampleIndex, sampleLabels } from '../support/build-sample-index.ts';
import { programEntry } from '../support/program-entry.ts';
import type { ActionResult } from '../support/run-action.ts';
import { type GitHubServer, REPORTER_TOKEN, REPOSITORY, startGitHub, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import type { SuggestionsServer } from '../support/start-suggestions.ts';
import { annotationsOf, runTriageAction, writesSince } from './run-triage-action.ts';

/** The new issue of the sample about a Modbus scale, which everything in the history says is driver/modbus. */
const MODBUS = 1029;
const EMPTY_FORM = 1035;
/** The action as it is in the source: what is asked of GitHub does not depend on the bundle. */
const ENTRY = programEntry('triage');

let index: SampleIndex;
let server: GitHubServer;
let suggestions: SuggestionsServer;
before(async () => {
  index = await copySampleIndex({ repository: REPOSITORY });
  server = await startGitHub({ labels: await sampleLabels(), suggestions: 'on' });
  assert.ok(server.suggestions);
  suggestions = server.suggestions;
});
after(() => Promise.all([index.remove(), server.close()]));
afterEach(() => {
  assert.deepEqual(suggestions.invalid(), []);
  suggestions.setMode('on');
});

async function report(sampleNumber: number): Promise<number> {
  const sample = (await readSample('new-issues.jsonl')).find(({ number }) => number === sampleNumber);
  assert.ok(sample);
  const { title, body } = sample;
  return ((await server.call('POST', '/issues', { title, body }, REPORTER_TOKEN)) as { number: number }).number;
}

/** `settings` is what stands in the file under `triage:`. */
function triage(issue: number, inputs: Record<string, string>, settings = ''): Promise<ActionResult> {
  const files: Record<string, string> = settings === '' ? {} : { [SETTINGS_PATH]: `triage: { ${settings} }\n` };
  return runTriageAction({ server, entry: ENTRY, issue, inputs: { index_path: index.folder, ...inputs }, files });
}

const pending = (number: number) => suggestions.of(number).filter(({ state }) => state === 'pending');

interface Told {
  readonly target: { readonly name: string };
  readonly confidence: string;
  readonly mode: string;
  readonly outcome: string;
  readonly reason: string | null;
}

function told({ outputs }: ActionResult): Told[] {
  return JSON.parse(outputs.suggestions ?? 'null') as Told[];
}

/** A cut-off between the two labels of the issue: one is sure, the other is worth a look. */
async function betweenBoth(): Promise<number> {
  const { outputs } = await triage(await report(MODBUS), {});
  const { labels } = JSON.parse(outputs.verdict ?? '') as { labels: { probability: number }[] };
  const [first, second] = labels;
  assert.ok(first && second && first.probability > second.probability && second.probability > 0.5);
  return (first.probability + second.probability) / 2;
}

test('with apply: suggest people are asked about labels, none is added, and a second run writes nothing', async () => {
  const number = await report(MODBUS);
  const first = await triage(number, { apply: 'suggest' });
  const position = server.proxy.requests.length;
  const second = await triage(number, { apply: 'suggest' });

  assert.deepEqual([first.exitCode, first.stderr, second.exitCode, second.stderr], [0, '', 0, '']);
  assert.deepEqual([await server.labelsOf(number), first.outputs.labels], [[], '[]']);
  assert.match(first.summary, new RegExp(`^## #${number}: people are asked about \`driver/modbus\`, \`type/bug\`\n`));
  assert.match(second.summary, /- \*\*still waits\*\* `driver\/modbus` \d+%/);
  const outcomes = told(first).map(({ target, confidence, outcome }) => [target.name, confidence, outcome]);
  assert.deepEqual(outcomes, [
    ['driver/modbus', 'high', 'pending'],
    ['type/bug', 'high', 'pending'],
  ]);
  assert.ok(pending(number).every(({ rationale }) => /similar|right/.test(rationale ?? '')));
  assert.deepEqual(writesSince(server, position), []);
});

test('with apply: auto the sure label is added with its reasons, people are asked about the other, and a second run writes nothing', async () => {
  const cutoff = `cutoff: ${await betweenBoth()}`;
  const number = await report(MODBUS);
  const first = await triage(number, { apply: 'auto' }, cutoff);
  const position = server.proxy.requests.length;
  const second = await triage(number, { apply: 'auto' }, cutoff);

  assert.deepEqual([first.exitCode, second.exitCode], [0, 0]);
  assert.deepEqual(await server.labelsOf(number), ['driver/modbus']);
  assert.deepEqual([first.outputs.labels, second.outputs.labels], ['["driver/modbus"]', '[]']);
  const outcomes = told(first).map(({ target, confidence, mode, outcome }) => [target.name, confidence, mode, outcome]);
  assert.deepEqual(outcomes, [
    ['driver/modbus', 'high', 'apply', 'applied'],
    ['type/bug', 'medium', 'suggest', 'pending'],
  ]);
  assert.deepEqual(writesSince(server, position), []);
  assert.equal(pending(number).length, 1);
});

test('what is no longer likely is taken back where it is ours, and left where it is not', async () => {
  const number = await report(MODBUS);
  await suggestions.suggestLabel(number, 'area/install', { token: TRIAGER_TOKEN });
  await suggestions.suggestLabel(number, 'driver/lorawan', { token: REPORTER_TOKEN });

  const { summary } = await triage(number, { apply: 'suggest' });

  assert.deepEqual(
    suggestions.of(number).map(({ state }) => state),
    ['dismissed', 'pending', 'pending', 'pending'],
  );
  assert.match(summary, /- \*\*taken back\*\* `area\/install`/);
});

test('where nothing is suggested, a run asks GitHub once more than one that only adds labels', async () => {
  const number = await report(EMPTY_FORM);
  const count = async (inputs: Record<string, string>) => {
    const position = server.proxy.requests.length;
    assert.equal((await triage(number, inputs)).exitCode, 0);
    return server.proxy.requests.slice(position).map(({ method, path }) => `${method} ${path}`);
  };

  const plain = await count({ apply: 'labels' });
  const asking = await count({ apply: 'suggest' });

  assert.deepEqual(asking.sort(), [...plain, `GET /repos/${REPOSITORY}/issues/${number}/suggestions`].sort());
});

test('a rehearsal of what the settings file has writes nothing and says what people would be asked', async () => {
  const number = await report(MODBUS);
  const position = server.proxy.requests.length;
  const { outputs, summary } = await triage(number, { add_labels: 'false' }, 'apply: suggest');
  assert.deepEqual(writesSince(server, position), []);
  assert.match(summary, /people would be asked about `driver\/modbus`/);
  assert.equal((JSON.parse(outputs.suggestions ?? '') as Told[])[0]?.outcome, 'rehearsal');
});

test('labels that GitHub withholds are told so, and are not among those that were added', async () => {
  suggestions.setMode('withholding');
  const number = await report(MODBUS);
  const result = await triage(number, { apply: 'auto' });
  assert.deepEqual([result.exitCode, result.outputs.labels], [0, '[]']);
  assert.deepEqual(
    told(result).map(({ outcome }) => outcome),
    ['withheld', 'withheld'],
  );
  assert.match(result.summary, /the automation level of the repository leaves it to a person/);
});

test('where suggestions are off, the sure labels are added instead, and the summary says so once', async () => {
  suggestions.setMode('off');
  const number = await report(MODBUS);
  const result = await triage(number, { apply: 'suggest' });
  assert.deepEqual([result.exitCode, result.outputs.labels], [0, '["driver/modbus","type/bug"]']);
  assert.deepEqual((await server.labelsOf(number)).sort(), ['driver/modbus', 'type/bug']);
  const sentence = /suggestions on issues are off/g;
  assert.equal([...result.summary.matchAll(sentence)].length, 1, result.summary);
  assert.match(result.summary, /- \*\*added instead\*\* `driver\/modbus` \d+%/);
});

test('or the comment names the likely labels, and goes away once people can be asked', async () => {
  suggestions.setMode('silent');
  const number = await report(MODBUS);
  const off = await triage(number, { apply: 'suggest' }, 'suggest_fallback: comment');
  const [comment] = await server.commentsOf(number);
  assert.equal(off.exitCode, 0);
  assert.match(comment?.body ?? '', /For maintainers: likely labels are `driver\/modbus`, `type\/bug`\./);
  assert.deepEqual(await server.labelsOf(number), []);

  suggestions.setMode('on');
  const on = await triage(number, { apply: 'suggest' }, 'suggest_fallback: comment');
  assert.deepEqual([on.exitCode, await server.commentsOf(number)], [0, []]);
  assert.equal(pending(number).length, 2);
});

test('with auto and no fallback the sure label is added all the same, without its reasons', async () => {
  suggestions.setMode('server');
  const number = await report(MODBUS);
  const cutoff = await betweenBoth();
  const { exitCode } = await triage(number, { apply: 'auto' }, `suggest_fallback: none, cutoff: ${cutoff}`);
  assert.deepEqual([exitCode, await server.labelsOf(number)], [0, ['driver/modbus']]);
});

test('a run that had something to say and could do nothing is red, and says what to do', async () => {
  for (const mode of ['off', 'silent', 'server', 'no-rights'] as const) {
    suggestions.setMode(mode);
    const number = await report(MODBUS);
    const result = await triage(number, { apply: 'suggest' }, 'suggest_fallback: none');
    assert.equal(result.exitCode, 1, mode);
    assert.match(
      annotationsOf(result).join('\n'),
      /error: Nobody was asked in acme\/lantern, since .*, and nothing else could be done/,
    );
    assert.deepEqual(await server.labelsOf(number), []);
  }
});
