import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offeredLabels, writeAnswer } from '../../src/dataset/write-answer.ts';
import { createAnswerSchema } from '../../src/verdict/answer-schema.ts';
import type { FamilyShortlist } from '../../src/verdict/label-shortlist.ts';
import { readAnswer } from '../../src/verdict/read-answer.ts';

function offer(family: string, ...names: string[]): FamilyShortlist {
  return { family, labels: names.map((name) => ({ name, probability: 0.5, description: '' })) };
}

const SHORTLIST = [offer('area', 'area/fuel', 'area/"quoted"\n🚀'), offer('type', 'type/bug')];

describe('writeAnswer', () => {
  it('is read by the judge as it was meant, whatever is in the names', async () => {
    const schema = createAnswerSchema({ part: 'categories', shortlist: SHORTLIST, numbers: [7] });
    const labels = new Map([
      ['area', ['area/"quoted"\n🚀', 'area/fuel']],
      ['type', ['type/bug']],
    ]);
    const answer = writeAnswer({ title: 'It <leaks>', isCategorizable: true, missing: [], labels }, schema);
    assert.deepEqual(Object.keys(JSON.parse(answer)), Object.keys(schema.properties));
    const read = await readAnswer(answer, { shortlist: SHORTLIST, numbers: [7] });
    assert.deepEqual([read?.labels, read?.duplicates, read?.summary], [labels, [], 'It leaks']);
  });

  it('says of an issue that lacks information what it lacks', () => {
    const schema = createAnswerSchema({ part: 'quality', shortlist: [], numbers: [] });
    const right = { title: 'Help', isCategorizable: false, missing: ['version'], labels: new Map() } as const;
    assert.equal(writeAnswer(right, schema), '{"isCategorizable":false,"missing":["version"],"summary":"Help"}');
  });
});

describe('offeredLabels', () => {
  it('gives labels as they are offered, in that order', () => {
    assert.deepEqual(offeredLabels(['B', 'a'], offer('area', 'a', 'x', 'b')), ['a', 'b']);
  });

  it('gives none where one is not offered, or the whole family is not', () => {
    assert.equal(offeredLabels(['a', 'z'], offer('area', 'a')), undefined);
    assert.equal(offeredLabels(['a'], undefined), undefined);
  });
});
