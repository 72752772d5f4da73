import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNestedTooDeep, MAX_JSON_DEPTH } from '../../src/shared/json-depth.ts';
import { parseJson } from '../../src/shared/parse-json.ts';

function nest(depth: number): string {
  return `${'['.repeat(depth)}1${']'.repeat(depth)}`;
}

describe('JSON', () => {
  it('is read to the deepest level that is allowed, and no further', () => {
    assert.equal(isNestedTooDeep(nest(MAX_JSON_DEPTH)), false);
    assert.equal(isNestedTooDeep(nest(MAX_JSON_DEPTH + 1)), true);
    assert.notEqual(parseJson(nest(MAX_JSON_DEPTH)), undefined);
    assert.equal(
      parseJson(nest(MAX_JSON_DEPTH + 1), (cause) => String(cause)),
      'RangeError: nested deeper than 200 levels',
    );
  });

  it('may hold any number of values side by side', () => {
    assert.equal(isNestedTooDeep(`[${'[1],{"a":[]},'.repeat(1000)}1]`), false);
  });

  it('may hold any number of brackets in its strings', () => {
    const brackets = '['.repeat(1000);
    for (const text of [brackets, `\\"${brackets}`, `${brackets}\\`, `\\\\\\"${brackets}\\\\`]) {
      const json = JSON.stringify({ [text]: [text, text] });
      assert.equal(isNestedTooDeep(json), false, text.slice(0, 5));
      assert.deepEqual(parseJson(json), { [text]: [text, text] });
    }
  });

  it('is deep behind strings, too', () => {
    for (const text of ['\\', '"', '\\"', 'x']) {
      assert.equal(isNestedTooDeep(`{${JSON.stringify(text)}:${nest(300)}}`), true, text);
    }
  });
});
