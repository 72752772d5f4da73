import { FAMILIES } from '../labels/families.ts';
import type { Fields, OptionsOf } from './field.ts';
import { labelListFieldsFor } from './label-list-fields.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import {
  botLogins,
  configFile,
  corpusFile,
  corpusRepository,
  OR_DATABASE,
  promisedPrecision,
  settlingDays,
} from './shared-fields.ts';
import { outputPath, trueOrFalse, webAddress } from './value-schemas.ts';

export const dashboardFields = {
  configFile,
  corpusFile: { ...corpusFile, description: `the corpus file, filled by scrape, ${OR_DATABASE}` },
  repository: corpusRepository,
  all: {
    description:
      'all repositories of the corpus: a page for each, in a folder of its name, and an overview of them in index.html',
    flag: '--all',
    default: 'false',
    schema: trueOrFalse,
  },
  out: {
    description: 'the folder to write index.html to; created where there is none',
    flag: '--out <folder>',
    default: 'dashboard',
    schema: outputPath,
  },
  botLogins,
  settlingDays,
  targetPrecision: promisedPrecision,
  serverUrl: {
    description: 'address where people read issues',
    env: ['GITHUB_SERVER_URL'],
    default: 'https://github.com',
    schema: webAddress,
  },
  ...labelListFieldsFor(
    (name) => `file with the labels that count as ${FAMILIES[name].list}, one label or glob per line`,
  ),
} as const satisfies Fields;

export type DashboardOptions = OptionsOf<typeof dashboardFields>;

/** Throws ConfigError with all faults. */
export function readDashboardFlags(source: OptionSource): DashboardOptions {
  return readOptions(dashboardFields, {
    source,
    check: (isGiven, textOf) =>
      textOf('all') === 'true' && isGiven('repository')
        ? ['--all and --repo exclude each other; give one of them']
        : [],
  });
}
