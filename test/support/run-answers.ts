import type { components } from '@octokit/openapi-types';

// The types are those of GitHub's own OpenAPI description: an answer that GitHub would not give does not compile. Of
// repositories, accounts and pull requests, which are long, the answers have a part.
type Schemas = components['schemas'];
type GitHubRepository = Pick<
  Schemas['minimal-repository'],
  'id' | 'node_id' | 'name' | 'full_name' | 'private' | 'fork'
>;
export type GitHubRun = Omit<Schemas['workflow-run'], 'repository' | 'head_repository'> & {
  readonly repository: GitHubRepository;
  readonly head_repository: GitHubRepository | null;
};
export type GitHubJob = Schemas['job'];
export type GitHubAnnotation = Schemas['check-annotation'];
export type GitHubArtifact = Schemas['artifact'];
export type GitHubPullRequest = Pick<
  Schemas['pull-request-simple'],
  'id' | 'node_id' | 'number' | 'state' | 'title'
> & {
  readonly head: Pick<Schemas['pull-request-simple']['head'], 'label' | 'ref' | 'sha'>;
  readonly base: Pick<Schemas['pull-request-simple']['base'], 'label' | 'ref' | 'sha'> & {
    readonly repo: GitHubRepository;
  };
};

export type Conclusion = Schemas['job']['conclusion'] | 'startup_failure';

/** What the log host does when it is asked for a log or an artifact. */
export type StoredFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** Sends for as long as it is listened to. */
  | { readonly kind: 'endless' }
  /** GitHub itself answers so, with no link. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  /** GitHub links to this address. */
  | { readonly kind: 'elsewhere'; readonly address: string };

export interface SeedJob {
  readonly name: string;
  readonly conclusion?: Schemas['job']['conclusion'];
  readonly failedStep?: string;
  readonly annotations?: readonly Partial<GitHubAnnotation>[];
  readonly log?: StoredFile;
}

export interface SeedArtifact {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly sizeBytes?: number;
  readonly isExpired?: boolean;
}

export interface SeedRun {
  readonly id: number;
  /** Of the latest attempt; null while it is under way. */
  readonly conclusion: Conclusion;
  /** Jobs by attempt, the first one first. */
  readonly attempts: readonly (readonly SeedJob[])[];
  readonly event?: string;
  readonly branch?: string;
  readonly sha?: string;
  /** `owner/name` of where the commit is from; null where it is gone. */
  readonly home?: string | null;
  readonly createdAt?: string;
  /** As GitHub names them: open ones of the repository itself. */
  readonly pullRequests?: readonly number[];
  readonly artifacts?: readonly SeedArtifact[];
  /** Of all logs of the latest attempt. */
  readonly zip?: StoredFile;
}

export interface SeedPullRequest {
  readonly number: number;
  readonly headSha: string;
  /** `owner:branch` */
  readonly head: string;
  readonly state?: 'open' | 'closed';
  readonly base?: string;
  /** Whether it is found by its commit, as those of some forks are not. */
  readonly isFoundByCommit?: boolean;
}

export const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
export const WORKFLOW_ID = 77;
const AT = '2031-04-05T06:07:08Z';

export function jobId(run: SeedRun, attempt: number, index: number): number {
  return run.id * 100_000 + attempt * 1_000 + index + 1;
}

export interface Place {
  readonly apiUrl: string;
  readonly repository: string;
}

function toRepository(fullName: string): GitHubRepository {
  const name = fullName.split('/')[1] ?? fullName;
  return { id: 5, node_id: 'R_5', name, full_name: fullName, private: false, fork: false };
}

