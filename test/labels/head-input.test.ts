import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseFormLines, headInput, headInputs } from '../../src/labels/head-input.ts';
import { buildDocument } from '../support/build-document.ts';

const VECTOR = Float32Array.of(0.6, 0.8);

function documents(...formLines: readonly (readonly string[])[]) {
  return formLines.map((lines, row) => buildDocument({ number: row + 1, formLines: lines }));
}

describe('chooseFormLines', () => {
  it('takes recurring lines, the commonest first, ties by their text', () => {
    const given = documents(
      ['steps', 'version'],
      ['steps', 'version', 'idea'],
      ['idea', 'steps'],
      ['idea', 'version'],
      ['steps'],
    );
    assert.deepEqual(chooseFormLines(given), ['steps', 'idea', 'version']);
  });

  it('leaves out what is rare, and what nearly every issue holds', () => {
    const given = Array.from({ length: 100 }, (_, row) => [
      'in all',
      ...(row < 2 ? ['rare'] : []),
      ...(row < 50 ? ['half'] : []),
    ]);
    assert.deepEqual(chooseFormLines(documents(...given)), ['half']);
    assert.deepEqual(chooseFormLines([]), []);
  });

  it('takes no more than a head can carry', () => {
    const lines = Array.from({ length: 500 }, (_, at) => `line ${at}`);
    const chosen = chooseFormLines(documents(lines, lines, lines, []));
    assert.ok(chosen.length > 50 && chosen.length < 300, `${chosen.length} lines`);
  });
});

describe('headInput', () => {
  it('is the embedding, followed by the form lines that the issue holds', () => {
    const [document] = documents(['steps', 'version', 'unknown']);
    const input = headInput(document as ReturnType<typeof buildDocument>, VECTOR, ['steps', 'idea', 'version']);
    assert.deepEqual([...input.subarray(0, 2)], [...VECTOR]);
    const [steps, idea, version] = input.subarray(2);
    assert.ok((steps as number) > 0 && steps === version && idea === 0);
  });

  it('gives the form the same length, however many lines the issue holds', () => {
    const known = ['a', 'b', 'c', 'd'];
    const [one, four] = documents(['a'], known).map((document) =>
      Math.hypot(...headInput(document, VECTOR, known).subarray(2)),
    );
    assert.ok(Math.abs((one as number) - (four as number)) < 1e-6);
    assert.ok((one as number) > 0 && (one as number) <= 1);
  });

  it('is finite for an issue that follows no form', () => {
    const [document] = documents([]);
    const input = headInput(document as ReturnType<typeof buildDocument>, VECTOR, ['a']);
    assert.deepEqual([...input], [...VECTOR, 0]);
  });
});

describe('headInputs', () => {
  it('puts the issues below one another', () => {
    const given = documents(['a'], []);
    const vectors = Float32Array.of(1, 0, 0, 1);
    const { rows, width } = headInputs(given, { vectors, dimensions: 2, formLines: ['a'] });
    assert.equal(width, 3);
    assert.deepEqual(
      [...rows],
      given.flatMap((document, row) => [...headInput(document, vectors.subarray(row * 2, row * 2 + 2), ['a'])]),
    );
  });

  it('gives the vectors back where there are no form lines', () => {
    const vectors = Float32Array.of(1, 0, 0, 1);
    assert.deepEqual(headInputs(documents(['a'], []), { vectors, dimensions: 2, formLines: [] }), {
      rows: vectors,
      width: 2,
    });
  });
});
