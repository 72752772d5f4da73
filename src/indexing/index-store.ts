import type { Manifest, ManifestFacts } from '../artifact/manifest.ts';
import type { StoredIssue, StoredOutline } from '../corpus/issue-catalog.ts';
import type { Boilerplate } from '../document/boilerplate.ts';
import type { LocalModel } from '../embedding/local/local-embedder.ts';
import type { StoredBacktest } from '../evaluation/stored-backtest.ts';
import type { LabelModel } from '../labels/label-model.ts';

/**
 * Port: where an index is kept. One that is there can be gone on from; one that is written replaces it as a whole, and
 * until then it is as it was. Triage reads an index as `Knowledge`.
 */
export interface IndexStore {
  /** Opens the index to go on from. Throws ConfigError for an index of another repository: it is somebody else's. */
  openFormer(repository: string): Promise<OpenedFormer>;
  /** Writes an index: all of it, or nothing. Throws ConfigError; ArtifactError where the former vectors are damaged. */
  write(content: IndexContent, progress: WriteProgress): Promise<Manifest>;
}

/** What an index has learned. */
export interface IndexModels {
  readonly localModel: LocalModel;
  /** Reads the vectors of the index. */
  readonly labelModel: LabelModel;
  /** Reads the local embedder, where the index holds a service's vectors; absent otherwise. */
  readonly fallback?: LabelModel;
}

/** An index that is to be updated, all of it checked. */
export interface FormerIndex extends IndexModels {
  /** Where it is, for its store and for messages. */
  readonly place: string;
  readonly manifest: Manifest;
  readonly boilerplate: Boilerplate;
  /** By number. */
  readonly stored: ReadonlyMap<number, StoredOutline>;
  /** Everything of every issue, by ascending number. Throws ArtifactError where it is damaged. */
  listStored(): Iterable<StoredIssue>;
  /** The unit vectors of those issues that are wanted. Throws ArtifactError where any is damaged. */
  readVectors(isWanted: (number: number) => boolean): Promise<FormerVectors>;
}

export interface FormerVectors {
  /** By number. */
  readonly vectors: ReadonlyMap<number, Float32Array>;
  /** Numbers of all issues that have one, in any order. */
  readonly placed: Uint32Array;
}

export type OpenedFormer =
  | { readonly kind: 'found'; readonly index: FormerIndex }
  /** There is none, or it is damaged or of another format; `reason` completes "rebuilt because …". */
  | { readonly kind: 'unusable'; readonly reason: string };

/** Vectors to write, each with the number of its issue. */
export interface NumberedVectors {
  readonly numbers: readonly number[];
  readonly vectors: readonly Float32Array[];
}

/** Everything that goes into an index, however it was made. */
export interface IndexContent extends IndexModels {
  readonly boilerplate: Boilerplate;
  readonly dimensions: number;
  readonly issues: IndexedIssues;
  /** Absent where none was measured. */
  readonly backtest?: StoredBacktest | undefined;
  /** What the manifest says beside the files. */
  readonly describe: (counts: IndexCounts) => ManifestFacts;
}

/** What an index holds of an issue. */
export interface PlacedIssue {
  readonly stored: StoredIssue;
  /** Absent where the service refused it. */
  readonly vector?: Float32Array;
}

/** The issues of an index and their vectors; all issues by ascending number. */
export type IndexedIssues =
  | ({ readonly kind: 'all' } & IssuesInMemory)
  /** The vectors are those of `former`, without the issues in `gone` and with these in place of or beside them. */
  | ({ readonly kind: 'changed'; readonly former: FormerIndex; readonly gone: readonly number[] } & IssuesInMemory)
  /** One after the other, as they are placed: as many as `count`. */
  | { readonly kind: 'streamed'; readonly placed: AsyncIterable<PlacedIssue>; readonly count: number };

interface IssuesInMemory extends NumberedVectors {
  readonly stored: Iterable<StoredIssue>;
  /** Numbers of those that have no vector, since the service refused them. */
  readonly unplaced: readonly number[];
}

export type IndexCounts = Pick<ManifestFacts['counts'], 'issues' | 'vectors' | 'deletedVectors'>;

export interface WriteProgress {
  /** Told of each stage when it ends. */
  readonly onStage: (stage: string) => void;
  /** Told how many vectors are in. */
  readonly onVector: (done: number) => void;
}
