import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureGrowth } from '../support/measure-growth.ts';

const LIMIT = 2.3;
const make = (chars: number) => 'ab'.repeat(chars / 2);

describe('the growth of a reader', () => {
  it('is that of a square where each sign looks at all others', async () => {
    const square = (text: string) => {
      let equal = 0;
      for (let at = 0; at < text.length; at++) {
        for (let other = 0; other < text.length; other++) if (text.charCodeAt(at) === text.charCodeAt(other)) equal++;
      }
      return equal;
    };
    assert.ok((await measureGrowth(square, { make, chars: 8_192, limit: LIMIT })) > LIMIT);
  });

  it('is about two where each sign is looked at once', async () => {
    const linear = (text: string) => new Set(Array.from(text, (sign, at) => sign + at)).size;
    assert.ok((await measureGrowth(linear, { make, chars: 256 * 1024, limit: LIMIT })) <= LIMIT);
  });

  it('is none where nothing is to be seen', async () => {
    assert.equal(await measureGrowth((text) => text.length, { make, chars: 64, limit: LIMIT }), 0);
  });
});
