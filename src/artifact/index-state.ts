import { z } from 'zod';
import { ArtifactError } from '../shared/errors.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import { parseJson } from '../shared/parse-json.ts';
import { STATE_FILE } from './artifact.ts';

const STATE_FORMAT = 1;

/** Name of an index's folder: the moment it was built and the beginning of its manifest's SHA-256. */
const indexId = z.string().regex(/^\d{8}t\d{6}z-[0-9a-f]{8}$/);
const date = z.iso.datetime();

const entrySchema = z.object({
  id: indexId,
  /** Under which the cache holds it; absent where it was never put into one. */
  key: z.string().max(512).optional(),
  promotedAt: date,
});

const stateSchema = z.object({
  formatVersion: z.literal(STATE_FORMAT),
  active: entrySchema,
  /** The one that was active before; what a rollback goes back to. */
  previous: entrySchema.optional(),
  /** Where a person went back to the active index: when, and from which. */
  rolledBack: z.object({ at: date, from: indexId }).optional(),
});

/** Which of several indexes is active. */
export type IndexState = Readonly<z.infer<typeof stateSchema>>;
export type IndexEntry = IndexState['active'];

export interface Promotion {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The folder's name for an index; the same index has the same name everywhere. */
export function toIndexId(createdAt: string, manifestSha256: string): string {
  const moment = new Date(isoDateMs(createdAt))
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .toLowerCase();
  return `${moment}-${manifestSha256.slice(0, 8)}`;
}

/** The state after an index was found good; what was active becomes the previous one. */
export function promote(state: IndexState | undefined, { id, at }: Promotion): IndexState {
  const active = { id, promotedAt: at };
  if (state === undefined) return { formatVersion: STATE_FORMAT, active };
  const previous = state.active.id === id ? state.previous : state.active;
  return { formatVersion: STATE_FORMAT, active, ...(previous === undefined ? {} : { previous }) };
}

/** The two change places; undefined where there is no previous index. */
export function rollBack(state: IndexState | undefined, at: string): IndexState | undefined {
  if (state?.previous === undefined) return undefined;
  const { active, previous } = state;
  return {
    formatVersion: STATE_FORMAT,
    active: { ...previous, promotedAt: at },
    previous: active,
    rolledBack: { at, from: active.id },
  };
}

/** The same with the key under which the active index is kept. */
export function keptUnder(state: IndexState, key: string): IndexState {
  return { ...state, active: { ...state.active, key } };
}

export function formatIndexState(state: IndexState): string {
  return `${JSON.stringify(state, undefined, 2)}\n`;
}

/** Reads what `formatIndexState` wrote. Throws ArtifactError. */
export function parseIndexState(text: string): IndexState {
  const result = stateSchema.safeParse(parseJson(text));
  if (result.success) return result.data;
  const [fault] = result.error.issues;
  const found = `${fault?.path.join('.') || 'the file'}: ${fault?.message ?? 'unreadable'}`;
  throw new ArtifactError({ file: STATE_FILE, expected: 'which index is active', found, cause: result.error });
}
