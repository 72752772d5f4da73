import { ARTIFACT_FORMAT } from './artifact.ts';
import type { PackKind } from './pack.ts';

/** In the keys: what a version cannot read, it does not find. A corpus of an older version is brought up to date. */
const FORMATS: Readonly<Record<PackKind, number>> = { index: ARTIFACT_FORMAT, corpus: 1, 'ci-history': 1 };

export interface CacheKeyFacts {
  /** ISO 8601. */
  readonly at: string;
  /** What tells two runs at the same moment apart: the workflow run and its attempt. */
  readonly run: string;
}

/**
 * What all keys of a repository's packs begin with. The sign `@` occurs in no name, so the packs of `acme/lamp` are not
 * among those of `acme/lamp-2`.
 */
export function cachePrefix(kind: PackKind, repository: string): string {
  return `auto-triager-${kind}-v${FORMATS[kind]}-${repository.toLowerCase()}@`;
}

/** A new key: keys are written once, and the newest of a prefix is the one that counts. */
export function newCacheKey(kind: PackKind, repository: string, { at, run }: CacheKeyFacts): string {
  return `${cachePrefix(kind, repository)}${at.replace(/[^\dTZ]/g, '')}-${run.replace(/[^\w.]/g, '')}`;
}

/** The run and its attempt, so that a run that is repeated gets keys of its own. */
export function runName(env: Readonly<Record<string, string | undefined>>): string {
  return `${env.GITHUB_RUN_ID ?? 'local'}.${env.GITHUB_RUN_ATTEMPT ?? '1'}`;
}
