import { z } from 'zod';
import { createActorFinder } from '../../issue/find-actor.ts';
import type { TypeOutcome } from '../../issue/issue-tracker.ts';
import { labelKey } from '../../issue/label-key.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readIssueChanges } from './read-issue-changes.ts';
import { readAnswer } from './schema.ts';

const typedSchema = z.object({ type: z.object({ name: z.string() }).nullish() });

export interface TypeToEnsure {
  readonly number: number;
  readonly type: string;
  readonly isNew: boolean;
  /** Our logins, where a person asks for this run: a type that we took back may be set again. Absent: it may not. */
  readonly undoers?: (() => Promise<readonly string[]>) | undefined;
}

/**
 * Gives an issue that has none its type and reads it back: without push access GitHub drops it without a word
 * (https://docs.github.com/rest/issues/issues#update-an-issue). From an issue that is not new somebody may have taken a type away:
 * then it stays without.
 */
export async function ensureType(
  repository: GitHubRepository,
  { number, type, isNew, undoers }: TypeToEnsure,
): Promise<TypeOutcome> {
  if (!isNew && (await wasDecided(repository, number, await undoers?.()))) return { kind: 'taken-away' };
  const doing = `set the type of issue #${number}`;
  const { data } = await repository.client.request({
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { ...repositoryParameters(repository), issue_number: number, type },
    doing,
  });
  const name = readAnswer(typedSchema, data, doing).type?.name ?? '';
  return { kind: labelKey(name) === labelKey(type) ? 'applied' : 'dropped' };
}

/** Whether somebody decided on the type before; where a person asks for this run, what `programs` of ours took away is no decision. */
async function wasDecided(
  repository: GitHubRepository,
  number: number,
  programs: readonly string[] | undefined,
): Promise<boolean> {
  const actorOf = createActorFinder(programs ?? []);
  const { typeEvents } = await readIssueChanges(repository, number);
  return typeEvents.some(({ action, actor }) => {
    if (action === 'changed') return true;
    return action === 'removed' && (programs === undefined || actorOf(actor) !== 'triager');
  });
}
