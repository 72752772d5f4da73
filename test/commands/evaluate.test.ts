import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Figure } from '../../src/evaluation/bootstrap.ts';
import { rocketIssues, toIssueLines } from '../support/rocket-issues.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';
import { writeTree } from '../support/write-tree.ts';

const OLD = rocketIssues(20);
const NEW = rocketIssues(9, 21);

interface FamilyJson {
  readonly family: string;
  readonly issues: number;
  readonly hitAt1: Figure;
  readonly labels: readonly { readonly name: string; readonly support: number }[];
  readonly baselines: readonly { readonly name: string; readonly hitAt1: Figure }[];
}

interface EvaluationJson {
  readonly trainIssues: number;
  readonly testIssues: number;
  readonly families: readonly FamilyJson[];
  readonly information: string;
}

async function evaluate(
  t: TestContext,
  { train = toIssueLines(OLD), test: judged = toIssueLines(NEW), more = {}, flags = [] }: EvaluateCase,
): Promise<CliResult & { readonly folder: string }> {
  const folder = await writeTree(t, { 'old.jsonl': train, 'new.jsonl': judged, ...more });
  const inFolder = flags.map((flag) => flag.replace('FOLDER', folder));
  const args = ['evaluate', '--train', join(folder, 'old.jsonl'), '--test', join(folder, 'new.jsonl'), ...inFolder];
  return { ...(await runCli(args)), folder };
}

interface EvaluateCase {
  readonly train?: string;
  readonly test?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

/** What the command says of this case, as text and as JSON; neither may hold what no reader can use. */
async function evaluateBothWays(t: TestContext, facts: EvaluateCase): Promise<{ text: string; json: EvaluationJson }> {
  const [asText, asJson] = await Promise.all([
    evaluate(t, facts),
    evaluate(t, { ...facts, flags: [...(facts.flags ?? []), '--json'] }),
  ]);
  for (const { exitCode, stdout, stderr } of [asText, asJson]) {
    assert.equal(exitCode, 0, stderr);
    assert.doesNotMatch(stdout, /NaN|Infinity|undefined|\[object/);
  }
  const json = JSON.parse(asJson.stdout) as EvaluationJson;
  for (const { low, value, high } of figuresOf(json)) {
    assert.ok(value === null ? low === null && high === null : (low ?? 2) <= value && value <= (high ?? -1));
  }
  return { text: asText.stdout, json };
}

/** Every figure with an interval, at any depth. */
function figuresOf(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'low' in value ? [value as Figure] : Object.values(value).flatMap(figuresOf);
}

function family({ families }: EvaluationJson, name: string): FamilyJson {
  const found = families.find((one) => one.family === name);
  assert.ok(found !== undefined, `no family ${name}`);
  return found;
}

function relabel(issues: typeof OLD, labelsOf: (index: number) => readonly string[]): typeof OLD {
  return issues.map((issue, index) => ({ ...issue, labels: labelsOf(index) }));
}

test('20 issues are enough for figures, with intervals as wide as they must be', async (t) => {
  const { text, json } = await evaluateBothWays(t, {});
  assert.deepEqual([json.trainIssues, json.testIssues], [20, 9]);
  const area = family(json, 'area');
  assert.equal(area.issues, 9);
  assert.ok((area.hitAt1.value as number) > 0.6);
  assert.ok((area.hitAt1.high as number) - (area.hitAt1.low as number) > 0.2);
  assert.deepEqual(
    area.baselines.map(({ name }) => name),
    [
      'most frequent label',
      "label's name in the text",
      "neighbors' vote",
      'word TF–IDF with multinomial logistic regression',
    ],
  );
  assert.match(text, /^learned from 20 issues, judged 9 others\n {2}area \(9 issues\): /);
});

test('the same call gives the same bytes, and no duration is among them', async (t) => {
  const flags = ['--json', '--predictions', 'FOLDER/predictions.jsonl'];
  const [one, two] = [await evaluate(t, { flags }), await evaluate(t, { flags })];
  assert.equal(one.stdout, two.stdout);
  assert.doesNotMatch(one.stdout, /duration|second|Ms"/i);
  const [first, second] = [one, two].map(({ folder }) => readFileSync(join(folder, 'predictions.jsonl'), 'utf8'));
  assert.equal(first, second);
});

test('predictions tell all labels of an issue, most probable first, and its similar issues', async (t) => {
  const { folder } = await evaluate(t, { flags: ['--predictions', 'FOLDER/predictions.jsonl'] });
  const lines = readFileSync(join(folder, 'predictions.jsonl'), 'utf8').trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).number),
    NEW.map(({ number }) => number),
  );
  const { number, labels, needsInfo, similar, ...rest } = JSON.parse(lines[0] as string);
  assert.deepEqual([number, needsInfo, rest], [21, null, {}]);
  assert.deepEqual(labels.map(({ name }: { name: string }) => name).toSorted(), [
    'area/cabin',
    'area/fuel',
    'area/radio',
    'type/bug',
    'type/feature',
  ]);
  for (const [index, label] of labels.entries()) {
    assert.deepEqual(Object.keys(label), ['name', 'family', 'probability', 'applied']);
    assert.ok(label.probability >= 0 && label.probability <= 1);
    assert.ok(index === 0 || labels[index - 1].probability >= label.probability);
  }
  assert.equal(similar.length, 10);
  for (const [index, neighbor] of similar.entries()) {
    assert.deepEqual(Object.keys(neighbor), ['number', 'similarity']);
    assert.ok(neighbor.number <= 20);
    assert.ok(index === 0 || similar[index - 1].similarity >= neighbor.similarity);
  }
});

