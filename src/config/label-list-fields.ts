import { FAMILIES, FAMILY_NAMES, type FamilyName, type ListFileName } from '../labels/families.ts';
import type { Field, Fields } from './field.ts';
import { labelListFile } from './text-source.ts';
import { wholeNumber } from './value-schemas.ts';

/** GitHub's limit of labels on one issue, https://docs.github.com/rest/issues/labels. */
const MAX_LABELS = 100;

/** The files with the labels of each family. */
export const labelListFields = {
  labelsFile: {
    description:
      'file with the area labels to choose from, one a line; globs such as datasource/* are allowed, lines that begin with # ' +
      'are skipped (default: labels whose names say so)',
    flag: '--labels-file <file>',
    input: 'labels_file',
    key: 'labels.areas',
    schema: labelListFile,
  },
  typesFile: {
    description:
      'file with the type labels to choose from, in the same form as that of areas; with only one of the two, only its ' +
      'labels are chosen from',
    flag: '--types-file <file>',
    input: 'types_file',
    key: 'labels.types',
    schema: labelListFile,
  },
  prioritiesFile: {
    description:
      'file with the priority labels to choose from, in the same form as that of areas; without it, priorities are left to people',
    flag: '--priorities-file <file>',
    key: 'labels.priorities',
    schema: labelListFile,
  },
} as const satisfies Readonly<Record<ListFileName, Field>>;

/** How many labels of a family an issue gets. */
export const maxLabelsFields = {
  maxAreas: {
    description: 'most area labels to add to one issue',
    flag: '--max-areas <count>',
    formerInput: 'max_areas',
    key: 'labels.max_areas',
    default: '3',
    schema: wholeNumber({ min: 0, max: MAX_LABELS }),
  },
  maxTypes: {
    description: 'most type labels to add to one issue',
    flag: '--max-types <count>',
    formerInput: 'max_types',
    key: 'labels.max_types',
    default: '1',
    schema: wholeNumber({ min: 0, max: MAX_LABELS }),
  },
} as const satisfies Fields;

/** Options that name such files, in the order of the families. */
export const LIST_FILE_NAMES: readonly ListFileName[] = FAMILY_NAMES.map((name) => FAMILIES[name].listFile);

/** The same where the labels are not chosen from. */
export function labelListFieldsFor(describe: (name: FamilyName) => string): typeof labelListFields {
  const fields = FAMILY_NAMES.map((name) => {
    const { listFile } = FAMILIES[name];
    return [listFile, { ...labelListFields[listFile], description: describe(name) }];
  });
  return Object.fromEntries(fields);
}
