import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeBySize } from '../../../scripts/type-prior/judge-by-size.ts';
import { judgeLeftOut } from '../../../scripts/type-prior/judge-left-out.ts';
import { learnPrior } from '../../../scripts/type-prior/learn-type-prior.ts';
import { macroF1 } from '../../../scripts/type-prior/macro-f1.ts';
import { readTypedIssues, repositoriesOf } from '../../../scripts/type-prior/typed-issues.ts';
import { PRIOR_CUTOFF } from '../../../src/labels/type-prior/score-by-prior.ts';
import { PRIOR_MEANINGS } from '../../../src/labels/type-prior/type-prior.ts';
import { missingSharedData, sharedDataPath } from '../../support/shared-data.ts';

const NLBSE = 'nlbse24/train.jsonl';
/** Below what docs/quality.md says by about what chance moves. */
const LEAST_ALONE = 0.63;
/** It is right .03 more often than it says. */
const MAX_BIAS = 0.05;
const LEAST_BY_SIZE: readonly (readonly [number, number])[] = [
  [3, 0.63],
  [30, 0.69],
];

describe('types of repositories that the prior did not learn from', { skip: missingSharedData(NLBSE) }, async () => {
  const issues = missingSharedData(NLBSE) === false ? await readTypedIssues([sharedDataPath(NLBSE)]) : [];
  const repositories = repositoriesOf(issues);
  const mean = (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length;

  it('are told apart by the prior alone, about as often as it says', () => {
    const cases = judgeLeftOut(issues);
    const byRepository = Map.groupBy(cases, ({ repository }) => repository);
    assert.ok(mean([...byRepository.values()].map((own) => macroF1(own, PRIOR_MEANINGS))) >= LEAST_ALONE);
    const right = mean(cases.map(({ said, truth }) => (said === truth ? 1 : 0)));
    assert.ok(Math.abs(mean(cases.map(({ probability }) => probability)) - right) <= MAX_BIAS);
    for (const own of byRepository.values()) {
      const asked = own.filter(({ probability }) => probability >= PRIOR_CUTOFF.suggestFrom);
      assert.ok(mean(asked.map(({ said, truth }) => (said === truth ? 1 : 0))) >= 0.55);
    }
  });

  for (const [size, least] of LEAST_BY_SIZE) {
    it(`are told apart with ${size} labels of their own`, async () => {
      const scores: number[] = [];
      for (const repository of repositories) {
        const typePrior = learnPrior(issues.filter((issue) => issue.repository !== repository));
        const own = issues.filter((issue) => issue.repository === repository);
        scores.push(macroF1(await judgeBySize(own, { size, seed: 1, typePrior }), PRIOR_MEANINGS));
      }
      assert.ok(mean(scores) >= least, scores.join(', '));
    });
  }
});
