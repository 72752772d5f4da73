import { labelListFields } from '../config/label-list-fields.ts';
import { modelFields } from '../config/model-fields.ts';
import { pickOptions } from '../config/pick-options.ts';
import type { TriageOptions } from '../config/triage-options.ts';
import type { TriageSetup } from './triage/open-triage.ts';

/** Cuts the options of triage into what opening it needs. */
export function toTriageSetup(options: TriageOptions): TriageSetup {
  const {
    apply,
    isRehearsal,
    suggestFallback,
    suggestDuplicates,
    similarSources,
    addComment,
    similarIssues,
    cutoff,
    needsInfoLabel,
    needsInfoLabels,
    needsTriageLabel,
    apiUrl,
    token,
  } = options;
  return {
    models: { ...pickOptions(modelFields, options), token },
    labelLists: pickOptions(labelListFields, options),
    labelProjectsFile: options.labelProjectsFile,
    maxLabels: { area: options.maxAreas, type: options.maxTypes },
    index: {
      folder: options.indexPath,
      repository: options.repository,
      signingKey: options.indexSigningKey,
      otherRepositories: options.indexRepositories ?? [],
    },
    rules: {
      apply,
      addLabels: !isRehearsal,
      suggestFallback,
      suggestDuplicates,
      similarSources,
      addComment,
      similarIssues,
      cutoff,
      needsInfoLabel,
      needsTriageLabel,
    },
    needsInfoLabels,
    owners: { file: options.ownersFile, away: options.away ?? [], maxAssignees: options.maxAssignees },
    fields: options.fields,
    types: { target: options.typesTarget, names: options.typeNames },
    apiUrl,
    token,
  };
}
