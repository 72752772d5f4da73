import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Figure } from '../../../src/statistics/bootstrap.ts';
import { toIssueLines } from '../../support/rocket-issues.ts';
import { runCli } from '../../support/run-cli.ts';
import { type EvaluateCase, NEW_ISSUES, OLD_ISSUES, runEvaluateCase } from '../../support/run-evaluate-case.ts';

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
  readonly needsInfo: { readonly lacking: number; readonly auc: Figure; readonly note?: string };
}

/** What the command says of this case, as text and as JSON; neither may hold what no reader can use. */
async function evaluateBothWays(t: TestContext, facts: EvaluateCase): Promise<{ text: string; json: EvaluationJson }> {
  const [asText, asJson] = await Promise.all([
    runEvaluateCase(t, facts),
    runEvaluateCase(t, { ...facts, flags: [...(facts.flags ?? []), '--json'] }),
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

function relabel(issues: typeof OLD_ISSUES, labelsOf: (index: number) => readonly string[]): typeof OLD_ISSUES {
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
  const files = ['--predictions', 'FOLDER/predictions.jsonl', '--save', 'FOLDER/saved'];
  const written = ['predictions.jsonl', 'saved/backtest.jsonl'];
  for (const format of [[], ['--json']]) {
    const flags = [...files, ...format];
    const [one, two] = [await runEvaluateCase(t, { flags }), await runEvaluateCase(t, { flags })];
    assert.equal(one.stdout, two.stdout);
    assert.doesNotMatch(one.stdout, /duration|second|Ms"|\d m?s\b/i);
    for (const name of written) {
      const [first, second] = [one, two].map(({ folder }) => readFileSync(join(folder, name), 'utf8'));
      assert.ok(first !== undefined && first.length > 100);
      assert.equal(first, second);
    }
  }
});

test('how long judging took goes to standard error, and the tokens that no model used are 0', async (t) => {
  const { stdout, stderr } = await runEvaluateCase(t, { flags: ['--json'] });
  assert.match(stderr, /^Judging an issue took [\d.]+ m?s \(median\); 95 of 100 took [\d.]+ m?s at most\.$/m);
  assert.deepEqual(JSON.parse(stdout).tokensPerIssue, { prompt: 0, completion: 0 });
});

test('predictions tell all labels of an issue, most probable first, and its similar issues', async (t) => {
  const { folder } = await runEvaluateCase(t, { flags: ['--predictions', 'FOLDER/predictions.jsonl'] });
  const lines = readFileSync(join(folder, 'predictions.jsonl'), 'utf8').trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).number),
    NEW_ISSUES.map(({ number }) => number),
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
    assert.deepEqual(Object.keys(label), ['name', 'family', 'probability', 'applied', 'high', 'suggestable']);
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
  const { text, json } = await evaluateBothWays(t, { test: toIssueLines(relabel(NEW_ISSUES, () => [])) });
  assert.equal(family(json, 'area').issues, 0);
  assert.match(text, /area: no test issue has a label of this family, so there is nothing to judge\./);
});

test('labels that only test issues have are misses, not excuses', async (t) => {
  const { json } = await evaluateBothWays(t, { test: toIssueLines(relabel(NEW_ISSUES, () => ['area/engine'])) });
  const area = family(json, 'area');
  assert.deepEqual([area.issues, area.hitAt1.value], [9, 0]);
  assert.partialDeepStrictEqual(area.labels[0], {
    name: 'area/engine',
    support: 9,
    applied: 0,
    precision: null,
    recall: 0,
  });
});

test('training issues without labels leave nothing to predict', async (t) => {
  const unlabelled = await evaluateBothWays(t, {
    train: toIssueLines(relabel(OLD_ISSUES, () => [])),
    test: toIssueLines(relabel(NEW_ISSUES, () => [])),
  });
  assert.deepEqual(unlabelled.json.families, []);
  assert.match(unlabelled.text, /No issue has a label that could be predicted\./);
  const { json } = await evaluateBothWays(t, { train: toIssueLines(relabel(OLD_ISSUES, () => [])) });
  assert.equal(family(json, 'area').hitAt1.value, 0);
});

test('a family with one label, and a label that occurs once', async (t) => {
  const labelsOf = (index: number) => (index === 4 ? ['area/fuel', 'type/bug'] : ['area/fuel']);
  const { json } = await evaluateBothWays(t, {
    train: toIssueLines(relabel(OLD_ISSUES, labelsOf)),
    test: toIssueLines(relabel(NEW_ISSUES, labelsOf)),
  });
  assert.deepEqual([family(json, 'area').issues, family(json, 'area').hitAt1.value], [9, 1]);
  assert.equal(family(json, 'type').issues, 1);
});

test('labels that differ only in case are one, for the baselines too', async (t) => {
  // Fuel is the most frequent area, but neither of its spellings alone.
  const train = relabel(OLD_ISSUES, (index) =>
    index < 8 ? ['area/radio'] : [index % 2 === 0 ? 'area/fuel' : 'Area/Fuel'],
  );
  const { json } = await evaluateBothWays(t, {
    train: toIssueLines(train),
    test: toIssueLines(relabel(NEW_ISSUES, (index) => [index % 2 === 0 ? 'AREA/FUEL' : 'area/fuel'])),
  });
  const { issues, labels, baselines } = family(json, 'area');
  assert.equal(issues, 9);
  assert.deepEqual(
    labels.filter(({ support }) => support > 0).map(({ support }) => support),
    [9],
  );
  assert.equal(baselines[0]?.hitAt1.value, 1);
});

test('a label that occurs once, in training or in test issues, changes nothing else', async (t) => {
  const once = (issues: typeof OLD_ISSUES, label: string) =>
    relabel(issues, (index) => (index === 4 ? [label] : (issues[index]?.labels ?? [])));
  const { json } = await evaluateBothWays(t, {
    train: toIssueLines(once(OLD_ISSUES, 'area/rare')),
    test: toIssueLines(once(NEW_ISSUES, 'area/new')),
  });
  const { issues, labels } = family(json, 'area');
  assert.equal(issues, 9);
  assert.deepEqual(
    labels.filter(({ name }) => ['area/rare', 'area/new'].includes(name)).map(({ name, support }) => [name, support]),
    [['area/new', 1]],
  );
});

test('issues that all have the same text teach nothing, but have figures', async (t) => {
  const same = (issues: typeof OLD_ISSUES) =>
    issues.map((issue) => ({ ...issue, title: 'Help', body: 'It is broken.' }));
  const { json } = await evaluateBothWays(t, {
    train: toIssueLines(same(OLD_ISSUES)),
    test: toIssueLines(same(NEW_ISSUES)),
  });
  assert.ok((family(json, 'area').hitAt1.value as number) < 0.6);
});

test('issues without any text have figures', async (t) => {
  const empty = (issues: typeof OLD_ISSUES) => issues.map((issue) => ({ ...issue, title: '.', body: '' }));
  const { json } = await evaluateBothWays(t, {
    train: toIssueLines(empty(OLD_ISSUES)),
    test: toIssueLines(empty(NEW_ISSUES)),
  });
  assert.equal(family(json, 'area').issues, 9);
});

test('a single issue is judged, and nearly everything is left open', async (t) => {
  const { text, json } = await evaluateBothWays(t, { test: toIssueLines(NEW_ISSUES.slice(0, 1)) });
  const { low, high } = family(json, 'area').hitAt1;
  assert.ok((high as number) - (low as number) > 0.7);
  assert.match(text, /^learned from 20 issues, judged 1 other\n {2}area \(1 issue\)/);
});

test('a single issue can be learned from', async (t) => {
  const { json } = await evaluateBothWays(t, { train: toIssueLines(OLD_ISSUES.slice(0, 1)) });
  assert.equal(json.trainIssues, 1);
});

test('where the history does not teach what lacks information, the test issues are counted and not ranked', async (t) => {
  const asking = relabel(NEW_ISSUES, (index) => (index < 4 ? ['needs more info'] : ['area/fuel']));
  const { text, json } = await evaluateBothWays(t, { test: toIssueLines(asking) });
  assert.deepEqual(json.needsInfo, {
    lacking: 4,
    heldOut: null,
    auc: { value: null, low: null, high: null },
    note: 'not measured on the test issues, since it stays silent about them',
  });
  assert.match(
    text,
    /\n {4}4 test issues labelled as lacking it; not measured on the test issues, since it stays silent/,
  );
});

test('labels that say an issue lacks information are no labels to predict', async (t) => {
  const asking = (issues: typeof OLD_ISSUES) =>
    issues.map((issue) => ({ ...issue, labels: ['area/fuel', 'area/unclear'] }));
  const { json } = await evaluateBothWays(t, {
    train: toIssueLines(asking(OLD_ISSUES)),
    test: toIssueLines(asking(NEW_ISSUES)),
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
    [['area', NEW_ISSUES.filter(({ labels }) => labels[0] !== 'area/cabin').length]],
  );
});

test('a place for predictions that is none fails, and so does a flag alone', async (t) => {
  const nowhere = await runEvaluateCase(t, { flags: ['--predictions', 'FOLDER/none/predictions.jsonl'] });
  assert.equal(nowhere.exitCode, 2);
  assert.match(nowhere.stderr, /none/);
  assert.equal(nowhere.stdout, '');
  assert.ok(!existsSync(join(nowhere.folder, 'none')));
  const alone = await runCli(['evaluate', '--test', 'new.jsonl']);
  assert.deepEqual([alone.exitCode, alone.stdout], [2, '']);
  assert.match(alone.stderr, /give --train and --test, or --db/);
});
