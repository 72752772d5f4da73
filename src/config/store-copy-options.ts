import type { Fields, OptionsOf } from './field.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import { OR_DATABASE } from './shared-fields.ts';
import { repositoryName, text } from './value-schemas.ts';

export const storeCopyFields = {
  from: {
    description: `the corpus to copy, a file ${OR_DATABASE}`,
    argument: '<from>',
    required: true,
    isSecret: true,
    schema: text,
  },
  to: {
    description: `where to copy it, a file ${OR_DATABASE}; what is there is kept`,
    argument: '<to>',
    required: true,
    isSecret: true,
    schema: text,
  },
  repository: {
    description: 'the repository to copy, where the corpus holds several (default: all)',
    flag: '--repo <owner/name>',
    schema: repositoryName,
  },
} as const satisfies Fields;

export type StoreCopyOptions = OptionsOf<typeof storeCopyFields>;

/** Throws ConfigError with all faults. */
export function readStoreCopyFlags(source: OptionSource): StoreCopyOptions {
  return readOptions(storeCopyFields, { source });
}
