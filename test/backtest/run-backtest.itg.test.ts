import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Backtest, runBacktest } from '../../src/backtest/run-backtest.ts';
import { encodeLocalEmbedder } from '../../src/embedding/local/local-embedder-file.ts';
import type { EvaluatedIssue } from '../../src/evaluation/prediction.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { encodeLabelModel } from '../../src/labels/label-model-file.ts';
import { learnFromIssues } from '../../src/labels/learn-from-issues.ts';
import { readSample } from '../support/build-sample-index.ts';
import { LEARNING_OPTIONS } from '../support/learning-options.ts';

const TRAIN = 60;
const TEST = 16;
/** Test issues from here on are changed in the second run. */
const UNCHANGED = 8;

let history: Issue[];
let truth: Backtest;
let tampered: Backtest;
/** Of the test issues without the first, with more after them. */
let extended: Backtest;

/** The same test issues, the later ones with other texts and labels. */
function tamper(issues: readonly Issue[]): Issue[] {
  return issues.map((issue, index) =>
    index < UNCHANGED
      ? { ...issue, labels: ['area/never-seen', 'type/never-seen', 'needs-info'] }
      : { ...issue, title: 'Zebra', body: 'quagga '.repeat(500), labels: ['area/zebra'] },
  );
}

/** What was predicted, without what people decided and how long it took. */
function prediction({ number, labels, needsInfo, similar }: EvaluatedIssue): object {
  return { number, labels, needsInfo, similar };
}

before(async () => {
  history = (await readSample('issues.jsonl')).flatMap((value) => {
    const parsed = parseIssue(value);
    return parsed.kind === 'issue' ? [parsed.issue] : [];
  });
  const train = history.slice(0, TRAIN);
  const judged = history.slice(TRAIN, TRAIN + TEST);
  truth = await runBacktest({ ...LEARNING_OPTIONS, train, test: judged });
  const more = [...judged.slice(UNCHANGED), ...history.slice(TRAIN + TEST, TRAIN + TEST + UNCHANGED)];
  extended = await runBacktest({ ...LEARNING_OPTIONS, train, test: more });
  tampered = await runBacktest({ ...LEARNING_OPTIONS, train: train.toReversed(), test: tamper(judged) });
});

test('changed, added and removed test issues change no byte of what is learned', async () => {
  const learned = [truth, tampered, extended].map(async ({ knowledge }) => ({
    embedder: Buffer.from(encodeLocalEmbedder(knowledge.localModel)),
    labelModel: Buffer.from(encodeLabelModel(knowledge.labelModel)),
    boilerplate: [...knowledge.boilerplate],
    numbers: await knowledge.readNumbers(),
  }));
  const [encoded, ...others] = await Promise.all(learned);
  assert.ok(encoded !== undefined && encoded.embedder.length > 10_000 && encoded.labelModel.length > 1_000);
  for (const other of others) {
    assert.ok(other.embedder.equals(encoded.embedder) && other.labelModel.equals(encoded.labelModel));
    assert.deepEqual([other.boilerplate, other.numbers], [encoded.boilerplate, encoded.numbers]);
  }
});

test('an issue is judged the same whatever other issues are judged', () => {
  const stayed = new Map(extended.issues.map((issue) => [issue.number, prediction(issue)]));
  const common = truth.issues.filter(({ number }) => stayed.has(number));
  assert.equal(common.length, TEST - UNCHANGED);
  for (const issue of common) assert.deepEqual(stayed.get(issue.number), prediction(issue));
});

test('other texts and labels of test issues change no prediction for the issues that stayed', () => {
  const [before, after] = [truth, tampered].map(({ issues }) => issues.slice(0, UNCHANGED).map(prediction));
  assert.equal(before?.length, UNCHANGED);
  assert.deepEqual(after, before);
});

test('what people decided is compared, so the figures do change', () => {
  assert.notDeepEqual(tampered.families, truth.families);
  assert.equal(tampered.families.find(({ family }) => family === 'area')?.hitAt1.value, 0);
});

test('a test issue is judged as if it had just arrived: its labels and its state do not count', () => {
  for (const { labels } of truth.issues) {
    assert.ok(labels.length > 0);
  }
  assert.ok(truth.issues.some(({ labels }) => labels.some(({ applied }) => applied)));
});

test('no test issue is similar to another: only training issues are known', () => {
  const known = new Set(history.slice(0, TRAIN).map(({ number }) => number));
  for (const { similar } of truth.issues) assert.ok(similar.every(({ number }) => known.has(number)));
});

test('a single issue more to learn from would change what is learned, so the comparison can tell', async () => {
  const train = history.slice(0, 40);
  const encode = async (issues: readonly Issue[]) => {
    const { localModel, labelModel } = await learnFromIssues(issues, LEARNING_OPTIONS);
    return [Buffer.from(encodeLocalEmbedder(localModel)), Buffer.from(encodeLabelModel(labelModel))] as const;
  };
  const [one, leaked] = [await encode(train), await encode(history.slice(0, 41))];
  assert.ok(!one[0].equals(leaked[0]) && !one[1].equals(leaked[1]));
});
