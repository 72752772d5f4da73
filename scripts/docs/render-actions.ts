import { markdownTable } from '../../src/text/markdown-table.ts';
import type { ActionFacts } from './actions.ts';
import { inputDefault, inputsOf } from './render-action-file.ts';
import { toSentence } from './to-sentence.ts';

/** The inputs of an action, each with the key that says the same in the settings file. */
export function renderInputs({ fields }: ActionFacts): string {
  const rows = inputsOf(fields).map((field) => [
    code(field.input),
    code(inputDefault(field) ?? field.default),
    code(field.key),
    toSentence(field.description),
  ]);
  return markdownTable(['input', 'default', 'in the settings file', 'what it is'], rows);
}

export function renderOutputs({ outputs }: ActionFacts): string {
  return markdownTable(
    ['output', 'what it holds'],
    Object.entries(outputs).map(([name, holds]) => [code(name), holds]),
  );
}

function code(text: string | undefined): string {
  return text === undefined || text === '' ? '' : `\`${text}\``;
}
