import type { Manifest } from '../artifact/manifest.ts';
import { MAX_INDEX_AGE_DAYS } from '../health/find-needs.ts';
import type { ArtifactError } from '../shared/errors.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import { formatCount } from '../text/format-count.ts';
import type { Diagnosis } from './diagnosis.ts';

/** What was found where an index should be. */
export type FoundIndex =
  | { readonly kind: 'none'; readonly folder: string }
  /** Only a workflow artifact, which triage fetches. */
  | { readonly kind: 'artifact'; readonly name: string; readonly createdAt: string }
  | { readonly kind: 'refused'; readonly folder: string; readonly error: ArtifactError }
  | { readonly kind: 'good'; readonly folder: string; readonly manifest: Manifest };

export interface IndexQuestion {
  readonly nowMs: number;
  /** Whether a key to check signatures with was given. */
  readonly hasSigningKey: boolean;
  /** Whether the service that made its vectors can be asked: a key or an address was given. */
  readonly isReachable: (provider: NonNullable<Manifest['embedder']['service']>['provider']) => boolean;
}

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const BUILD = 'Run the rebuild workflow, or: auto-triager index --db corpus.sqlite --out';

/** Whether there is an index, whether it can be used, and what it lacks. */
export function examineIndex(found: FoundIndex, question: IndexQuestion): Diagnosis[] {
  switch (found.kind) {
    case 'none':
      return [
        fault('warning', {
          message: `There is no index in ${found.folder}: each triage learns from the newest issues, slower and less sure.`,
          cure: `${BUILD} ${found.folder}`,
        }),
      ];
    case 'artifact':
      return [
        { area: 'index', state: 'good', message: `Triage takes the workflow artifact ${found.name}.` },
        ...examineAge(found.createdAt, question),
      ];
    case 'refused': {
      const { file, expected, found: actual } = found.error;
      return [
        fault('error', {
          message: `The index in ${found.folder} is refused: ${file}: expected ${expected}, found ${actual}.`,
          cure: `${BUILD} ${found.folder}`,
        }),
      ];
    }
    case 'good':
      return examineManifest(found, question);
  }
}

function examineManifest(
  { folder, manifest }: Extract<FoundIndex, { readonly kind: 'good' }>,
  question: IndexQuestion,
): Diagnosis[] {
  const { counts, signature, embedder, repository } = manifest;
  const known = question.hasSigningKey ? 'its signature is right' : 'signed';
  const signed = signature === undefined ? 'not signed' : known;
  return [
    {
      area: 'index',
      state: 'good',
      message: `${folder}: ${formatCount(counts.issues, 'issue')} of ${repository}, ${formatCount(counts.labels, 'label')}; every file is as it was written; ${signed}.`,
    },
    ...examineAge(manifest.createdAt, question),
    ...(signature !== undefined && !question.hasSigningKey
      ? [
          fault('warning', {
            message: 'The index is signed, but no key was given, so its signature was not checked.',
            cure: 'Give AUTO_TRIAGER_SIGNING_KEY, in workflows index_signing_key, the same for rebuild and triage.',
          }),
        ]
      : []),
    ...(embedder.service !== undefined && !question.isReachable(embedder.service.provider)
      ? [
          fault('warning', {
            message: `The vectors were made by ${embedder.service.model}, and there is no key for it: the local embedder stands in, and similar issues are found by their words alone.`,
            cure: `Give the key of ${embedder.service.provider}, or build the index with embedder local.`,
          }),
        ]
      : []),
  ];
}

function examineAge(createdAt: string, { nowMs }: IndexQuestion): Diagnosis[] {
  const days = Math.floor((nowMs - isoDateMs(createdAt)) / MS_PER_DAY);
  if (!(days > MAX_INDEX_AGE_DAYS)) return [];
  return [
    fault('warning', {
      message: `The index is ${days} days old.`,
      cure: 'Look whether the scheduled rebuild is enabled and finishes: GitHub turns schedules off after 60 days without a push.',
    }),
  ];
}

function fault(
  state: 'warning' | 'error',
  { message, cure }: { readonly message: string; readonly cure: string },
): Diagnosis {
  return { area: 'index', state, message, cure };
}
