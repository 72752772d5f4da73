import { z } from 'zod';
import type { Fields } from './field.ts';
import { withForm } from './settings/setting-form.ts';
import { text } from './value-schemas.ts';

/** How the one who runs it is told how it is doing. */
export const healthFields = {
  healthIssue: {
    description:
      'number of an issue that is kept up to date with how triage is doing, or create for one that is made; without it ' +
      'the job summary tells',
    flag: '--health-issue <number>',
    formerInput: 'health_issue',
    key: 'rebuild.health_issue',
    schema: withForm(
      z
        .string()
        .regex(/^(create|[1-9]\d{0,9})$/, 'must be the number of an issue, or create')
        .transform((value): number | 'create' => (value === 'create' ? value : Number(value))),
      { kind: 'text' },
    ),
  },
  triageWorkflow: {
    description:
      'name or file of the workflow that triages, whose newest runs are counted (default: found by its name)',
    flag: '--triage-workflow <name>',
    formerInput: 'triage_workflow',
    key: 'rebuild.triage_workflow',
    schema: text,
  },
} as const satisfies Fields;
