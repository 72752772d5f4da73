import type { EmbeddingAccess } from '../../adapters/embedders/open-embedder.ts';
import type { IndexTrust } from '../../adapters/index/check-index.ts';
import { loadKnowledge } from '../../adapters/index/load-knowledge.ts';
import { requestTimeoutMs } from '../../adapters/models/request-timeout.ts';
import type { EmbeddingPatience } from '../../embedding/retrying-embedder.ts';
import { isDatabaseAddress } from '../../shared/database-address.ts';
import { ArtifactError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { Knowledge } from '../../triage/knowledge/knowledge.ts';
import type { IndexElsewhere } from './find-index-elsewhere.ts';

const MAX_TRIES = 4;
const FIRST_WAIT_MS = 500;
const MS_PER_SECOND = 1_000;

export interface IndexPlace {
  /** Or the address of a database. */
  readonly folder: string;
  /** Whose index to take of a database, where the issue is of none; the only one where absent. */
  readonly repository?: string | undefined;
  /** The index must be signed with it; signed or not where absent. */
  readonly signingKey?: string | undefined;
  /** Besides the issue's own repository, whose index may be used. */
  readonly otherRepositories: readonly string[];
}

export interface IndexSearch {
  /** Of a service that embeds. */
  readonly access: EmbeddingAccess;
  /** For one text, all tries together. */
  readonly deadlineSeconds: number;
  /** Whose index it must be; any where absent. */
  readonly repository: string | undefined;
  /** Looks for an index where the folder holds none; absent where there is no other place. */
  readonly findElsewhere?: ((trust: IndexTrust) => Promise<IndexElsewhere>) | undefined;
  readonly log: Log;
}

export interface LoadedIndex {
  readonly loaded: Knowledge | undefined;
  readonly stage: string;
  readonly notes: readonly string[];
}

/** From the folder, which wins; an index there that cannot be used is an error, since somebody put it there on purpose. */
export async function loadIndex(
  { folder: ownFolder, repository: wanted, signingKey, otherRepositories }: IndexPlace,
  { access, deadlineSeconds, repository: own, findElsewhere, log }: IndexSearch,
): Promise<LoadedIndex> {
  const repository = own ?? (isDatabaseAddress(ownFolder) ? wanted : undefined);
  const repositories = repository === undefined ? undefined : [repository, ...otherRepositories];
  const load = (folder: string) =>
    loadKnowledge({
      folder,
      repositories,
      signingKey,
      access,
      patience: patienceOf(deadlineSeconds),
    });
  const local = await load(ownFolder);
  if (local !== undefined || findElsewhere === undefined || repositories === undefined) {
    return { loaded: local, stage: 'load index', notes: [] };
  }
  const { folder, notes } = await findElsewhere({ repositories, signingKey });
  const stage = 'fetch and load index';
  if (folder === undefined) return { loaded: undefined, stage, notes };
  try {
    return { loaded: await load(folder), stage, notes };
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    const { file, expected, found } = error;
    const note = `That index is refused: ${file}: expected ${expected}, found ${found}.`;
    log.warning(note);
    return { loaded: undefined, stage, notes: [...notes, note] };
  }
}

/** A service that embeds is given as much time as a model. */
function patienceOf(deadlineSeconds: number): EmbeddingPatience {
  const deadlineMs = deadlineSeconds * MS_PER_SECOND;
  return { maxTries: MAX_TRIES, timeoutMs: requestTimeoutMs(deadlineMs), deadlineMs, firstWaitMs: FIRST_WAIT_MS };
}
