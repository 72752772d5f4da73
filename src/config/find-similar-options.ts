import type { Fields, OptionsOf } from './field.ts';
import { flagName, type OptionSource } from './option-source.ts';
import { accessFields } from './provider-fields.ts';
import { readOptions } from './read-options.ts';
import { corpusRepository, indexFolder } from './shared-fields.ts';
import { text, trueOrFalse, wholeNumber } from './value-schemas.ts';

/** Most similar issues that can be asked for; beyond this the approximate search is no longer tuned. */
const MAX_TOP = 100;

export const findSimilarFields = {
  indexPath: indexFolder,
  repository: { ...corpusRepository, description: 'the repository, needed where a database holds indexes of several' },
  issueFile: {
    description: 'file with one issue, in any form that import reads; - for standard input',
    flag: '--issue-file <file>',
    schema: text,
  },
  all: {
    description: 'for every indexed issue, as JSON lines',
    flag: '--all',
    default: 'false',
    schema: trueOrFalse,
  },
  top: {
    description: 'how many similar issues to name',
    flag: '--top <count>',
    default: '10',
    schema: wholeNumber({ min: 1, max: MAX_TOP }),
  },
  out: {
    description: 'file to write to instead of standard output',
    flag: '--out <file>',
    schema: text,
  },
  ...accessFields,
} as const satisfies Fields;

export type FindSimilarOptions = OptionsOf<typeof findSimilarFields>;

/** Throws ConfigError with all faults. */
export function readFindSimilarFlags(source: OptionSource): FindSimilarOptions {
  return readOptions(findSimilarFields, { source, check: checkChoice });
}

function checkChoice(isGiven: (key: keyof typeof findSimilarFields) => boolean): string[] {
  if (isGiven('all') !== isGiven('issueFile')) return [];
  const [file, all] = [flagName(findSimilarFields.issueFile), flagName(findSimilarFields.all)];
  return [isGiven('all') ? `${all} and ${file} exclude each other; give one of them` : `give ${file} or ${all}`];
}
