import type { Fields, OptionsOf } from './field.ts';
import { knownIssueInputs } from './known-issue-fields.ts';
import { excerptChars } from './log-fields.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import { run, runRepository, runServerUrl, runToken } from './run-fields.ts';
import { apiUrl, configFile, inheritedSettings } from './shared-fields.ts';
import { trueOrFalse } from './value-schemas.ts';
import { WORKFLOW_TOKEN } from './workflow-token.ts';
import { writerFields } from './writer-fields.ts';

/** What the action that summarizes failed runs may be told. */
export const summarizeRunInputs = {
  configFile,
  inheritedSettings,
  repository: {
    ...runRepository,
    description: 'repository of the run (default in a workflow: its own)',
    input: 'repository',
  },
  run: {
    ...run,
    description: 'number of the run, or the address of its page (default in a workflow: the run of the event)',
    input: 'run_id',
  },
  addComment: {
    description:
      'keep one comment per workflow on the pull request of the run, updated in place; needs pull-requests: write',
    input: 'add_comment',
    default: 'false',
    schema: trueOrFalse,
  },
  ...knownIssueInputs,
  maxChars: { ...excerptChars, input: 'max_chars' },
  ...writerFields,
  apiUrl,
  serverUrl: runServerUrl,
  token: { ...runToken, input: 'token', inputDefault: WORKFLOW_TOKEN },
} as const satisfies Fields;

export type SummarizeRunInputs = OptionsOf<typeof summarizeRunInputs>;

/** Throws ConfigError with all faults. */
export function readSummarizeRunInputs(source: OptionSource): SummarizeRunInputs {
  return readOptions(summarizeRunInputs, { source });
}
