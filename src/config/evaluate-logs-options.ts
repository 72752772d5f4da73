import type { Fields, OptionsOf } from './field.ts';
import { excerptBudgets } from './log-fields.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import { configFile } from './shared-fields.ts';
import { text } from './value-schemas.ts';
import { writerFields } from './writer-fields.ts';

export const evaluateLogsFields = {
  configFile,
  labelsFile: {
    description: 'file of JSON lines that say which lines of which log explain the failure',
    flag: '--labels <file>',
    required: true,
    schema: text,
  },
  logsFolder: {
    description: 'the folder with the logs that the labels name',
    flag: '--logs <folder>',
    required: true,
    schema: text,
  },
  budgets: excerptBudgets,
  ...writerFields,
} as const satisfies Fields;

export type EvaluateLogsOptions = OptionsOf<typeof evaluateLogsFields>;

/** Throws ConfigError with all faults. */
export function readEvaluateLogsFlags(source: OptionSource): EvaluateLogsOptions {
  return readOptions(evaluateLogsFields, { source });
}
