import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Document } from '../../src/document/document.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { buildDocument } from '../support/build-document.ts';

/** Texts that no embedder may stumble over. */
export const ODD_DOCUMENTS: readonly Document[] = [
  buildDocument({ title: '', body: '' }),
  buildDocument({ title: 'x', body: '' }),
  buildDocument({ title: 'Crash', body: '' }),
  buildDocument({ title: '🎉🎉', body: '👩‍👩‍👧‍👦 🐛' }),
  buildDocument({ title: '   ', body: '\n\t\n' }),
  buildDocument({ title: 'ログイン', body: '画面が真っ白になる' }),
  buildDocument({ title: '\ud800', body: '\0\udfff' }),
  buildDocument({ title: 'word '.repeat(300), body: 'a'.repeat(8_000) }),
];

/** What every embedder promises. */
export function testEmbedder(name: string, open: () => Promise<Embedder>): void {
  describe(`the ${name} embedder`, () => {
    it('says what it is and how much it takes', async () => {
      const { id, dimensions, maxBatch, maxInputChars } = await open();
      assert.match(id, new RegExp(`^${name}-\\S+$`));
      for (const size of [dimensions, maxBatch, maxInputChars]) assert.ok(Number.isSafeInteger(size) && size > 0);
    });

    it('gives every document a finite vector of unit length', async () => {
      const embedder = await open();
      const vectors = await embedder.embedDocuments(ODD_DOCUMENTS);
      assert.equal(vectors.length, ODD_DOCUMENTS.length);
      for (const [index, vector] of vectors.entries()) {
        assert.equal(vector.length, embedder.dimensions);
        // A vector may be rounded to what an index holds.
        assert.ok(Math.abs(Math.hypot(...vector) - 1) < 5e-4, `document ${index}: length ${Math.hypot(...vector)}`);
      }
    });

    it('keeps the order of the documents and gives each the same vector in any company', async () => {
      const embedder = await open();
      const alone = await Promise.all(ODD_DOCUMENTS.map((document) => embedder.embedDocuments([document])));
      assert.deepEqual(await embedder.embedDocuments(ODD_DOCUMENTS), alone.flat());
    });

    it('embeds nothing as nothing', async () => {
      const embedder = await open();
      assert.deepEqual(await embedder.embedDocuments([]), []);
    });

    it('puts a query where the same document lies', async () => {
      const embedder = await open();
      const [document] = ODD_DOCUMENTS.slice(2) as [Document];
      const [[stored], query] = await Promise.all([
        embedder.embedDocuments([document]) as Promise<[Float32Array]>,
        embedder.embedQuery(document),
      ]);
      assert.ok(similarity(stored, query) > 0.9);
    });
  });
}

/** Cosine of two unit vectors. */
export function similarity(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] as number), 0);
}
