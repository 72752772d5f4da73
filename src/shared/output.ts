/**
 * What a step hands to the next ones, and how it may become shorter. Nothing else can be written as an output, so each
 * says beforehand what goes where it is too long.
 */
export type Output =
  /** Loses its end. */
  | { readonly kind: 'text'; readonly text: string }
  /** Names that are useless in part: whole ones go, the last first. `format` makes the text of those that stay. */
  | {
      readonly kind: 'names';
      readonly names: readonly string[];
      readonly format: (names: readonly string[]) => string;
    }
  /** `shorter`: the same value with less in it, a step further each; then whole elements of an array go, the last first. */
  | { readonly kind: 'json'; readonly value: unknown; readonly shorter?: readonly (() => unknown)[] };

export function textOutput(value: string | number | boolean): Output {
  return { kind: 'text', text: String(value) };
}
