import type { Fields, OptionsOf } from './field.ts';
import { indexArtifactName, indexCache, indexRepositories, indexSigningKey } from './index-trust-fields.ts';
import { labelListFields, maxLabelsFields } from './label-list-fields.ts';
import { indexFolder } from './shared-fields.ts';
import { text, trueOrFalse } from './value-schemas.ts';

const { default: _, input: _path, ...folder } = indexFolder;

/** Options about the issue that a failed run looks like, for the command line. */
export const knownIssueFields = {
  indexPath: {
    ...folder,
    description:
      'the folder that holds the index of issues, where the failure is looked for (default: it is not looked for)',
  },
  indexSigningKey: {
    ...indexSigningKey,
    description:
      'key that the rebuild signs with, from a secret; an index or a history that was not signed with it is refused',
  },
  openIssue: {
    description:
      'file an issue about a failure on the default branch that looks like none, once per fingerprint, and comment on it at most once a ' +
      'day when it fails again; needs issues: write',
    flag: '--open-issue',
    input: 'open_issue',
    default: 'false',
    schema: trueOrFalse,
  },
  ciLabel: {
    description: 'label of an issue that is filed about a failure, where triage chooses none',
    flag: '--ci-label <name>',
    key: 'ci.issue_label',
    schema: text,
  },
} as const satisfies Fields;

/** The same in a workflow, where the index comes from as it does in triage, and labels are chosen from the same lists. */
export const knownIssueInputs = {
  ...knownIssueFields,
  indexPath: { ...indexFolder, description: `${indexFolder.description}; the failure is looked for in it` },
  indexCache: withoutFormer(indexCache),
  indexArtifactName: withoutFormer(indexArtifactName),
  indexRepositories: withoutFormer(indexRepositories),
  labelsFile: withoutInput(labelListFields.labelsFile),
  typesFile: withoutInput(labelListFields.typesFile),
  prioritiesFile: labelListFields.prioritiesFile,
  maxAreas: withoutFormer(maxLabelsFields.maxAreas),
  maxTypes: withoutFormer(maxLabelsFields.maxTypes),
} as const satisfies Fields;

/** What both know; the rest is known in a workflow alone. */
export type KnownIssueOptions = Omit<OptionsOf<typeof knownIssueFields>, 'indexPath'> &
  Partial<OptionsOf<typeof knownIssueInputs>>;

/** Left to the settings file. */
function withoutInput<Option extends { readonly input: string }>({ input, ...rest }: Option): Omit<Option, 'input'> {
  return rest;
}

/** It never was an input here. */
function withoutFormer<Option extends { readonly formerInput: string }>({
  formerInput,
  ...rest
}: Option): Omit<Option, 'formerInput'> {
  return rest;
}
