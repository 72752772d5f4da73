import type { Fields, OptionsOf } from './field.ts';

/** The demo needs nothing: its issues are part of the package. */
export const demoFields = {} as const satisfies Fields;

export type DemoOptions = OptionsOf<typeof demoFields>;
