import { z } from 'zod';
import type { Fields } from './field.ts';
import { text } from './value-schemas.ts';

/** How the one who runs it is told how it is doing. */
export const healthFields = {
  healthIssue: {
    description:
      'number of an issue that is kept up to date with how triage is doing, or create for one that is made; without it ' +
      'the job summary tells',
    flag: '--health-issue <number>',
    input: 'health_issue',
    schema: z
      .string()
      .regex(/^(create|[1-9]\d{0,9})$/, 'must be the number of an issue, or create')
      .transform((value): number | 'create' => (value === 'create' ? value : Number(value))),
  },
  triageWorkflow: {
    description:
      'name or file of the workflow that triages, whose newest runs are counted (default: found by its name)',
    flag: '--triage-workflow <name>',
    input: 'triage_workflow',
    schema: text,
  },
} as const satisfies Fields;
