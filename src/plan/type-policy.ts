import type { TypeLabel } from '../labels/type-labels.ts';

/** Where a type goes: a label, GitHub's own type, or both. */
export const TYPES_TARGETS = ['labels', 'field', 'both'] as const;
export type TypesTarget = (typeof TYPES_TARGETS)[number];

export interface TypePolicy {
  readonly target: TypesTarget;
  /** Which label stands for which type, as the index learned it. */
  readonly names: readonly TypeLabel[];
  /** Names of the types that the organization has and that are on; empty where there are none. */
  readonly existing: readonly string[];
}
