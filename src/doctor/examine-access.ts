import type { Diagnosis } from './diagnosis.ts';

/** What GitHub said of the repository and of what the token may do. */
export interface RepositoryAccess {
  readonly repository: string;
  readonly hasToken: boolean;
  /** Whether the token belongs to a run or an app: then its rights are not the role of an account. */
  readonly isAppToken: boolean;
  /** Why the repository could not be read; all else is unknown then. */
  readonly refusal?: string | undefined;
  readonly isArchived?: boolean | undefined;
  readonly hasIssues?: boolean | undefined;
  /** What the account may do here; absent where GitHub does not say. */
  readonly role?: { readonly triage: boolean; readonly push: boolean } | undefined;
  /** Of a classic token; undefined of all others. */
  readonly scopes?: readonly string[] | undefined;
  readonly isPrivate?: boolean | undefined;
  /** Why issues, file contents and workflow artifacts could not be read, each where that is so. */
  readonly unreadable?: Readonly<Partial<Record<'issues' | 'contents' | 'actions', string>>> | undefined;
  readonly quota?: { readonly remaining: number; readonly limit: number } | undefined;
}

/** Below this share a backlog or a scrape would soon wait. */
const LOW_QUOTA = 0.1;
/** A classic token that writes labels needs one of these; a public repository is content with the second. */
const WRITING_SCOPES = ['repo', 'public_repo'];

const CURES: Readonly<Record<'issues' | 'contents' | 'actions', string>> = {
  issues: 'Give the token the permission "issues: read", or "issues: write" to add labels.',
  contents: 'Give the token the permission "contents: read", or settings in the repository are not found.',
  actions: 'Give the token the permission "actions: read", or set index_artifact_name: none.',
};

/** What the token may do, and what it lacks for triage. */
export function examineAccess(access: RepositoryAccess): Diagnosis[] {
  const { repository, refusal, unreadable = {}, quota } = access;
  if (refusal !== undefined) {
    const cure = `Check the name ${repository}, and that the token is valid and may see it.`;
    return [fault('error', { message: refusal, cure })];
  }
  const left =
    quota === undefined
      ? ''
      : `; ${quota.remaining.toLocaleString('en')} of ${quota.limit.toLocaleString('en')} requests of this hour are left`;
  return [
    { area: 'github', state: 'good', message: `${repository} can be read${left}.` },
    ...examineRepository(access),
    ...examineRights(access),
    ...(['issues', 'contents', 'actions'] as const).flatMap((what) => {
      const why = unreadable[what];
      if (why === undefined) return [];
      return [fault(what === 'issues' ? 'error' : 'warning', { message: why, cure: CURES[what] })];
    }),
    ...(quota !== undefined && quota.remaining < LOW_QUOTA * quota.limit
      ? [
          fault('warning', {
            message: `Only ${quota.remaining} of ${quota.limit} requests of this hour are left.`,
            cure: access.hasToken
              ? 'Wait for the next hour, or use a GitHub App of your own, which has its own allowance.'
              : 'Set GITHUB_TOKEN: with a token 5,000 requests an hour are allowed, without one 60.',
          }),
        ]
      : []),
  ];
}

function examineRepository({ isArchived, hasIssues }: RepositoryAccess): Diagnosis[] {
  return [
    ...(isArchived === true
      ? [
          fault('error', {
            message: 'The repository is archived: nothing can be written to it.',
            cure: 'Unarchive it.',
          }),
        ]
      : []),
    ...(hasIssues === false
      ? [fault('error', { message: 'Issues are turned off.', cure: "Turn them on in the repository's settings." })]
      : []),
  ];
}

function examineRights({ hasToken, isAppToken, role, scopes, isPrivate }: RepositoryAccess): Diagnosis[] {
  if (!hasToken) {
    const cure = 'Set GITHUB_TOKEN or GH_TOKEN to a token with "issues: write".';
    return [fault('warning', { message: 'There is no token: issues can be read, and nothing can be labelled.', cure })];
  }
  if (isAppToken) {
    const message =
      "Whether the token may write to issues shows only when it does; workflow files say what a run's token gets.";
    return [{ area: 'github', state: 'unknown', message }];
  }
  const isScoped = scopes === undefined || scopes.includes('repo') || (isPrivate === false && scopes.some(isWriting));
  if (!isScoped) {
    const message = `The classic token has the scopes ${scopes.join(', ') || 'none'}, which do not allow to write labels.`;
    return [fault('error', { message, cure: `Add the scope ${isPrivate === false ? 'public_repo' : 'repo'}.` })];
  }
  if (role === undefined)
    return [{ area: 'github', state: 'unknown', message: 'GitHub does not say what the account may do.' }];
  if (!role.triage && !role.push) {
    const cure = 'Give the account the role triage, or use the token of one that has it.';
    return [fault('error', { message: 'The account of the token may only read: it cannot label.', cure })];
  }
  return [{ area: 'github', state: 'good', message: 'The account of the token may label issues.' }];
}

function isWriting(scope: string): boolean {
  return WRITING_SCOPES.includes(scope);
}

function fault(
  state: 'warning' | 'error',
  { message, cure }: { readonly message: string; readonly cure: string },
): Diagnosis {
  return { area: 'github', state, message, cure };
}
