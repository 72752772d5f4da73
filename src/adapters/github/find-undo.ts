import { z } from 'zod';
import { createActorFinder } from '../../issue/find-actor.ts';
import type { IssueHistory } from '../../issue/issue-history.ts';
import { parseTriageCommand } from '../../issue/triage-command.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readAnswer } from './schema.ts';

/** GitHub's own limit for the comments of one issue is 2,500. */
const MAX_PAGES = 25;

/** A command that was carried out bears our reaction; https://docs.github.com/rest/issues/comments. */
const commandsSchema = z.array(
  z.object({
    body: z.string().nullish(),
    created_at: z.string(),
    reactions: z.looseObject({ eyes: z.number().optional() }).nullish(),
  }),
);

/**
 * When a person last had us take back what we did on the issue. Asked only where a label was taken away by our own account,
 * which happens for that reason or in another step of the workflows.
 */
export async function findUndo(
  number: number,
  { history, repository }: { readonly history: IssueHistory; readonly repository: GitHubRepository },
): Promise<Pick<IssueHistory, 'undoneAt'>> {
  const actorOf = createActorFinder(history.own.programs);
  const isOwnRemoval = history.labelEvents.some(
    ({ action, actor }) => action === 'unlabeled' && actorOf(actor) === 'triager',
  );
  if (!isOwnRemoval) return {};
  const undoneAt = await readUndo(number, repository);
  return undoneAt === undefined ? {} : { undoneAt };
}

/** ISO 8601: when the newest command to take back was given and carried out; undefined where none was. */
export async function readUndo(number: number, repository: GitHubRepository): Promise<string | undefined> {
  const doing = `read the commands on issue #${number}`;
  const pages = repository.client.pages(
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { ...repositoryParameters(repository), issue_number: number },
      doing,
    },
    MAX_PAGES,
  );
  let undoneAt: string | undefined;
  for await (const page of pages) {
    const undone = readAnswer(commandsSchema, page, doing).filter(
      ({ body, reactions }) => (reactions?.eyes ?? 0) > 0 && parseTriageCommand(body ?? '') === 'undo',
    );
    undoneAt = undone.at(-1)?.created_at ?? undoneAt;
  }
  return undoneAt;
}
