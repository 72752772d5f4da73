import { FAMILIES, FAMILY_NAMES, type FamilyName, type ListFileName } from '../labels/families.ts';
import type { Field } from './field.ts';
import { labelListFile } from './text-source.ts';

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
