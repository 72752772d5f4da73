import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Issue } from '../../src/issue/issue.ts';
import { type Learned, learnFromIssues } from '../../src/labels/learn-from-issues.ts';
import { type FamilyScores, scoreInformation, scoreLabels } from '../../src/labels/score-labels.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildIssue } from '../support/build-issue.ts';
import { LEARNING_OPTIONS } from '../support/learning-options.ts';

const WORDS = ['map', 'chart', 'login', 'backup'];

/** Issues that say which of four areas they are about. */
function history(count: number, labelsOf: (row: number, word: string) => readonly string[]): Issue[] {
  return Array.from({ length: count }, (_, row) => {
    const word = WORDS[row % WORDS.length] as string;
    const body = `Since the upgrade number ${row} the ${word} of the ${word} page is gone.`;
    return buildIssue({ number: row + 1, title: `The ${word} is empty`, body, labels: labelsOf(row, word) });
  });
}

function learn(issues: readonly Issue[]): Promise<Learned> {
  return learnFromIssues(issues, LEARNING_OPTIONS);
}

const DOCUMENT = buildDocument({ number: 999, title: 'The chart is empty', body: 'chart' });

/** Scores of a new issue about the chart, without neighbors. */
function scoreNew({ labelModel, localModel }: Learned): FamilyScores[] {
  return scoreLabels(labelModel, {
    document: DOCUMENT,
    vector: new Float32Array(localModel.dimensions).fill(1 / Math.sqrt(localModel.dimensions)),
    neighbors: [],
    families: labelModel.families,
    descriptions: new Map(),
  });
}

function checkNumbers(learned: Learned): void {
  const { labelModel, vectors, issues, documents, sketches, localModel } = learned;
  assert.ok(vectors.every(Number.isFinite), 'vectors are finite');
  assert.equal(vectors.length, issues.length * localModel.dimensions);
  assert.deepEqual([documents.length, sketches.length], [issues.length, issues.length]);
  for (const { heads, cutoff, stacker, precisionAtCutoff } of labelModel.groups) {
    assert.ok(heads.every(Number.isFinite) && cutoff > 0, 'heads are finite');
    for (const part of Object.values(stacker)) assert.ok((part as Float64Array).every(Number.isFinite), 'stacker');
    assert.ok(precisionAtCutoff === undefined || precisionAtCutoff <= 1);
  }
  for (const { labels } of scoreNew(learned)) {
    for (const { probability } of labels) assert.ok(probability >= 0 && probability <= 1, `${probability}`);
  }
  assert.ok(labelModel.informationNote.endsWith('.'));
}

