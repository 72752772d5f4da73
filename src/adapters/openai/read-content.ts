/** What stands in the message of a completion, its parts put together. */
export interface MessageContent {
  readonly text: string;
  readonly thoughts: string;
  readonly refusal: string;
}

/** Parts within parts: Mistral's thoughts are a list of texts. */
const MAX_DEPTH = 3;
const NOTHING: MessageContent = { text: '', thoughts: '', refusal: '' };

/**
 * Reads a text, a list of texts and parts (OpenAI, Mistral, Anthropic's form), or an object where a server has unpacked the
 * JSON of the answer.
 */
export function readContent(content: unknown): MessageContent {
  if (typeof content === 'string') return { ...NOTHING, text: content };
  if (Array.isArray(content)) return content.map(readPart).reduce(join, NOTHING);
  return typeof content === 'object' && content !== null ? { ...NOTHING, text: JSON.stringify(content) } : NOTHING;
}

function readPart(part: unknown): MessageContent {
  if (typeof part === 'string') return { ...NOTHING, text: part };
  const { type, ...fields } = (part ?? {}) as Readonly<Record<string, unknown>>;
  if (type === 'refusal') return { ...NOTHING, refusal: toText(fields.refusal) };
  const text = toText(fields.text ?? fields.thinking ?? fields.reasoning ?? fields.content);
  const isThought = /think|reason/.test(String(type)) || fields.text === undefined;
  return isThought ? { ...NOTHING, thoughts: text } : { ...NOTHING, text };
}

function join(one: MessageContent, other: MessageContent): MessageContent {
  return {
    text: one.text + other.text,
    thoughts: one.thoughts + other.thoughts,
    refusal: one.refusal + other.refusal,
  };
}

/** A text, wherever a server wraps it: in a list, in `text`, in `value`. */
export function toText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (depth >= MAX_DEPTH || typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return value.map((one) => toText(one, depth + 1)).join('');
  const { text, value: inner } = value as Readonly<Record<string, unknown>>;
  return toText(text ?? inner, depth + 1);
}
