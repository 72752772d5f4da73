import { checkEmbedder, learningEmbedderFields } from './embedder-fields.ts';
import type { Fields, OptionsOf } from './field.ts';
import { indexSigningKey } from './index-trust-fields.ts';
import { labelListFields } from './label-list-fields.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import {
  botLogins,
  configFile,
  corpusFile,
  corpusRepository,
  fields,
  indexFolder,
  needsInfoLabels,
  settlingDays,
  targetPrecision,
  typeNames,
} from './shared-fields.ts';
import { text, trueOrFalse } from './value-schemas.ts';

export const buildIndexFields = {
  configFile,
  corpusFile,
  repository: corpusRepository,
  out: {
    description:
      'the folder to write the index to; created where there is none; or a PostgreSQL database, as postgres://user:password@host:5432/name',
    flag: '--out <folder>',
    default: indexFolder.default,
    schema: indexFolder.schema,
  },
  update: {
    description:
      'go on from the index that is there: embed only issues that are new or changed; built anew where that cannot be',
    flag: '--update',
    default: 'false',
    schema: trueOrFalse,
  },
  from: {
    description: 'with --update: the index to go on from, which stays as it is (default: the folder to write to)',
    flag: '--from <folder>',
    schema: text,
  },
  ...learningEmbedderFields,
  ...labelListFields,
  needsInfoLabels,
  targetPrecision,
  typeNames,
  fields,
  botLogins,
  settlingDays,
  indexSigningKey: { ...indexSigningKey, description: 'key that an index in a database is signed with, from a secret' },
  backtest: {
    description:
      'judge the newest quarter from the older rest first, and keep the result in the index; takes twice as long',
    flag: '--backtest',
    default: 'false',
    schema: trueOrFalse,
  },
} as const satisfies Fields;

export type BuildIndexOptions = OptionsOf<typeof buildIndexFields>;

/** Throws ConfigError with all faults. */
export function readBuildIndexFlags(source: OptionSource): BuildIndexOptions {
  return readOptions(buildIndexFields, {
    source,
    check: (isGiven, textOf) => [
      ...checkEmbedder({ isGiven, textOf, source }),
      ...(isGiven('from') && textOf('update') !== 'true'
        ? [`${source.nameOf(buildIndexFields.from)} goes with ${source.nameOf(buildIndexFields.update)}`]
        : []),
    ],
  });
}