describe('learnFromIssues', () => {
  for (const count of [0, 1, 2, 3, 20]) {
    it(`learns what it can from ${count} issues`, async () => {
      const learned = await learn(history(count, (_, word) => [`area/${word}`]));
      checkNumbers(learned);
      assert.equal(learned.labelModel.issues, count);
      assert.equal(scoreNew(learned).length, count === 0 ? 0 : 1);
    });
  }

  it('scores no label from a single issue, which teaches nothing that could be checked', async () => {
    const learned = await learn(history(1, () => ['bug']));
    assert.deepEqual(learned.labelModel.groups, []);
    assert.deepEqual(
      scoreNew(learned).map(({ labels }) => labels),
      [[]],
    );
  });

  it('learns an embedder alone where no issue has a label', async () => {
    const learned = await learn(history(12, () => []));
    checkNumbers(learned);
    assert.deepEqual([learned.labelModel.groups, learned.labelModel.families], [[], []]);
    assert.equal(scoreInformation(learned.labelModel, { document: DOCUMENT, vector: learned.vectors }), undefined);
  });

  it('learns one label that all issues have, and one that a single issue has', async () => {
    const same = await learn(history(15, () => ['bug']));
    checkNumbers(same);
    assert.ok((scoreNew(same)[0]?.labels[0]?.probability as number) > 0.8);
    const once = await learn(history(15, (row) => (row === 7 ? ['area/import'] : [])));
    checkNumbers(once);
    assert.ok((scoreNew(once)[0]?.labels[0]?.probability as number) < 0.4);
  });

  it('learns labels that differ only in case as one', async () => {
    const learned = await learn(history(12, (row) => [row % 2 === 0 ? 'Bug' : 'bug', 'area/UI']));
    checkNumbers(learned);
    assert.deepEqual(
      learned.labelModel.groups.flatMap((group) => group.labels.map(({ name, support }) => ({ name, support }))),
      [
        { name: 'area/UI', support: 12 },
        { name: 'bug', support: 12 },
      ],
    );
    assert.deepEqual(learned.issues[0]?.labels, ['bug', 'area/UI']);
    assert.deepEqual(
      learned.labelModel.families.map(({ labels }) => labels),
      [['area/UI'], ['bug']],
    );
  });

  it('learns from issues that say nothing', async () => {
    const texts = ['', ' ', '🐝', '\ufffd', '<!-- only a comment -->', '### Heading\n\n_No response_'];
    const issues = texts.map((text, row) => buildIssue({ number: row + 1, title: text, body: text, labels: ['bug'] }));
    checkNumbers(await learn(issues));
    checkNumbers(await learn(new Array(8).fill(buildIssue({ title: '', body: '', labels: ['bug'] }))));
  });

  it('leaves out labels that ask for information, and workflow labels unless a list names them', async () => {
    const issues = history(12, (row) => ['stale', row % 2 === 0 ? 'needs-info' : 'bug']);
    const learned = await learn(issues);
    assert.deepEqual(
      learned.labelModel.families.map(({ labels }) => labels),
      [['bug']],
    );
    const families = { ...LEARNING_OPTIONS.families, areas: ['stale'] };
    const listed = await learnFromIssues(issues, { ...LEARNING_OPTIONS, families });
    assert.deepEqual(
      listed.labelModel.families.map(({ labels }) => labels),
      [['stale']],
    );
    assert.equal(scoreNew(listed)[0]?.labels[0]?.support, 12);
  });

  it('lets corrected issues count more, in heads that read vectors and in those that read wording', async () => {
    const issues = history(60, (row, word) => [`area/${word}`, row % 3 === 0 ? 'type/feature' : 'type/bug']);
    const live = { judgements: [], correctedIssues: new Set([4, 5, 6, 7]) };
    const [plain, corrected] = [await learn(issues), await learnFromIssues(issues, { ...LEARNING_OPTIONS, live })];
    const groups = plain.labelModel.groups.map(({ group }) => group);
    assert.deepEqual(groups, ['area', 'type']);
    for (const [at, { heads, wording }] of corrected.labelModel.groups.entries()) {
      assert.notDeepEqual(heads, plain.labelModel.groups[at]?.heads, groups[at]);
      if (groups[at] === 'type') assert.notDeepEqual(wording?.heads, plain.labelModel.groups[at]?.wording?.heads);
    }
  });

  it('gives the same numbers for the same issues', async () => {
    const issues = history(20, (row, word) => [`area/${word}`, row % 3 === 0 ? 'bug' : 'feature']);
    assert.deepEqual(await learn(issues), await learn(issues));
  });

  it('tells its stages in order', async () => {
    const stages: string[] = [];
    await learnFromIssues(
      history(5, () => ['bug']),
      { ...LEARNING_OPTIONS, onStage: (stage) => stages.push(stage) },
    );
    assert.deepEqual(stages, ['documents', 'embedder', 'embeddings', 'labels']);
  });

  it('learns the same from types as from the labels that stand for them', async () => {
    const label = (row: number) => (row % 2 === 0 ? 'type/bug' : 'enhancement');
    const labelled = history(40, (row) => [label(row)]);
    const typed = labelled.map((issue, row) =>
      row < 4 ? issue : { ...issue, labels: [], type: row % 2 === 0 ? 'Bug' : 'Feature' },
    );

    const [byLabels, byTypes] = [await learn(labelled), await learn(typed)];

    assert.deepEqual(byTypes.labelModel, byLabels.labelModel);
    assert.deepEqual([byLabels.types.typed, byTypes.types.typed, byTypes.types.labelled], [0, 36, 40]);
  });
});
