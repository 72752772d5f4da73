import { z } from 'zod';
import { MIN_SIGNING_KEY_CHARS } from '../artifact/signature.ts';
import type { Field } from './field.ts';
import { repositoryNames, text, trueOrFalse } from './value-schemas.ts';

/** Options about which indexes are believed. */

export const indexSigningKey = {
  description:
    'key that the index is signed with, from a secret, the same for rebuild and triage: at least 32 characters, such as those of: openssl rand -hex 32; an index that ' +
    'was not signed with it is refused',
  input: 'index_signing_key',
  env: ['AUTO_TRIAGER_SIGNING_KEY'],
  isSecret: true,
  schema: z
    .string()
    .min(
      MIN_SIGNING_KEY_CHARS,
      `must have at least ${MIN_SIGNING_KEY_CHARS} characters, or it could be guessed; make one with: openssl rand -hex 32`,
    ),
} as const satisfies Field;

export const indexRepositories = {
  description:
    'other repositories whose index is accepted too, with commas between them: the former name of a renamed one',
  formerInput: 'index_repositories',
  key: 'trust.index_repositories',
  flag: '--index-repositories <names>',
  schema: repositoryNames,
} as const satisfies Field;

export const indexCache = {
  description: 'look for an index in the cache of GitHub Actions where the folder holds none',
  formerInput: 'index_cache',
  key: 'trust.index_cache',
  default: 'true',
  schema: trueOrFalse,
} as const satisfies Field;

export const indexArtifactName = {
  description:
    'the workflow artifact to take where neither folder nor cache holds an index, of runs on the default branch alone; ' +
    'needs actions: read; none for no such look',
  formerInput: 'index_artifact_name',
  key: 'trust.index_artifact_name',
  default: 'auto-triager-index',
  schema: text,
} as const satisfies Field;
