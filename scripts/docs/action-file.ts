import { parse } from 'yaml';
import { z } from 'zod';

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
