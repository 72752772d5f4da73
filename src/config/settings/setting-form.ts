import type { z } from 'zod';

/** How a value is written in the settings file. */
export type SettingForm =
  | { readonly kind: 'text' }
  | { readonly kind: 'switch' }
  | { readonly kind: 'whole-number'; readonly min: number; readonly max: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly names: readonly string[] }
  /** A list, or one name; of `names` where there are any. */
  | { readonly kind: 'names'; readonly names?: readonly string[] }
  /** A number for all, or one by name. */
  | { readonly kind: 'shares'; readonly names: readonly string[]; readonly min: number; readonly max: number }
  /** One name by another; both are for examples. */
  | { readonly kind: 'pairs'; readonly example: readonly [string, string] }
  /** A path inside the repository. */
  | { readonly kind: 'file' }
  /** Where something is written to, inside the repository's folder. */
  | { readonly kind: 'path' }
  /** A list of labels and globs, or the path of a file with one a line. */
  | { readonly kind: 'label-list' }
  /** Addresses by label, or the path of a JSON file. */
  | { readonly kind: 'boards' }
  /** Prices by model, or the path of a JSON file. */
  | { readonly kind: 'prices' };

const FORMS = new WeakMap<z.ZodType, SettingForm>();

/** Says how values of a schema are written in the settings file; returns the schema. A schema made of it has no form yet. */
export function withForm<Schema extends z.ZodType>(schema: Schema, form: SettingForm): Schema {
  FORMS.set(schema, form);
  return schema;
}

/** Undefined where nobody said. */
export function formOf(schema: z.ZodType): SettingForm | undefined {
  return FORMS.get(schema);
}

/** Whether a value may be the path of a file whose content counts. */
export function namesFile({ kind }: SettingForm): boolean {
  return kind === 'file' || kind === 'label-list' || kind === 'boards' || kind === 'prices';
}
