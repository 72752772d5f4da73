import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countExampleTokens } from '../../src/dataset/count-example-tokens.ts';
import { loadModelTokenizer } from '../../src/dataset/load-model-tokenizer.ts';
import { buildExample } from './build-example.ts';

/** cl100k has no long Thai pieces; o200k has. */
const THAI = 'สวัสดีครับ ปัญหาการเข้าสู่ระบบ';

describe('loadModelTokenizer', () => {
  it('counts as the model that is trained does', async () => {
    const counts = new Map<string, number>();
    for (const model of [
      'gpt-3.5-turbo-0125',
      'gpt-4-0613',
      'ft:gpt-3.5-turbo:x',
      'gpt-4o-mini',
      'gpt-4.1',
      'llama3',
    ]) {
      counts.set(model, (await loadModelTokenizer(model))(THAI));
    }
    const [old, cl100k, tuned, ...newer] = [...counts.values()];
    assert.equal(old, cl100k);
    assert.equal(tuned, old);
    assert.ok(newer.every((count) => count === newer[0] && count < (old ?? 0)));
  });

  it('takes special tokens as text', async () => {
    for (const model of ['gpt-3.5-turbo', 'gpt-4.1']) {
      assert.ok((await loadModelTokenizer(model))('<|endoftext|>') > 1);
    }
  });
});

describe('countExampleTokens', () => {
  it('adds what each message and the answer take besides their words', () => {
    const example = buildExample({ system: 'a', user: 'b c', answer: 'd' });
    assert.equal(
      countExampleTokens(example, (text) => text.split(' ').length),
      4 + 12 + 3,
    );
  });
});
