import type { BuildIndexOptions } from '../config/build-index-options.ts';
import { learningEmbedderFields } from '../config/embedder-fields.ts';
import { labelListFields } from '../config/label-list-fields.ts';
import { pickOptions } from '../config/pick-options.ts';
import type { RebuildOptions } from '../config/rebuild-options.ts';
import type { Learning } from './index-from-corpus.ts';

/** Cuts the options of a command that builds an index into what learning needs. */
export function toLearning(options: BuildIndexOptions | RebuildOptions): Learning {
  const { targetPrecision, needsInfoLabels, typeNames, fields, botLogins, settlingDays } = options;
  return {
    targetPrecision,
    needsInfoLabels,
    typeNames,
    fields,
    botLogins,
    settlingDays,
    labelLists: pickOptions(labelListFields, options),
    embedding: pickOptions(learningEmbedderFields, options),
  };
}
