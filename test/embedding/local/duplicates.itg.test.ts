import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { learnBoilerplate } from '../../../src/document/boilerplate.ts';
import { toDocument } from '../../../src/document/to-document.ts';
import { fitLocalEmbedder } from '../../../src/embedding/local/fit-local-embedder.ts';
import { embed } from '../../../src/embedding/local/local-embedder.ts';
import { weightTerms } from '../../../src/embedding/local/term-weights.ts';
import { CANDIDATES, rankNeighbors } from '../../../src/neighbors/rank-neighbors.ts';
import { encodeSketch } from '../../../src/neighbors/term-sketch.ts';
import { missingSharedData, readSharedIssues, readSharedLines } from '../../support/shared-data.ts';
import { similarity } from '../embedder-contract.ts';

const ISSUES = 'hadoop/issues.jsonl';
const DUPLICATES = 'hadoop/duplicates.jsonl';
const MIN_RECALL_AT_10 = 0.84;

test('a known duplicate is among the ten most similar of 2,503 bug reports in five of six cases', {
  skip: missingSharedData(ISSUES) || missingSharedData(DUPLICATES),
}, () => {
  const issues = readSharedIssues(ISSUES);
  const pairs = z.array(z.object({ issue: z.int(), duplicate: z.int() })).parse(readSharedLines(DUPLICATES));
  const boilerplate = learnBoilerplate(issues.map((issue) => issue.body));
  const documents = issues.map((issue) => toDocument(issue, boilerplate));
  const model = fitLocalEmbedder(documents);
  const entries = documents.map((document) => ({
    number: document.number,
    vector: embed(document, model),
    sketch: encodeSketch(weightTerms(document, model.termRarities)),
  }));
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));

  const rankOf = (from: number, to: number): number => {
    const query = byNumber.get(from);
    assert.ok(query !== undefined);
    const hits = entries
      .filter(({ number }) => number !== from)
      .map(({ number, vector }) => ({ number, similarity: similarity(query.vector, vector) }))
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, CANDIDATES);
    const ranked = rankNeighbors(hits, {
      sketch: query.sketch,
      sketchOf: (number) => byNumber.get(number)?.sketch,
    });
    const position = ranked.findIndex(({ number }) => number === to);
    return position === -1 ? Infinity : position + 1;
  };
  const ranks = pairs.flatMap(({ issue, duplicate }) => [rankOf(issue, duplicate), rankOf(duplicate, issue)]);
  const recall = ranks.filter((rank) => rank <= 10).length / ranks.length;

  assert.equal(ranks.length, 254);
  assert.ok(recall >= MIN_RECALL_AT_10, `recall@10 is ${recall.toFixed(3)}`);
});
