import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isRepositoryName } from '../issue/repository-name.ts';
import { CONFIDENCE_LEVELS } from '../issue/suggestion.ts';
import { forEachFamily, LIST_NAMES, type ListName } from '../labels/families.ts';
import { PROVIDER_IDS } from '../models/providers.ts';
import { PAIR_FEATURES } from '../neighbors/pair-evidence.ts';
import { ArtifactError } from '../shared/errors.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import { parseJson } from '../shared/parse-json.ts';
import { ARTIFACT_FORMAT, MANIFEST_FILE } from './artifact.ts';
import { canonicalJson } from './canonical-json.ts';
import { signatureOf } from './signature.ts';

const count = z.int().nonnegative();
const patterns = z.array(z.string()).readonly();
const probability = z.number().min(0).max(1);
const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
const date = z.string().refine((text) => !Number.isNaN(isoDateMs(text)), 'must be a date (ISO 8601)');
/** See stranger-similarity.ts: what is left of the scale above it would be noise, blown up. */
const MAX_STRANGER_SIMILARITY = 0.95;
/** Of one index; ours have seven at most. */
const MAX_FILES = 20;
/** A plain name: it is joined to the folder's path, so nothing in it may lead elsewhere. */
const fileName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]*$/i, 'must be a plain file name')
  .refine((name) => name !== MANIFEST_FILE, 'cannot be the manifest itself');

const pairNumbers = z.array(z.number()).length(PAIR_FEATURES.length).readonly();

/** What people did with labels that were set on issues. */
const liveSchema = z.object({
  set: count,
  kept: count,
  removed: count,
  /** Too young to tell. */
  open: count,
  /** Share left in place, with its 95 % interval; null where none is kept or removed yet. */
  precision: probability.nullable(),
  low: probability.nullable(),
  high: probability.nullable(),
});

const answersShape = {
  /** Right by a person's word. */
  approved: count,
  /** Dismissed, or taken back after an approval. */
  dismissed: count,
  pending: count,
  /** Share right of those decided, with its 95 % interval; null where none is. */
  precision: probability.nullable(),
  low: probability.nullable(),
  high: probability.nullable(),
};

/** How a level of a family fares with people. */
const levelSchema = z.object({
  family: z.string().min(1),
  level: z.enum(CONFIDENCE_LEVELS),
  /** Whether people were asked, or labels were added at once. */
  mode: z.enum(['suggested', 'applied']),
  ...answersShape,
  /** Share right that the level stands for. */
  promise: probability,
});

const labelSchema = z.object({
  name: z.string().min(1),
  family: z.string().min(1),
  /** Training issues that carry the label. */
  support: count,
  /** The label is applied from this probability on; above 1: never. */
  cutoff: z.number().nonnegative(),
  /** A person may be asked from this probability on: at most the cut-off. Absent in older indexes. */
  suggestFrom: z.number().nonnegative().optional(),
  /** It is `high` from this probability on: at least the cut-off; above 1: never. Absent in older indexes: the cut-off. */
  highFrom: z.number().nonnegative().optional(),
  /** Share of training issues at or above the cut-off where the label was right; null where none was. */
  precisionAtCutoff: probability.nullable(),
  /** The cut-off before corrections raised it; absent where they did not. */
  raisedFrom: z.number().nonnegative().optional(),
  /** Absent where it was never set. */
  live: liveSchema.optional(),
  /** What people said when they were asked about it; absent where nobody was. */
  answers: z.object(answersShape).optional(),
});

/** What was learned of GitHub's own issue types (labels/type-labels.ts). */
const typesSchema = z.object({
  names: z.array(
    z.object({
      type: z.string().min(1),
      /** That stands for it. */
      label: z.string().min(1),
      origin: z.enum(['given', 'learned', 'word', 'own']),
      issues: count,
    }),
  ),
  /** Issues that have a type, and those that have a type or a type label. */
  typed: count,
  labelled: count,
});

