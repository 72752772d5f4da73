import { parse } from 'yaml';
import { z } from 'zod';

import { markdownTable } from './markdown-table.ts';

const description = z.string({ error: 'needs a description' }).min(1, 'needs a description');

/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
const actionSchema = z.object({
  name: z.string(),
  inputs: z
    .record(
      z.string(),
      z.strictObject({
        description,
        required: z.boolean().optional(),
        default: z.string({ error: 'write the default as a string: the runner passes nothing else' }).optional(),
        deprecationMessage: z.string().optional(),
      }),
    )
    .default({}),
  outputs: z.record(z.string(), z.strictObject({ description })).default({}),
});

export type ActionFile = z.output<typeof actionSchema>;

/** Reads an action.yml; throws an error with every fault, such as an input without a description. */
export function parseActionFile(yaml: string): ActionFile {
  const result = actionSchema.safeParse(parse(yaml));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new Error(faults.join('\n'));
}

export function renderInputs({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.required ? 'required' : renderDefault(input.default),
    input.deprecationMessage ? `${input.description} Deprecated: ${input.deprecationMessage}` : input.description,
  ]);
  return markdownTable(['input', 'default', 'what it does'], rows);
}

export function renderOutputs({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]);
  return markdownTable(['output', 'what it holds'], rows);
}

function renderDefault(value: string | undefined): string {
  return value ? `\`${value}\`` : '';
}
