import type { AnswerProperty, AnswerSchema } from './chat-model.ts';

/**
 * The schema as JSON Schema, in the subset that OpenAI's structured outputs take in strict mode: everything required,
 * nothing additional, no limits on length (https://platform.openai.com/docs/guides/structured-outputs).
 */
export function toJsonSchema({ properties }: AnswerSchema): Record<string, unknown> {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, toProperty(property)])),
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function toProperty(property: AnswerProperty): Record<string, unknown> {
  const { description } = property;
  switch (property.kind) {
    case 'yes-no':
      return { type: 'boolean', description };
    case 'text':
      return { type: 'string', description };
    case 'choices':
      return { type: 'array', description, items: { type: 'string', enum: [...property.values] } };
  }
}