const manifestSchema = z.object({
  formatVersion: z.literal(ARTIFACT_FORMAT),
  repository: z.string().refine(isRepositoryName, 'must have the form owner/name'),
  createdAt: date,
  /** Web address of the workflow run that built it. */
  builtBy: z.string().optional(),
  /** What made the vectors; another embedder's cannot be compared with them. */
  embedder: z.object({
    id: z.string().min(1),
    dimensions: z.int().positive(),
    normalized: z.literal(true),
    /** Absent: the local embedder, which lies in the index. */
    service: z.object({ provider: z.enum(PROVIDER_IDS), model: z.string().min(1) }).optional(),
    /** Median cosine of random pairs, which is taken for no similarity; absent: 0. */
    strangerSimilarity: z.number().min(0).max(MAX_STRANGER_SIMILARITY).optional(),
  }),
  counts: z.object({
    issues: count,
    vectors: count,
    labels: count,
    /** Vectors of issues that are gone: marked as deleted, never found, and out with the next build. */
    deletedVectors: count,
  }),
  /** When everything was learned that an update keeps: embedder, boilerplate, weights of the evidence, cut-offs. */
  learned: z.object({
    at: date,
    /** Issues that there were. */
    issues: count,
    /** How many of them it was learned from; absent: all. */
    sample: count.optional(),
    /** Issues that updates have added, changed and taken out since. */
    changedSince: count,
    /** Labels that people had removed again: cut-offs were chosen in their light. */
    corrections: count,
    /** Of the program: another one may read issues otherwise. */
    version: z.string(),
    targetPrecision: z.object(forEachFamily(() => probability.exactOptional())),
    /** As they were given; empty: those whose names say so. */
    needsInfoLabels: z.array(z.string()),
    /** Put labels into families, as they were given; where none names a label, its name does. Absent in older indexes. */
    lists: z
      .object(
        Object.fromEntries(LIST_NAMES.map((list) => [list, patterns.exactOptional()])) as Record<
          ListName,
          z.ZodExactOptional<typeof patterns>
        >,
      )
      .optional(),
    /** Absent where no issue has a type, and in older indexes. */
    types: typesSchema.optional(),
  }),
  /** Latest update of an issue in it; null where the issues have no dates. */
  watermark: date.nullable(),
  labels: z.array(labelSchema),
  /** By family: how its labels are chosen. */
  thresholds: z.record(
    z.string(),
    z.object({
      /** Cut-off of labels that have none of their own; above 1: never. */
      cutoff: z.number().nonnegative(),
      /** Share of right labels that the cut-offs were chosen for. */
      targetPrecision: probability.optional(),
      maxLabels: z.int().positive().optional(),
      /** An estimate of how many labelled issues are missing until labels are applied; absent where some are. */
      missingIssues: z.int().positive().optional(),
      /** Levels whose cut-offs people's answers raised for all labels; absent where none was. */
      raisedLevels: z.array(z.enum(CONFIDENCE_LEVELS)).optional(),
    }),
  ),
  /** From which similarity on closing as a duplicate may be proposed, and what that rests on. Absent: never, and in older indexes. */
  closing: z
    .object({
      similarity: probability,
      /** Of `similarity`; absent where an older version measured it otherwise: then it is not used. */
      scale: z.literal('probability').optional(),
      cases: z.int().positive(),
      right: count,
    })
    .optional(),
  /** What evidence on duplicates weighs (neighbors/rank-pairs.ts), as known pairs of the repository taught. Absent: as shipped. */
  pairWeights: z.object({ means: pairNumbers, weights: pairNumbers, intercept: z.number() }).optional(),
  /** Headline figures of the backtest by family and name, such as `area.hitAt1`, and how many issues it rests on. */
  backtest: z.record(z.string(), z.number()).optional(),
  /** By family, when the index was built; absent where no label that was set is known. */
  live: z.record(z.string(), liveSchema).optional(),
  /** By family, level and mode, when the index was built; absent where nothing was proposed or added. */
  levels: z.array(levelSchema).optional(),
  /** Every other file of the artifact. */
  files: z
    .record(fileName, z.object({ sha256: sha256Hex, bytes: count }))
    .refine((files) => Object.keys(files).length <= MAX_FILES, `must be at most ${MAX_FILES} files`),
  /** Of everything else here but the signature, as canonical JSON; absent in older indexes. */
  sha256: sha256Hex.optional(),
  /** HMAC of the rest, hexadecimal. */
  signature: z.string().optional(),
});

/** What `manifest.json` says of an index. */
export type Manifest = Readonly<Omit<z.infer<typeof manifestSchema>, 'sha256'>>;
/** What the builder of an index knows; the rest follows from its files. */
export type ManifestFacts = Omit<Manifest, 'formatVersion' | 'files' | 'sha256' | 'signature'>;

/** Faults named in one error, and characters of a field's name; a damaged file could otherwise fill the log. */
const MAX_FAULTS = 5;
const MAX_NAME_CHARS = 60;

/**
 * Reads `manifest.json`. Unknown fields are dropped. Throws ArtifactError: not JSON, another format version, a field
 * amiss, a sum of itself that is not its own.
 */
export function parseManifest(text: string): Manifest {
  const json = parseJson(text, notJson);
  const version = (json as { formatVersion?: unknown } | null)?.formatVersion;
  if (version !== undefined && version !== ARTIFACT_FORMAT) {
    throw invalid(`format version ${ARTIFACT_FORMAT}`, `format version ${plain(JSON.stringify(version))}`);
  }
  const result = manifestSchema.safeParse(json);
  if (!result.success) throw invalid('all fields of a manifest', describe(result.error), result.error);
  const { sha256, ...manifest } = result.data;
  const actual = sumOf(json as object);
  if (sha256 !== undefined && sha256 !== actual) throw invalid(`sha256 ${sha256} of itself`, `sha256 ${actual}`);
  return manifest;
}

/**
 * The text of `manifest.json`, with its sum, and signed where there is a key. Throws ArtifactError for a manifest that
 * `parseManifest` would refuse.
 */
export function formatManifest(manifest: Manifest, signingKey?: string): string {
  const summed = { ...manifest, sha256: sumOf(manifest) };
  const signed =
    signingKey === undefined
      ? summed
      : { ...summed, signature: signatureOf(summed, { kind: 'index manifest', key: signingKey }) };
  const text = `${JSON.stringify(signed, undefined, 2)}\n`;
  parseManifest(text);
  return text;
}

/** Of the text's own fields, those included that this version does not know. The signature comes later and covers it. */
function sumOf(document: object): string {
  const { sha256: _own, signature: _later, ...rest } = document as Readonly<Record<string, unknown>>;
  return createHash('sha256').update(canonicalJson(rest)).digest('hex');
}

function notJson(cause: unknown): never {
  throw invalid('JSON', 'malformed text', cause);
}

function describe({ issues }: z.ZodError): string {
  const named = issues
    .slice(0, MAX_FAULTS)
    .map(({ path, message }) => `${plain(path.join('.')) || 'the file'}: ${message}`);
  const rest = issues.length - named.length;
  return named.join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}

/** Names come from the file: without line breaks and such, they cannot pass for a command of the Actions runner. */
function plain(name: string): string {
  return name.replace(/[^\w./ "-]/g, '?').slice(0, MAX_NAME_CHARS);
}

function invalid(expected: string, found: string, cause?: unknown): ArtifactError {
  return new ArtifactError({ file: MANIFEST_FILE, expected, found, cause });
}
