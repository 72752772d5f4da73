import type { Fields, OptionsOf } from './field.ts';
import { type Environment, type FlagValues, flagSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import { corpusFile } from './shared-fields.ts';
import { repositoryName, text } from './value-schemas.ts';

export const importFields = {
  file: {
    description: 'file with one GitHub issue a line, as the REST API writes it; - for standard input',
    argument: '<issues.jsonl>',
    required: true,
    schema: text,
  },
  repository: {
    description: 'the repository that the issues belong to',
    flag: '--repo <owner/name>',
    required: true,
    schema: repositoryName,
  },
  corpusFile: { ...corpusFile, description: 'the corpus file; created where there is none' },
} as const satisfies Fields;

export type ImportOptions = OptionsOf<typeof importFields>;

/** Throws ConfigError with all faults. */
export function readImportFlags(values: FlagValues, env: Environment): ImportOptions {
  return readOptions(importFields, { source: flagSource(values, env) });
}
