import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkChatFile } from '../../src/dataset/check-chat-file.ts';
import { writeExample } from '../../src/dataset/example-format.ts';
import { buildExample } from './build-example.ts';

const GOOD = writeExample(buildExample(), 'openai');

describe('checkChatFile', () => {
  it('finds nothing wrong with what the commands write, and knows what it teaches', () => {
    assert.deepEqual(checkChatFile(`${GOOD}\n${GOOD}\n`, 'x'), { examples: 2, faults: [], kind: 'categorizer' });
    const quality = writeExample(buildExample({ answer: '{"isCategorizable":true}' }), 'openai');
    assert.equal(checkChatFile(quality, 'x').kind, 'qualitizer');
  });

  it('names each line that is not valid, with its fault', () => {
    const lines = [
      GOOD,
      '{"messages": [{"role": "user", "cont',
      writeExample(buildExample(), 'gemini'),
      '{"messages": [{"role": "assistant", "content": "x"}, {"role": "user", "content": "y"}]}',
      '{"messages": [{"role": "user", "content": ""}, {"role": "assistant", "content": "y"}]}',
      '[]',
    ];
    const { faults } = checkChatFile(lines.join('\n'), 'f.jsonl');
    assert.equal(faults.length, 5);
    assert.deepEqual(faults.slice(0, 3), [
      'f.jsonl, line 2: not valid JSON',
      "f.jsonl, line 3: not OpenAI's chat format; write the dataset with --format openai",
      'f.jsonl, line 4: messages: must end with a message of the assistant',
    ]);
    assert.match(faults[3] ?? '', /^f\.jsonl, line 5: messages\.0\.content: /);
  });

  it('does not fill the screen', () => {
    const { faults } = checkChatFile('x\n'.repeat(500), 'f.jsonl');
    assert.equal(faults.length, 11);
    assert.equal(faults.at(-1), 'f.jsonl: and 490 more lines that are not valid');
  });

  it('finds fault with an empty file', () => {
    assert.deepEqual(checkChatFile('\n', 'f.jsonl').faults, ['f.jsonl holds no example']);
  });
});
