import { z } from 'zod';
import { parseTriageCommand, type TriageCommand } from '../../issue/triage-command.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readAnswer } from './schema.ts';

/** The reaction that says that a command was seen and is carried out. https://docs.github.com/rest/reactions/reactions */
export const RECEIPT = 'eyes';
/** GitHub's own limit for the comments of one issue is 2,500. */
const MAX_PAGES = 25;

const commentsSchema = z.array(
  z.object({
    body: z.string().nullish(),
    created_at: z.string(),
    reactions: z.looseObject({ [RECEIPT]: z.number().optional() }).nullish(),
  }),
);

export interface GivenCommand {
  readonly command: TriageCommand;
  /** ISO 8601. */
  readonly at: string;
}

/** The commands on an issue that were carried out, which their receipts tell, oldest first; `since`: of comments that changed since. */
export async function listCommands(
  repository: GitHubRepository,
  number: number,
  { since }: { readonly since?: Date } = {},
): Promise<GivenCommand[]> {
  const doing = `read the commands on issue #${number}`;
  const pages = repository.client.pages(
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: {
        ...repositoryParameters(repository),
        issue_number: number,
        ...(since !== undefined && { since: since.toISOString() }),
      },
      doing,
    },
    MAX_PAGES,
  );
  const commands: GivenCommand[] = [];
  for await (const page of pages) {
    for (const { body, created_at: at, reactions } of readAnswer(commentsSchema, page, doing)) {
      const command = (reactions?.[RECEIPT] ?? 0) > 0 ? parseTriageCommand(body ?? '') : undefined;
      if (command !== undefined) commands.push({ command, at });
    }
  }
  return commands;
}
