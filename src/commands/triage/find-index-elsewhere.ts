import { join } from 'node:path';
import { openActionsCache } from '../../adapters/actions-cache/open-actions-cache.ts';
import { findIndexArtifact } from '../../adapters/github/create-index-artifacts.ts';
import { checkIndex, type IndexTrust } from '../../adapters/index/check-index.ts';
import { fetchIndex } from '../../adapters/index/fetch-index.ts';
import { describeFault } from '../../adapters/index/fetch-pack.ts';
import { ArtifactError, ServiceError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';

export interface ElsewhereRequest {
  /** Whether to look into the cache. */
  readonly inCache: boolean;
  /** Name of the workflow artifact to take; `none` for no such look. */
  readonly artifactName: string;
  /** Of the issue; the workflow's own goes first. */
  readonly repository: string | undefined;
  readonly token: string | undefined;
  readonly apiUrl: string;
  readonly trust: IndexTrust;
  /** An empty folder for what is found, the caller's to remove. */
  readonly place: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

export interface IndexElsewhere {
  /** Of an index that was found and checked; absent where there is none to be had. */
  readonly folder?: string;
  /** What was found or not, place by place, in sentences. */
  readonly notes: readonly string[];
}

/** GitHub answers 404 for a private repository that the token cannot see. */
const FORBIDDEN_STATUSES: readonly unknown[] = [403, 404];

/**
 * Where the index folder is empty: the newest index of the rebuild in the cache, else the newest that a workflow run left
 * as an artifact. What is refused is as good as missing, but a warning says so.
 */
export async function findIndexElsewhere(request: ElsewhereRequest): Promise<IndexElsewhere> {
  const { inCache, artifactName, place } = request;
  const notes: string[] = [];
  const places = [
    ...(inCache ? [{ folder: join(place, 'cached'), find: findInCache }] : []),
    ...(artifactName === 'none' ? [] : [{ folder: join(place, 'artifact'), find: findInArtifacts }]),
  ];
  for (const { folder, find } of places) {
    const { isFound, note } = await find(folder, request);
    notes.push(note);
    if (isFound) return { folder, notes };
  }
  return { notes };
}

interface Looked {
  readonly isFound: boolean;
  readonly note: string;
}

async function findInCache(folder: string, { trust, env, log }: ElsewhereRequest): Promise<Looked> {
  const fetched = await fetchIndex({ ...trust, cache: openActionsCache(env), folder });
  switch (fetched.kind) {
    case 'fetched':
      return { isFound: true, note: `Using the index of ${fetched.manifest.createdAt} from the cache.` };
    case 'missing':
      return { isFound: false, note: 'The cache holds no index of this repository.' };
    case 'unavailable':
      return { isFound: false, note: `The cache could not be searched for an index: ${fetched.reason}` };
    case 'refused':
      return refused('in the cache', fetched.reason, log);
  }
}

/** Artifacts lie where the workflow runs, whichever repository it triages. */
async function findInArtifacts(folder: string, request: ElsewhereRequest): Promise<Looked> {
  const { artifactName: name, token, apiUrl, trust, env, log } = request;
  const repository = env.GITHUB_REPOSITORY ?? request.repository ?? '';
  try {
    const artifact = await findIndexArtifact(name, { repository, token, apiUrl, log });
    if (artifact === undefined) {
      return {
        isFound: false,
        note: `No workflow run on the default branch has an artifact ${JSON.stringify(name)}.`,
      };
    }
    await artifact.unpackInto(folder);
    const { manifest } = await checkIndex(folder, trust);
    const note = `Using the index of ${manifest.createdAt} from the artifact of workflow run ${artifact.runId}.`;
    return { isFound: true, note };
  } catch (error) {
    if (error instanceof ArtifactError) return refused(`in the artifact ${name}`, describeFault(error), log);
    if (!(error instanceof ServiceError)) throw error;
    const isForbidden = FORBIDDEN_STATUSES.includes(error.status);
    const why = isForbidden ? 'the token cannot read them; the job needs "permissions: actions: read".' : error.message;
    return { isFound: false, note: `Workflow artifacts could not be searched for an index: ${why}` };
  }
}

function refused(where: string, reason: string, log: Log): Looked {
  const note = `The index ${where} is refused: ${reason}.`;
  log.warning(note);
  return { isFound: false, note };
}
