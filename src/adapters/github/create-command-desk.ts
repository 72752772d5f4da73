import { z } from 'zod';
import { ServiceError } from '../../shared/errors.ts';
import { isoDateMs } from '../../shared/iso-date.ts';
import type { CommandDesk } from '../../triage/on-demand/command-desk.ts';
import { type ConnectionOptions, connectRepository } from './connect-repository.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { listCommands, RECEIPT } from './list-commands.ts';
import { readAnswer } from './schema.ts';

/** Roles that may triage, where a server does not list what the account may do. */
const TRIAGE_ROLES = new Set(['triage', 'write', 'maintain', 'admin']);
/** GitHub's most per page; more changes in a day are too many, too. */
const MAX_CHANGES = 100;

/** https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
const permissionSchema = z.object({
  permission: z.string().nullish(),
  role_name: z.string().nullish(),
  user: z.looseObject({ permissions: z.looseObject({ triage: z.boolean().nullish() }).nullish() }).nullish(),
});

const datesSchema = z.object({ nodes: z.array(z.looseObject({}).nullish()).nullish() }).nullish();
const changesSchema = z.object({
  repository: z
    .object({ issue: z.object({ userContentEdits: datesSchema, timelineItems: datesSchema }).nullish() })
    .nullish(),
});

/** Throws ConfigError for a malformed repository, address or token; its methods throw ServiceError. */
export function createCommandDesk(options: ConnectionOptions): CommandDesk {
  const { repository, graphql } = connectRepository(options);
  return {
    mayTriage: (login) => mayTriage(repository, login),
    acknowledge: async (commentId) => {
      await repository.client.request({
        route: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
        parameters: { ...repositoryParameters(repository), comment_id: commentId, content: RECEIPT },
        doing: 'acknowledge the command',
      });
    },
    countCommands: (number, since) => countCommands(repository, number, since),
    countChanges: (number, since) => countChanges({ repository, graphql }, number, since),
  };
}

async function mayTriage(repository: GitHubRepository, login: string): Promise<boolean> {
  const doing = 'look up what the author of the command may do';
  try {
    const { data } = await repository.client.request({
      route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      parameters: { ...repositoryParameters(repository), username: login },
      doing,
    });
    const { permission, role_name: role, user } = readAnswer(permissionSchema, data, doing);
    // A role of the organization's own making has a name of its own: what it may do is told beside it.
    return user?.permissions?.triage ?? TRIAGE_ROLES.has(role ?? permission ?? '');
  } catch (error) {
    // An account that is no collaborator.
    if (error instanceof ServiceError && error.status === 404) return false;
    throw error;
  }
}

/** `since` is about the last change of a comment: an old one that was edited is no command of today. */
async function countCommands(repository: GitHubRepository, number: number, since: Date): Promise<number> {
  const commands = await listCommands(repository, number, { since });
  return commands.filter(({ at }) => isoDateMs(at) >= since.getTime()).length;
}

/** REST lists no edits. Where GraphQL does not answer, nothing is counted, and the log says so. */
async function countChanges(
  { repository, graphql }: { readonly repository: GitHubRepository; readonly graphql: GraphqlClient },
  number: number,
  since: Date,
): Promise<number> {
  const document = `query ($owner: String!, $name: String!, $number: Int!, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      userContentEdits(first: ${MAX_CHANGES}) { nodes { editedAt } }
      timelineItems(last: ${MAX_CHANGES}, since: $since, itemTypes: [REOPENED_EVENT, RENAMED_TITLE_EVENT]) {
        nodes { ... on ReopenedEvent { createdAt } ... on RenamedTitleEvent { createdAt } }
      }
    }
  }
}`;
  const { owner, name } = repository.name;
  const variables = { owner, name, number, since: since.toISOString() };
  try {
    const doing = `count the changes of issue #${number}`;
    const { data } = await graphql({ document, variables, doing });
    const issue = changesSchema.safeParse(data).data?.repository?.issue;
    const nodes = [...(issue?.userContentEdits?.nodes ?? []), ...(issue?.timelineItems?.nodes ?? [])];
    return nodes.filter((node) => isoDateMs(String(node?.editedAt ?? node?.createdAt ?? '')) >= since.getTime()).length;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    repository.log.debug(`${error.message} Changes of today are not counted.`);
    return 0;
  }
}
