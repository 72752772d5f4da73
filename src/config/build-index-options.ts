import type { Fields, OptionsOf } from './field.ts';
import { type Environment, type FlagValues, flagSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import {
  corpusFile,
  corpusRepository,
  embedder,
  indexFolder,
  labelsFile,
  needsInfoLabels,
  targetPrecision,
  typesFile,
} from './shared-fields.ts';

export const buildIndexFields = {
  corpusFile,
  repository: corpusRepository,
  out: {
    description: 'the folder to write the index to; created where there is none',
    flag: '--out <folder>',
    default: indexFolder.default,
    schema: indexFolder.schema,
  },
  embedder,
  labelsFile,
  typesFile,
  needsInfoLabels,
  targetPrecision,
} as const satisfies Fields;

export type BuildIndexOptions = OptionsOf<typeof buildIndexFields>;

/** Throws ConfigError with all faults. */
export function readBuildIndexFlags(values: FlagValues, env: Environment): BuildIndexOptions {
  return readOptions(buildIndexFields, { source: flagSource(values, env) });
}