test('test issues without any known label are told so', async (t) => {
  const { text, json } = await evaluateBothWays(t, { test: toIssueLines(relabel(NEW, () => [])) });
  assert.equal(family(json, 'area').issues, 0);
  assert.match(text, /area: no test issue has a label of this family, so there is nothing to judge\./);
});

test('labels that only test issues have are misses, not excuses', async (t) => {
  const { json } = await evaluateBothWays(t, { test: toIssueLines(relabel(NEW, () => ['area/engine'])) });
  const area = family(json, 'area');
  assert.deepEqual([area.issues, area.hitAt1.value], [9, 0]);
  assert.deepEqual(area.labels[0], { name: 'area/engine', support: 9, precision: null, recall: 0 });
});

test('training issues without labels leave nothing to predict', async (t) => {
  const unlabelled = await evaluateBothWays(t, {
    train: toIssueLines(relabel(OLD, () => [])),
    test: toIssueLines(relabel(NEW, () => [])),
  });
  assert.deepEqual(unlabelled.json.families, []);
  assert.match(unlabelled.text, /No issue has a label that could be predicted\./);
  const { json } = await evaluateBothWays(t, { train: toIssueLines(relabel(OLD, () => [])) });
  assert.equal(family(json, 'area').hitAt1.value, 0);
});

test('a family with one label, and a label that occurs once', async (t) => {
  const labelsOf = (index: number) => (index === 4 ? ['area/fuel', 'type/bug'] : ['area/fuel']);
  const { json } = await evaluateBothWays(t, {
    train: toIssueLines(relabel(OLD, labelsOf)),
    test: toIssueLines(relabel(NEW, labelsOf)),
  });
  assert.deepEqual([family(json, 'area').issues, family(json, 'area').hitAt1.value], [9, 1]);
  assert.equal(family(json, 'type').issues, 1);
});

test('labels that differ only in case are one, for the baselines too', async (t) => {
  const spelled = (issues: typeof OLD) =>
    issues.map((issue, index) => ({
      ...issue,
      labels: index % 2 === 0 ? issue.labels.map((name) => name.toUpperCase()) : issue.labels,
    }));
  const [mixed, plain] = await Promise.all([
    evaluateBothWays(t, { train: toIssueLines(spelled(OLD)), test: toIssueLines(spelled(NEW)) }),
    evaluateBothWays(t, {}),
  ]);
  for (const name of ['area', 'type']) {
    const [one, other] = [family(mixed.json, name), family(plain.json, name)];
    assert.equal(one.labels.length, other.labels.length);
    const frequent = (figures: FamilyJson) => figures.baselines[0]?.hitAt1;
    assert.deepEqual([one.issues, frequent(one)], [other.issues, frequent(other)]);
  }
});

