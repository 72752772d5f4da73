import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** One line of a dataset in OpenAI's chat format. */
export interface ChatLine {
  readonly system: string;
  readonly user: string;
  readonly answer: string;
}

/** Reads a dataset, and checks by hand that each line is what OpenAI publishes as its format. */
export function readChatLines(path: string): ChatLine[] {
  const text = readFileSync(path, 'utf8');
  assert.ok(text.endsWith('\n'));
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      const value = JSON.parse(line) as { messages: { role: string; content: string }[] };
      assert.deepEqual(Object.keys(value), ['messages']);
      assert.deepEqual(
        value.messages.map(({ role }) => role),
        ['system', 'user', 'assistant'],
      );
      for (const message of value.messages) {
        assert.deepEqual(Object.keys(message), ['role', 'content']);
        assert.ok(message.content.length > 0 && message.content.isWellFormed());
      }
      const [system, user, answer] = value.messages.map(({ content }) => content) as [string, string, string];
      return { system, user, answer };
    });
}

/** The title that an example's prompt asks about. */
export function titleOf({ user }: ChatLine): string {
  return /begin issue>>>\nTitle: (.*)/.exec(user)?.[1] ?? '';
}