export function toRun(run: SeedRun, { attempt, place }: { attempt: number; place: Place }): GitHubRun {
  const { repository, apiUrl } = place;
  const { home = repository, conclusion: ended } = run;
  const conclusion = attempt === run.attempts.length ? ended : 'failure';
  const url = `${apiUrl}/repos/${repository}/actions/runs/${run.id}`;
  return {
    id: run.id,
    name: 'Checks',
    node_id: `WFR_${run.id}`,
    check_suite_id: run.id + 1,
    check_suite_node_id: `CS_${run.id}`,
    head_branch: run.branch ?? 'main',
    head_sha: run.sha ?? SHA,
    path: '.github/workflows/checks.yml',
    run_number: 12,
    run_attempt: attempt,
    event: run.event ?? 'push',
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    workflow_id: WORKFLOW_ID,
    url,
    html_url: `https://elsewhere.example/${run.id}`,
    pull_requests: (run.pullRequests ?? []).map((number) => toMinimalPull(number, place)),
    created_at: run.createdAt ?? AT,
    updated_at: AT,
    run_started_at: AT,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${apiUrl}/repos/${repository}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: `${apiUrl}/repos/${repository}/actions/workflows/${WORKFLOW_ID}`,
    head_commit: null,
    repository: toRepository(repository),
    head_repository: home === null ? null : toRepository(home),
    display_title: 'Light every lamp',
  };
}

function toMinimalPull(number: number, { apiUrl, repository }: Place): NonNullable<GitHubRun['pull_requests']>[number] {
  const branch = { ref: 'main', sha: SHA, repo: { id: 1, url: `${apiUrl}/repos/${repository}`, name: 'lantern' } };
  return { id: number, number, url: `${apiUrl}/repos/${repository}/pulls/${number}`, head: branch, base: branch };
}

export function toJob(job: SeedJob, { id, run, place }: { id: number; run: SeedRun; place: Place }): GitHubJob {
  const { apiUrl, repository } = place;
  const conclusion = job.conclusion === undefined ? 'success' : job.conclusion;
  const isUnderWay = conclusion === null;
  return {
    id,
    run_id: run.id,
    run_url: `${apiUrl}/repos/${repository}/actions/runs/${run.id}`,
    run_attempt: run.attempts.length,
    node_id: `J_${id}`,
    head_sha: run.sha ?? SHA,
    url: `${apiUrl}/repos/${repository}/actions/jobs/${id}`,
    html_url: `https://elsewhere.example/${id}`,
    status: isUnderWay ? 'in_progress' : 'completed',
    conclusion,
    created_at: AT,
    started_at: AT,
    completed_at: isUnderWay ? null : AT,
    name: job.name,
    steps: [
      { status: 'completed', conclusion: 'success', name: 'Set up job', number: 1 },
      { status: 'completed', conclusion, name: job.failedStep ?? 'Run make test', number: 2 },
    ],
    check_run_url: `${apiUrl}/repos/${repository}/check-runs/${id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'Runner 1',
    runner_group_id: 1,
    runner_group_name: 'Default',
    workflow_name: 'Checks',
    head_branch: run.branch ?? 'main',
  };
}

export function toAnnotation(parts: Partial<GitHubAnnotation>): GitHubAnnotation {
  return {
    path: '.github',
    start_line: 1,
    end_line: 1,
    start_column: null,
    end_column: null,
    annotation_level: 'failure',
    title: '',
    message: '',
    raw_details: '',
    blob_href: '',
    ...parts,
  };
}

export function toArtifact(artifact: SeedArtifact, id: number, { apiUrl, repository }: Place): GitHubArtifact {
  const url = `${apiUrl}/repos/${repository}/actions/artifacts/${id}`;
  return {
    id,
    node_id: `A_${id}`,
    name: artifact.name,
    size_in_bytes: artifact.sizeBytes ?? artifact.bytes?.length ?? 0,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.isExpired ?? false,
    created_at: AT,
    expires_at: AT,
    updated_at: AT,
  };
}

export function toPullRequest(seed: SeedPullRequest, { repository }: Place): GitHubPullRequest {
  const base = seed.base ?? repository;
  return {
    id: seed.number + 1000,
    node_id: `PR_${seed.number}`,
    number: seed.number,
    state: seed.state ?? 'open',
    title: 'Light every lamp',
    head: { label: seed.head, ref: seed.head.split(':')[1] ?? '', sha: seed.headSha },
    base: { label: `${base.split('/')[0]}:main`, ref: 'main', sha: SHA, repo: toRepository(base) },
  };
}
