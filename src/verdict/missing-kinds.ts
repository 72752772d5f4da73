/** What an issue can lack, as a model may say it. Our own words: they may be published. */
export const MISSING_KINDS = {
  'steps-to-reproduce': 'steps to reproduce',
  'expected-behavior': 'what was expected',
  'actual-behavior': 'what happened instead',
  version: 'version',
  environment: 'environment (system, browser, database, plugins)',
  configuration: 'configuration',
  logs: 'logs or the error message',
  'use-case': 'what it would be good for',
  details: 'enough detail to tell what it is about',
} as const;

export type MissingKind = keyof typeof MISSING_KINDS;

export const MISSING_KIND_NAMES = Object.keys(MISSING_KINDS) as readonly MissingKind[];

export function isMissingKind(name: string): name is MissingKind {
  return Object.hasOwn(MISSING_KINDS, name);
}
