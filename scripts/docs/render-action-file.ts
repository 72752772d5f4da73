import { Document, Scalar } from 'yaml';
import type { Field } from '../../src/config/field.ts';
import type { ActionFacts } from './actions.ts';
import { toSentence } from './to-sentence.ts';

const LINE_CHARS = 120;
/** Longer texts are folded into a block of their own. */
const MAX_PLAIN_CHARS = 90;

/** The action.yml of an action, from the table of its fields. */
export function renderActionFile({ name, description, branding, fields, outputs, main }: ActionFacts): string {
  const document = new Document({
    name,
    description,
    author: 'Auto Triager',
    branding,
    inputs: Object.fromEntries(inputsOf(fields).map((field) => [field.input, renderInput(field)])),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([output, holds]) => [output, { description: fold(holds) }]),
    ),
    runs: { using: 'node24', main },
  });
  document.commentBefore = ' Made from the tables in src/config/ by `npm run docs`; change them, not this.';
  for (const { key, value } of (document.contents as { items: { key: Scalar; value: unknown }[] } | null)?.items ??
    []) {
    if (['inputs', 'outputs', 'runs'].includes(String(key)) && value !== null) key.spaceBefore = true;
  }
  return document.toString({ lineWidth: LINE_CHARS, singleQuote: true });
}

/** The fields that are inputs, in the order of their table. */
export function inputsOf(fields: ActionFacts['fields']): (Field & { readonly input: string })[] {
  return Object.values(fields).flatMap((field: Field) =>
    field.input === undefined ? [] : [{ ...field, input: field.input }],
  );
}

function renderInput(field: Field): object {
  const { description, key, default: fallback } = field;
  const given = inputDefault(field);
  const notes = [
    ...(given === undefined && fallback !== undefined ? [`Default: ${fallback}.`] : []),
    ...(key === undefined ? [] : [`In the settings file: ${key}.`]),
  ];
  const text = [toSentence(description), ...notes].join(' ');
  return { description: fold(text), ...(given === undefined ? {} : { default: given }) };
}

/** Where the settings file may speak too, the runner must not fill in a default, which would beat it. */
export function inputDefault({ inputDefault: expression, key, default: fallback }: Field): string | undefined {
  return expression ?? (key === undefined ? fallback : undefined);
}

function fold(text: string): Scalar {
  const scalar = new Scalar(text);
  if (text.length > MAX_PLAIN_CHARS) scalar.type = Scalar.BLOCK_FOLDED;
  return scalar;
}
