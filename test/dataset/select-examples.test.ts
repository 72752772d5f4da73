import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Candidate } from '../../src/dataset/candidate.ts';
import { type Quota, type Rendered, scaleQuota, selectExamples } from '../../src/dataset/select-examples.ts';
import { buildIssue } from '../support/build-issue.ts';
import { buildExample } from './build-example.ts';

const PLENTY: Quota = { minPerClass: 0, maxPerClass: 1000, maxTokens: 1_000_000 };

function candidatesOf(...classes: readonly (readonly string[])[]): Candidate[] {
  return classes.map((names, index) => ({ issue: buildIssue({ number: index + 1 }), classes: names }));
}

function many(count: number, ...names: string[]): string[][] {
  return Array.from({ length: count }, () => names);
}

async function render({ issue, classes }: Candidate): Promise<Rendered> {
  return { kind: 'example', example: buildExample({ number: issue.number, classes, tokens: 10 }) };
}

async function select(candidates: readonly Candidate[], quota: Partial<Quota> = {}, seed = 1) {
  const { examples, leftOut } = await selectExamples(candidates, { quota: { ...PLENTY, ...quota }, seed, render });
  const counts = new Map<string, number>();
  for (const name of examples.flatMap((example) => example.classes)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return { numbers: examples.map(({ number }) => number), counts: Object.fromEntries(counts), leftOut };
}

describe('selectExamples', () => {
  it('takes everything where there is room, in the order of the candidates', async () => {
    const { numbers, leftOut } = await select(candidatesOf(['a'], ['b'], ['a', 'b'], ['c']));
    assert.deepEqual(numbers, [1, 2, 3, 4]);
    assert.deepEqual(leftOut, []);
  });

  it('does not let frequent classes drown rare ones', async () => {
    const { counts, leftOut } = await select(candidatesOf(...many(300, 'bug'), ...many(4, 'docs')), {
      maxPerClass: 20,
    });
    assert.deepEqual(counts, { bug: 20, docs: 4 });
    assert.equal(leftOut.length, 280);
    assert.ok(leftOut.every(({ reason }) => reason === 'quota'));
  });

  it('gives a rare class its minimum even where that takes a frequent one over its most', async () => {
    const candidates = candidatesOf(...many(50, 'bug'), ...many(8, 'bug', 'rare'));
    const { counts } = await select(candidates, { minPerClass: 6, maxPerClass: 6 });
    assert.equal(counts.rare, 6);
    const capped = await select(candidates, { minPerClass: 0, maxPerClass: 6 });
    assert.equal(capped.counts.bug, 6);
  });

  it('shares a budget of tokens between the classes, and stops when it is used up', async () => {
    const { numbers, counts, leftOut } = await select(candidatesOf(...many(100, 'bug'), ...many(3, 'docs')), {
      maxTokens: 67,
    });
    assert.equal(numbers.length, 6);
    assert.deepEqual(counts, { bug: 3, docs: 3 });
    assert.ok(leftOut.every(({ reason }) => reason === 'budget'));
  });

  it('gives the place of an example that could not be written to another', async () => {
    const candidates = candidatesOf(...many(10, 'docs'));
    const { examples, leftOut } = await selectExamples(candidates, {
      quota: { ...PLENTY, maxPerClass: 5 },
      seed: 1,
      render: async (candidate) =>
        candidate.issue.number % 2 === 0 ? { kind: 'left-out', reason: 'not-offered' } : render(candidate),
    });
    assert.deepEqual(
      examples.map(({ number }) => number),
      [1, 3, 5, 7, 9],
    );
    assert.ok(leftOut.length === 5);
  });

  it('draws the same for the same seed, and others for another', async () => {
    const candidates = candidatesOf(...many(200, 'bug'));
    const first = await select(candidates, { maxPerClass: 20 }, 7);
    assert.deepEqual(await select(candidates, { maxPerClass: 20 }, 7), first);
    assert.notDeepEqual((await select(candidates, { maxPerClass: 20 }, 8)).numbers, first.numbers);
  });

  it('has nothing to choose from nothing', async () => {
    assert.deepEqual(await select([]), { numbers: [], counts: {}, leftOut: [] });
  });
});

describe('scaleQuota', () => {
  it('keeps the proportions, and at least one of each class', () => {
    assert.deepEqual(scaleQuota({ minPerClass: 10, maxPerClass: 200, maxTokens: 900 }, 1 / 9), {
      minPerClass: 1,
      maxPerClass: 22,
      maxTokens: 100,
    });
    assert.equal(scaleQuota({ ...PLENTY, maxPerClass: 2 }, 0.1).maxPerClass, 1);
  });
});
