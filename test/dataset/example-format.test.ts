import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeExample } from '../../src/dataset/example-format.ts';
import { buildExample } from './build-example.ts';

const example = buildExample({ system: 'S', user: 'U\u2028 "q" 🐝', answer: '{"areas":[]}' });

describe('writeExample', () => {
  it('writes chat lines for OpenAI', () => {
    assert.deepEqual(JSON.parse(writeExample(example, 'openai')), {
      messages: [
        { role: 'system', content: 'S' },
        { role: 'user', content: 'U\u2028 "q" 🐝' },
        { role: 'assistant', content: '{"areas":[]}' },
      ],
    });
  });

  it('writes contents for Gemini on Vertex AI', () => {
    assert.deepEqual(JSON.parse(writeExample(example, 'gemini')), {
      systemInstruction: { role: 'system', parts: [{ text: 'S' }] },
      contents: [
        { role: 'user', parts: [{ text: 'U\u2028 "q" 🐝' }] },
        { role: 'model', parts: [{ text: '{"areas":[]}' }] },
      ],
    });
  });

  it('writes a prompt and its completion for everything else', () => {
    assert.deepEqual(JSON.parse(writeExample(example, 'plain')), {
      prompt: 'S\n\nU\u2028 "q" 🐝',
      completion: '{"areas":[]}',
    });
  });

  it('never writes an example without a part', () => {
    for (const format of ['openai', 'gemini', 'plain'] as const) {
      assert.throws(() => writeExample({ ...example, answer: '' }, format));
      assert.ok(!writeExample(example, format).includes('\n'));
    }
  });
});
