import type { Fields, OptionsOf } from './field.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import { corpusFile, OR_DATABASE } from './shared-fields.ts';
import { repositoryName, repositoryNames, text } from './value-schemas.ts';

export const importFields = {
  file: {
    description:
      'file with issues as JSON: lines, lists, what gh and the REST and GraphQL APIs write, events; also as gzip; ' +
      'a folder of such files, or - for standard input',
    argument: '<file>',
    required: true,
    schema: text,
  },
  repository: {
    description: 'the repository that the issues belong to; those that say they are of another are left out',
    flag: '--repo <owner/name>',
    required: true,
    schema: repositoryName,
  },
  formerNames: {
    description:
      'an earlier name of the repository, as old exports and archives have it; may be given several times, or with commas',
    flag: '--former-name <owner/name>',
    isList: true,
    schema: repositoryNames,
  },
  corpusFile: { ...corpusFile, description: `the corpus file, created where there is none, ${OR_DATABASE}` },
} as const satisfies Fields;

export type ImportOptions = OptionsOf<typeof importFields>;

/** Throws ConfigError with all faults. */
export function readImportFlags(source: OptionSource): ImportOptions {
  return readOptions(importFields, { source });
}
