import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readTypedIssues } from '../../../scripts/type-prior/typed-issues.ts';
import { LEARNED_PRIOR } from '../../../src/labels/type-prior/learned-prior.ts';
import { loadTypePrior } from '../../../src/labels/type-prior/load-type-prior.ts';
import { readPrior, readRuns } from '../../../src/labels/type-prior/stored-prior.ts';
import { createPriorReader } from '../../../src/labels/type-prior/type-prior.ts';
import { wordingRuns } from '../../../src/labels/wording/wording-terms.ts';
import { sigmoid } from '../../../src/statistics/logistic-regression.ts';
import { buildDocument } from '../../support/build-document.ts';
import { missingSharedData, sharedDataPath } from '../../support/shared-data.ts';

const FILE = join(import.meta.dirname, '../../../src/labels/type-prior/learned-prior.ts');
const MAX_BYTES = 60_000;
/** Whose issues it was learned from. */
const NAMES = /facebook|react|tensorflow|microsoft|vscode|bitcoin|opencv/;
const NLBSE = 'nlbse24/train.jsonl';

const FIELDS = [
  ['title', readRuns(LEARNED_PRIOR.title)],
  ['body', readRuns(LEARNED_PRIOR.body)],
] as const;

describe('the prior that is shipped', () => {
  it('is small, and holds common runs of at most three words, each once, with a weight for each meaning', () => {
    assert.ok(statSync(FILE).size <= MAX_BYTES);
    for (const [field, runs] of FIELDS) {
      assert.ok(runs.length > 100, field);
      assert.equal(new Set(runs.map(({ run }) => run)).size, runs.length);
      for (const { run, weights } of runs) {
        assert.match(run, /^\S{1,31}(?: \S{1,31}){0,2}$/);
        assert.equal(weights.length, 3);
        assert.ok(
          weights.every((weight) => Math.abs(weight) < 10),
          run,
        );
      }
    }
  });

  it('names none of the repositories that it was learned from', () => {
    for (const [, runs] of FIELDS)
      assert.deepEqual(
        runs.filter(({ run }) => NAMES.test(run)),
        [],
      );
  });

  it('knows only runs that stand in several issues of three repositories', {
    skip: missingSharedData(NLBSE),
  }, async () => {
    const issues = await readTypedIssues([sharedDataPath(NLBSE)]);
    const holders = { title: new Map<string, string[]>(), body: new Map<string, string[]>() };
    for (const { document, repository } of issues) {
      const runs = wordingRuns(document.title, document.wording);
      for (const field of ['title', 'body'] as const) {
        for (const run of runs[field]) holders[field].set(run, [...(holders[field].get(run) ?? []), repository]);
      }
    }
    for (const [field, runs] of FIELDS) {
      const rare = runs.filter(({ run }) => {
        const byRepository = Map.groupBy(holders[field].get(run) ?? [], (repository) => repository);
        return [...byRepository.values()].filter(({ length }) => length >= 2).length < 3;
      });
      assert.deepEqual(rare, []);
    }
  });

  it('tells a complaint, a wish and a question apart, of whatever they speak', async () => {
    const read = createPriorReader(await loadTypePrior());
    const likeliest = (title: string, wording: string) =>
      [...read(buildDocument({ title, wording }))].sort(([, one], [, other]) => other - one)[0]?.[0];
    assert.equal(
      likeliest(
        'The kettle crashes when the lid is open',
        'Steps to reproduce\n1. open the lid\n2. switch it on\nExpected behavior: it boils\nActual behavior: it crashes with an error',
      ),
      'bug',
    );
    assert.equal(
      likeliest(
        'Add support for green tea',
        'It would be nice to have an option for green tea. I would like to set it.',
      ),
      'feature',
    );
    assert.equal(
      likeliest(
        'How do I clean the kettle?',
        'Hello, I am trying to clean it. How can I do this? Is there any guide? Thanks',
      ),
      'question',
    );
  });

  it('gives probabilities that add up to 1', async () => {
    const read = createPriorReader(await loadTypePrior());
    const odds = [...read(buildDocument({ title: 'The kettle is cold', wording: 'It should be hot.' })).values()];
    const sum = odds.reduce((total, one) => total + sigmoid(one), 0);
    assert.ok(Math.abs(sum - 1) < 1e-6);
  });

  it('is refused where the cues of this version are others', () => {
    assert.throws(() => readPrior({ ...LEARNED_PRIOR, cues: 'title.loud,0,1,0,0' }), /other cues than this version/);
  });
});