test('labels that say an issue lacks information are no labels to predict', async (t) => {
  const asking = (issues: typeof OLD) => issues.map((issue) => ({ ...issue, labels: ['area/fuel', 'area/unclear'] }));
  const { json } = await evaluateBothWays(t, {
    train: toIssueLines(asking(OLD)),
    test: toIssueLines(asking(NEW)),
    flags: ['--needs-info-labels', 'area/unclear'],
  });
  assert.deepEqual(
    family(json, 'area').labels.map(({ name }) => name),
    ['area/fuel'],
  );
  assert.match(json.information, /20 of 20 issues are labelled as lacking information/);
});

test('a list narrows the labels to judge', async (t) => {
  const more = { 'labels.txt': 'area/f*\narea/radio\n' };
  const { json } = await evaluateBothWays(t, { more, flags: ['--labels-file', 'FOLDER/labels.txt'] });
  assert.deepEqual(
    json.families.map((one) => [one.family, one.issues]),
    [['area', NEW.filter(({ labels }) => labels[0] !== 'area/cabin').length]],
  );
});

test('an issue that is learned from and judged is refused', async (t) => {
  const { exitCode, stdout, stderr } = await evaluate(t, { test: toIssueLines(rocketIssues(4, 18)) });
  assert.deepEqual([exitCode, stdout], [2, '']);
  assert.match(stderr, /3 issues are in both files, such as #18, #19, #20\. Judge only issues that were not learned/);
});

for (const [name, content] of [
  ['is empty', ''],
  ['holds blank lines', '\n\n'],
  ['holds something else', 'number,title\n1,First\n'],
] as const) {
  test(`a test file that ${name} is refused`, async (t) => {
    const { exitCode, stdout, stderr } = await evaluate(t, { test: content });
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /new\.jsonl holds no issue\. It must hold one issue a line, as JSON\.\n$/);
  });
}

test('invalid and repeated lines are told, and the others judged', async (t) => {
  const [first, ...others] = toIssueLines(NEW).split('\n') as [string, ...string[]];
  const pull = JSON.stringify({ number: 99, title: 'A change', pull_request: {} });
  const judged = ['\uFEFF{', '{"number": 90}', pull, `${first}\r`, first, ...others].join('\n');
  const { exitCode, stdout, stderr } = await evaluate(t, { test: judged, flags: ['--json'] });
  assert.equal(exitCode, 0);
  assert.equal((JSON.parse(stdout) as EvaluationJson).testIssues, 9);
  assert.match(stderr, /new\.jsonl, line 1 is left out: it is not JSON\n/);
  assert.match(stderr, /new\.jsonl, line 2 is left out: title must be text, found nothing\n/);
  assert.match(stderr, /new\.jsonl, line 5 repeats issue #21; the last one counts\n/);
});

test('of many invalid lines the first are told and the others counted', async (t) => {
  const { stderr } = await evaluate(t, { test: '{\n'.repeat(25) });
  assert.equal(stderr.match(/is left out/g)?.length, 20);
  assert.match(stderr, /new\.jsonl: 5 more lines are left out or repeated\n/);
});

test('a place for predictions that is none fails, and so does a flag alone', async (t) => {
  const nowhere = await evaluate(t, { flags: ['--predictions', 'FOLDER/none/predictions.jsonl'] });
  assert.equal(nowhere.exitCode, 2);
  assert.match(nowhere.stderr, /none/);
  assert.equal(nowhere.stdout, '');
  assert.ok(!existsSync(join(nowhere.folder, 'none')));
  const alone = await runCli(['evaluate', '--test', 'new.jsonl']);
  assert.deepEqual([alone.exitCode, alone.stdout], [2, '']);
  assert.match(alone.stderr, /give --train and --test, or --db/);
});
