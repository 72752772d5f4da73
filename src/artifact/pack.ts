import { z } from 'zod';
import { isRepositoryName, isSameRepository } from '../issue/repository-name.ts';
import { ArtifactError } from '../shared/errors.ts';
import { parseJson } from '../shared/parse-json.ts';
import { checkSignature, signatureOf } from './signature.ts';

/**
 * A pack is how files lie in a cache: one file, of which a line says what it is, a line of JSON says what is in it, and
 * the rest is the files, one after the other, compressed with Zstandard (RFC 8878). It knows no paths, no links and no
 * permissions: whatever is in it, it cannot be unpacked to another place.
 */
export const PACK_MAGIC = 'auto-triager pack 1\n';
/** Far above any header, which is below a kilobyte. */
export const MAX_HEADER_BYTES = 1 << 16;

const PACK_KINDS = ['index', 'corpus', 'ci-history'] as const;

/** An index with its state, a corpus, or what of it is remembered of runs of CI. */
export type PackKind = (typeof PACK_KINDS)[number];

/** Most bytes of a pack's files, unpacked: twice what the index of a million issues needs, and six times 20,000 jobs of CI. */
export const MAX_PACK_BYTES: Readonly<Record<PackKind, number>> = {
  index: 2 * 2 ** 30,
  corpus: 4 * 2 ** 30,
  'ci-history': 64 << 20,
};

const headerSchema = z.object({
  kind: z.enum(PACK_KINDS),
  repository: z.string().refine(isRepositoryName),
  /** Its place in the cache: what is found elsewhere was put there by somebody else. */
  key: z.string().max(512),
  files: z
    .array(
      z.object({
        name: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,99}$/i),
        bytes: z.int().nonnegative(),
      }),
    )
    .max(100),
  /** Of everything after this line: checked before any of it is unpacked. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.string().optional(),
});

export type PackHeader = Readonly<z.infer<typeof headerSchema>>;
export type PackedFile = PackHeader['files'][number];

export interface PackExpectation {
  readonly kind: PackKind;
  /** Those whose packs are accepted. */
  readonly repositories: readonly string[];
  readonly key: string;
  /** Names that it may hold; each at most once. */
  readonly names: readonly string[];
  readonly signingKey?: string | undefined;
}

/** The header's line. */
export function formatPackHeader(header: Omit<PackHeader, 'signature'>, signingKey?: string): string {
  const signature = signingKey === undefined ? undefined : signatureOf(header, { kind: 'pack', key: signingKey });
  return `${JSON.stringify({ ...header, signature })}\n`;
}

/** Reads the header's line and says no to whatever was not expected, with an ArtifactError. */
export function readPackHeader(line: string, expected: PackExpectation): PackHeader {
  const json = parseJson(line);
  const result = headerSchema.safeParse(json);
  if (!result.success) throw refuse('a readable list of its files', 'none', result.error);
  const header = result.data;
  if (expected.signingKey !== undefined) {
    const state = checkSignature(json as object, { kind: 'pack', key: expected.signingKey });
    const found = state === 'missing' ? 'no signature' : 'another signature, or a list that was changed';
    if (state !== 'valid') throw refuse('a signature with index_signing_key', found);
  }
  if (header.kind !== expected.kind) throw refuse(`a pack of kind ${expected.kind}`, `one of kind ${header.kind}`);
  if (!expected.repositories.some((name) => isSameRepository(name, header.repository))) {
    throw refuse(`a pack of ${expected.repositories.join(' or ')}`, `one of ${header.repository}`);
  }
  if (header.key !== expected.key) throw refuse('the pack that was saved under this key', 'another one');
  const names = header.files.map(({ name }) => name);
  const isKnown = names.every((name) => expected.names.includes(name)) && new Set(names).size === names.length;
  if (!isKnown) throw refuse(`files of ${expected.names.join(', ')}`, 'others');
  const bytes = header.files.reduce((sum, file) => sum + file.bytes, 0);
  const most = MAX_PACK_BYTES[header.kind];
  if (bytes > most) throw refuse(`at most ${most} bytes`, `${bytes} bytes`);
  return header;
}

function refuse(expected: string, found: string, cause?: unknown): ArtifactError {
  return new ArtifactError({ file: 'in the cache', expected, found, cause });
}
