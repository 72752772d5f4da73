import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countVotes, type VotingNeighbor, votersOf } from '../../src/labels/neighbor-votes.ts';

function voter(similarity: number, ...labels: string[]): VotingNeighbor {
  return { number: 1, similarity, labels };
}

describe('countVotes', () => {
  it('knows nothing without neighbors', () => {
    assert.equal(countVotes([]).size, 0);
  });

  it('gives each label its share, close neighbors counting more', () => {
    const votes = countVotes([voter(0.8, 'a', 'b'), voter(0.4, 'b'), voter(0.4, 'c')]);
    const [a = 0, b = 0, c = 0] = ['a', 'b', 'c'].map((label) => votes.get(label));
    assert.ok(b > a && a > c && c > 0 && b < 1, `${a} ${b} ${c}`);
    assert.ok(a / c > 2, 'twice as similar counts more than twice');
  });

  it('stays small where nobody is similar', () => {
    assert.ok((countVotes([voter(0.02, 'a'), voter(0.01, 'a')]).get('a') as number) < 0.1);
    assert.ok((countVotes([voter(0.6, 'a'), voter(0.5, 'a')]).get('a') as number) > 0.9);
  });

  it('takes negative similarity and none for no vote', () => {
    const votes = countVotes([voter(-0.5, 'a'), voter(0, 'b'), voter(0.5, 'c')]);
    assert.deepEqual([votes.get('a'), votes.get('b')], [0, 0]);
    assert.ok((votes.get('c') as number) > 0.9);
  });

  it('hears only the nearest', () => {
    const nearest = Array.from({ length: 20 }, () => voter(0.5, 'near'));
    assert.deepEqual([...countVotes([...nearest, voter(0.5, 'far')]).keys()], ['near']);
  });

  it('hears neighbors without labels too', () => {
    const [alone, contradicted] = [[voter(0.5, 'a')], [voter(0.5, 'a'), voter(0.5)]].map((all) =>
      countVotes(all).get('a'),
    );
    assert.ok((alone as number) > 1.9 * (contradicted as number));
  });
});

describe('votersOf', () => {
  const labels = new Set(['type/bug', 'type/docs']);

  it('leaves out whoever has no label of the group, where silence says nothing', () => {
    const neighbors = [voter(0.9), voter(0.8, 'area/map'), voter(0.5, 'type/bug'), voter(0.4)];
    assert.deepEqual(votersOf(neighbors, { labels, silence: 0 }), [voter(0.5, 'type/bug')]);
    assert.ok((countVotes(votersOf(neighbors, { labels, silence: 0 })).get('type/bug') as number) > 0.9);
  });

  it('hears everybody where silence says something', () => {
    const neighbors = [voter(0.9), voter(0.8, 'area/map'), voter(0.5, 'type/bug')];
    assert.deepEqual(votersOf(neighbors, { labels, silence: 0.4 }), neighbors);
  });

  it('looks further for voters where most neighbors are silent', () => {
    const silent = Array.from({ length: 30 }, () => voter(0.9));
    const voters = Array.from({ length: 25 }, () => voter(0.5, 'type/docs'));
    const found = votersOf([...silent, ...voters], { labels, silence: 0 });
    assert.equal(found.length, 20);
    assert.ok(found.every((neighbor) => neighbor.labels.includes('type/docs')));
  });
});
