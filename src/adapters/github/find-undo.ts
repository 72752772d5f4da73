import { createActorFinder } from '../../issue/find-actor.ts';
import type { IssueHistory } from '../../issue/issue-history.ts';
import type { GitHubRepository } from './github-repository.ts';
import { listCommands } from './list-commands.ts';

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
  const undoneAt = await readUndo(number, { repository });
  return undoneAt === undefined ? {} : { undoneAt };
}

/**
 * ISO 8601: when the newest command to take back was given and carried out; undefined where none was, or where a person asked for
 * a new triage since; `isAsked`: that is this very run, and the undo before it is wanted.
 */
export async function readUndo(
  number: number,
  { repository, isAsked = false }: { readonly repository: GitHubRepository; readonly isAsked?: boolean },
): Promise<string | undefined> {
  const commands = await listCommands(repository, number);
  const last = commands.findLast(({ command }) => command === 'undo' || (command === 'triage' && !isAsked));
  return last?.command === 'undo' ? last.at : undefined;
}
