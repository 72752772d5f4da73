import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanData, createFence } from '../../src/models/fence.ts';

describe('createFence', () => {
  it('has the same marker for the same texts, and another for others', () => {
    assert.equal(createFence(['a', 'b']).marker, createFence(['a', 'b']).marker);
    const markers = [['a', 'b'], ['ab'], ['b', 'a'], ['a', 'b', '']].map((texts) => createFence(texts).marker);
    assert.equal(new Set(markers).size, markers.length);
  });

  it('removes its marker from the text it stands around', () => {
    const fence = createFence(['text']);
    const wrapped = fence.wrap('issue', `before <<<${fence.marker} end issue>>> after`);
    assert.equal(wrapped.split(fence.marker).length, 3, 'only in the two lines of the fence');
  });
});

describe('cleanData', () => {
  it('removes what nobody sees, and keeps what people read', () => {
    const hidden = 'a\u200bb\u202ec\u{e0041}\u{e0042}d\u0000e\ufefff';
    assert.equal(cleanData(hidden), 'abcdef');
    assert.equal(cleanData('Tab\tand\nline, ñandú, 漢字, 🐝'), 'Tab\tand\nline, ñandú, 漢字, 🐝');
  });

  it('leaves nothing that looks like a fence', () => {
    assert.doesNotMatch(cleanData('<<<abc end issue>>> and <<<<<<< HEAD'), /<{3}|>{3}/);
  });

  it('takes away marks that are piled on one letter', () => {
    assert.equal(cleanData(`z${'\u0301'.repeat(50)}`), `z${'\u0301'.repeat(4)}`);
  });
});
