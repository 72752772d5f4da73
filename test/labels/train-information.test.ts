import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trainInformation } from '../../src/labels/train-information.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { buildTrainingSet, TRAINING_OPTIONS, type TrainingIssue } from './build-training-set.ts';

const random = createSeededRandom(21);

/** Every third issue lacks information; `isThin` says whether its text shows it. */
function issues(count: number, { isThin }: { readonly isThin: boolean }): TrainingIssue[] {
  return Array.from({ length: count }, (_, row) => {
    const isLacking = row % 3 === 0;
    const length = isThin && isLacking ? 10 : 100 + Math.floor(300 * random.uniform());
    return {
      labels: isLacking ? ['needs more info'] : ['area/map'],
      subject: Math.floor(random.uniform() * 6),
      title: 'Map',
      body: 'x'.repeat(length),
    };
  });
}

describe('trainInformation', () => {
  it('learns where the text tells', () => {
    const { information, note } = trainInformation(buildTrainingSet(issues(120, { isThin: true })), TRAINING_OPTIONS);
    assert.ok(information !== undefined);
    assert.ok(information.auc.low > 0.9);
    assert.ok(information.cutoff <= 1);
    assert.match(note, /^Learned from 40 issues that lacked information \(AUC (1\.00|0\.9\d)\)\.$/);
  });

  it('keeps silent where it does not, and says so', () => {
    const { information, note } = trainInformation(buildTrainingSet(issues(120, { isThin: false })), TRAINING_OPTIONS);
    assert.equal(information, undefined);
    assert.match(note, /^The text does not tell which issues lack information \(AUC 0\.\d\d, 95 % interval 0\.\d\d to/);
  });

  it('keeps silent with too few issues of either kind', () => {
    const few = trainInformation(buildTrainingSet(issues(27, { isThin: true })), TRAINING_OPTIONS);
    assert.deepEqual(few, { note: '9 of 27 issues are labelled as lacking information: too few to compare.' });
    const all = issues(60, { isThin: true }).filter((issue) => issue.labels[0] === 'needs more info');
    const { note } = trainInformation(buildTrainingSet(all), TRAINING_OPTIONS);
    assert.equal(note, '20 of 20 issues are labelled as lacking information: too few to compare.');
  });

  it('keeps silent where nothing can be held out', () => {
    const set = { ...buildTrainingSet(issues(90, { isThin: true })), folds: [] };
    assert.equal(trainInformation(set, TRAINING_OPTIONS).information, undefined);
  });

  it('keeps silent where a label fell out of use and the newest issues cannot be measured', () => {
    const old = issues(90, { isThin: true });
    const recent = issues(2_000, { isThin: false }).map((issue) => ({ ...issue, labels: ['area/map'] }));
    const { information, note } = trainInformation(buildTrainingSet([...old, ...recent]), TRAINING_OPTIONS);
    assert.equal(information, undefined);
    assert.match(note, /^0 of the \d+ newest issues are labelled as lacking information: too few to measure\.$/);
  });
});
