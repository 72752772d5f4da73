import { join } from 'node:path';
import type { z } from 'zod';
import type { Log } from '../../shared/log.ts';
import { withTemporaryFolder } from '../files/with-temporary-folder.ts';
import { downloadFile } from '../transfer/download-file.ts';
import { checkToken } from './check-token.ts';
import { createOctokit } from './create-octokit.ts';
import { createGitHubClient, type GitHubClient } from './github-client.ts';
import { parseRepositoryName } from './repository-name.ts';
import { artifactsSchema, defaultBranchSchema, readAnswer } from './schema.ts';
import { serverAddresses } from './server-addresses.ts';
import { unzipIndex } from './unzip-index.ts';

const RETRY_BASE_MS = 1000;
const TIMEOUT_MS = 30_000;
/** A gigabyte at 5 MB/s would take as long; nobody waits longer for a label. */
const DOWNLOAD_DEADLINE_MS = 3 * 60_000;
/** An index of 45,000 issues is 60 MB. It is unpacked in memory. */
const MAX_ZIP_BYTES = 512 * 1024 * 1024;
/** The newest are first; older ones than these were made by nobody who is trusted. */
const MAX_LISTED = 30;

type Artifact = z.output<typeof artifactsSchema>['artifacts'][number];

export interface IndexArtifactsOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly token?: string | undefined;
  readonly apiUrl: string;
  readonly log: Log;
}

/** An index that a workflow run left as an artifact. */
export interface IndexArtifact {
  /** ISO 8601; empty where GitHub does not say. */
  readonly createdAt: string;
  readonly runId: number;
  /** Writes the files of an index into the folder. Throws ServiceError, ArtifactError for a damaged or foreign zip. */
  unpackInto(folder: string): Promise<void>;
}

/**
 * The newest artifact of this name from a run on the default branch of the repository itself: a pull request from a fork
 * leaves its artifacts in the same list, under any name. Undefined where there is none. Throws ServiceError (403: the
 * token lacks `actions: read`), ConfigError.
 */
export async function findIndexArtifact(
  name: string,
  options: IndexArtifactsOptions,
): Promise<IndexArtifact | undefined> {
  const { owner, name: repo } = parseRepositoryName(options.repository);
  const client = openClient(options);
  const doing = 'list the artifacts of workflow runs';
  const listed = await client.request({
    route: 'GET /repos/{owner}/{repo}/actions/artifacts',
    parameters: { owner, repo, name, per_page: MAX_LISTED },
    doing,
  });
  const { artifacts } = readAnswer(artifactsSchema, listed.data, doing);
  const own = artifacts.filter(isOfOwnRepository);
  if (own.length === 0) return undefined;
  const branch = await readDefaultBranch(client, { owner, repo });
  const found = own.find(({ workflow_run: run }) => run?.head_branch === branch);
  if (found === undefined) return undefined;
  return {
    createdAt: found.created_at ?? '',
    runId: found.workflow_run?.id ?? 0,
    unpackInto: (folder) => download(client, { owner, repo, id: found.id, folder }),
  };
}

function openClient({ repository, apiUrl: address, token: given, log }: IndexArtifactsOptions): GitHubClient {
  const { apiUrl } = serverAddresses({ apiUrl: address });
  const token = checkToken(given);
  const octokit = createOctokit({ apiUrl, token, log, retryBaseMs: RETRY_BASE_MS, timeoutMs: TIMEOUT_MS });
  return createGitHubClient({ octokit, repository, apiUrl, hasToken: token !== undefined, timeoutMs: TIMEOUT_MS });
}

function isOfOwnRepository({ expired, size_in_bytes: bytes, workflow_run: run }: Artifact): boolean {
  return !expired && bytes <= MAX_ZIP_BYTES && run != null && run.head_repository_id === run.repository_id;
}

async function readDefaultBranch(client: GitHubClient, place: { owner: string; repo: string }): Promise<string> {
  const doing = "read the repository's default branch";
  const { data } = await client.request({ route: 'GET /repos/{owner}/{repo}', parameters: place, doing });
  return readAnswer(defaultBranchSchema, data, doing).default_branch;
}

interface Downloading {
  readonly owner: string;
  readonly repo: string;
  readonly id: number;
  readonly folder: string;
}

/** The address that GitHub redirects to is signed: it is asked without the token. */
async function download(client: GitHubClient, { owner, repo, id, folder }: Downloading): Promise<void> {
  const { headers } = await client.request({
    route: 'GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip',
    parameters: { owner, repo, id, request: { redirect: 'manual' } },
    doing: 'download an artifact',
  });
  await withTemporaryFolder('auto-triager-artifact-', async (place) => {
    const path = join(place, 'index.zip');
    await downloadFile(String(headers.location ?? ''), {
      service: "GitHub's artifact storage",
      path,
      maxBytes: MAX_ZIP_BYTES,
      policy: { maxTries: 3, firstWaitMs: RETRY_BASE_MS, timeoutMs: DOWNLOAD_DEADLINE_MS },
      deadlineMs: DOWNLOAD_DEADLINE_MS,
    });
    await unzipIndex(path, { folder, maxBytes: MAX_ZIP_BYTES });
  });
}
