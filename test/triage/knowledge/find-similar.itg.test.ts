import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { toDocument } from '../../../src/document/to-document.ts';
import type { Issue } from '../../../src/issue/issue.ts';
import type { SimilarPair } from '../../../src/neighbors/rank-pairs.ts';
import { embedIssue } from '../../../src/triage/knowledge/embed-issue.ts';
import { findNeighbors } from '../../../src/triage/knowledge/find-neighbors.ts';
import { findSimilar, findSimilarOlder } from '../../../src/triage/knowledge/find-similar.ts';
import type { Knowledge } from '../../../src/triage/knowledge/knowledge.ts';
import { learnKnowledge } from '../../../src/triage/knowledge/learn-knowledge.ts';
import { LEARNING_OPTIONS } from '../../support/learning-options.ts';
import { rocketIssues } from '../../support/rocket-issues.ts';

const ISSUES = rocketIssues(40);
const MIDDLE = ISSUES[19] as Issue;

describe('similar issues', () => {
  let knowledge: Knowledge;

  before(async () => {
    knowledge = await learnKnowledge(ISSUES, { ...LEARNING_OPTIONS, repository: 'acme/rocket' });
  });

  async function arrive(issue: Issue, known = knowledge): Promise<SimilarPair[]> {
    const { query } = await embedIssue(toDocument(issue, known.boilerplate), known);
    return await findSimilarOlder(query, { knowledge: known, neighbors: await findNeighbors(query, known) });
  }

  it('are older ones where the index holds the issue, and any where it is new', async () => {
    const again = await arrive(MIDDLE);
    assert.ok(again.length > 0 && again.every(({ number }) => number < MIDDLE.number));
    const fresh = await arrive({ ...MIDDLE, number: 41 });
    assert.equal(fresh.length, ISSUES.length);
    assert.equal(fresh[0]?.number, MIDDLE.number);
  });

  it('are any where the index holds another issue by that number', async () => {
    const other = ISSUES[39] as Issue;
    const found = await arrive({ ...other, number: MIDDLE.number });
    assert.equal(found.length, ISSUES.length - 1);
    assert.equal(found[0]?.number, other.number);
  });

  it('are found by words where there is no vector', async () => {
    const { query } = await embedIssue(toDocument(MIDDLE, knowledge.boilerplate), knowledge);
    const words = { sketch: query.sketch, number: 41 };
    const neighbors = await findNeighbors(words, knowledge);
    const [first] = await findSimilar(words, { knowledge, neighbors, isIndexed: false });
    assert.equal(first?.number, MIDDLE.number);
  });

  it('have a finite similarity whatever the text is', async () => {
    for (const body of ['', 'x'.repeat(1_000_000), 'the belt '.repeat(100_000)]) {
      const found = await arrive({ ...MIDDLE, number: 41, title: '', body });
      assert.ok(found.every(({ similarity }) => similarity >= 0 && similarity <= 1));
    }
  });

  it("are weighed as the repository's own duplicates taught, where they did", async () => {
    const contrary = { means: [0, 0], weights: [-5, 0], intercept: 0 };
    const usual = await arrive({ ...MIDDLE, number: 41 });
    const turned = await arrive({ ...MIDDLE, number: 41 }, { ...knowledge, pairWeights: contrary });
    assert.equal(turned.at(-1)?.number, usual[0]?.number);
  });
});
