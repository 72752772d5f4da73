import { z } from 'zod';
import { parseJson } from '../shared/parse-json.ts';
import type { Example } from './example.ts';

export const EXAMPLE_FORMATS = ['openai', 'gemini', 'plain'] as const;
/** OpenAI's chat format, Vertex AI's for Gemini, or a prompt and its completion for anything else. */
export type ExampleFormat = (typeof EXAMPLE_FORMATS)[number];

const said = z.string().min(1);
const message = z.strictObject({
  role: z.enum(['system', 'developer', 'user', 'assistant']),
  content: said,
  name: z.string().optional(),
  /** 0: this answer is not learned from. */
  weight: z.union([z.literal(0), z.literal(1)]).optional(),
});

/**
 * OpenAI's format for supervised fine-tuning of chat models, as far as texts go (tools and images are never in ours):
 * https://platform.openai.com/docs/guides/supervised-fine-tuning#formatting-your-data and `FineTuneChatRequestInput` of
 * https://github.com/openai/openai-openapi. The last message is the answer that is learned.
 */
export const openaiLineSchema = z.strictObject({
  messages: z
    .array(message)
    .min(2)
    .refine((messages) => messages.at(-1)?.role === 'assistant', 'must end with a message of the assistant')
    .refine((messages) => messages.some(({ role }) => role === 'user'), 'must hold a message of the user'),
});

const parts = z.tuple([z.strictObject({ text: said })]);

/** https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-supervised-tuning-prepare */
const geminiLineSchema = z.strictObject({
  systemInstruction: z.strictObject({ role: z.literal('system'), parts }),
  contents: z.tuple([
    z.strictObject({ role: z.literal('user'), parts }),
    z.strictObject({ role: z.literal('model'), parts }),
  ]),
});

const plainLineSchema = z.strictObject({ prompt: said, completion: said });

const FORMATS = {
  openai: {
    schema: openaiLineSchema,
    write: ({ system, user, answer }: Example): unknown => ({
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
        { role: 'assistant', content: answer },
      ],
    }),
  },
  gemini: {
    schema: geminiLineSchema,
    write: ({ system, user, answer }: Example): unknown => ({
      systemInstruction: { role: 'system', parts: [{ text: system }] },
      contents: [
        { role: 'user', parts: [{ text: user }] },
        { role: 'model', parts: [{ text: answer }] },
      ],
    }),
  },
  plain: {
    schema: plainLineSchema,
    write: ({ system, user, answer }: Example): unknown => ({ prompt: `${system}\n\n${user}`, completion: answer }),
  },
} as const;

/** One line without its line break, read again and checked against the format. Throws ZodError: a fault of the program. */
export function writeExample(example: Example, format: ExampleFormat): string {
  const { schema, write } = FORMATS[format];
  const line = JSON.stringify(write(example));
  schema.parse(parseJson(line));
  return line;
}
