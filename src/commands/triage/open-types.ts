import type { IssueTracker } from '../../issue/issue-tracker.ts';
import { defaultTypesTarget } from '../../plan/choose-type-target.ts';
import type { TypePolicy, TypesTarget } from '../../plan/type-policy.ts';
import { ServiceError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { Knowledge } from '../../triage/knowledge/knowledge.ts';

export interface TypesWish {
  /** Follows from the history where absent. */
  readonly target?: TypesTarget | undefined;
  /** Label by type, as the user gave them. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

export interface TypeSources {
  readonly wish?: TypesWish | undefined;
  /** Absent for an issue from a file. */
  readonly tracker: Pick<IssueTracker, 'listIssueTypes' | 'repository'> | undefined;
  readonly knowledge: Pick<Knowledge, 'types'>;
  readonly log: Log;
}

/**
 * Where the types of issues go; undefined where labels are wanted alone. Only else is GitHub asked which types there are, with
 * one request; where it does not say, those of the history count. Throws nothing: without types, labels are left.
 */
export async function openTypes({ wish = {}, tracker, knowledge, log }: TypeSources): Promise<TypePolicy | undefined> {
  const history = knowledge.types ?? { names: [], typed: 0, labelled: 0 };
  const target = wish.target ?? defaultTypesTarget(history);
  if (target === 'labels') return undefined;
  const given = new Map(Object.entries(wish.names ?? {}).map(([type, label]) => [type.toLowerCase(), { type, label }]));
  const learned = history.names.filter(({ type }) => !given.has(type.toLowerCase()));
  const names = [...[...given.values()].map((name) => ({ ...name, origin: 'given', issues: 0 }) as const), ...learned];
  const existing = (await listTypes(tracker, log)) ?? history.names.map(({ type }) => type);
  if (existing.length > 0) return { target, names, existing };
  if (wish.target !== undefined) {
    log.warning(
      `${tracker?.repository ?? 'The repository'} has no issue types, so types go into labels (types_target).`,
    );
  }
  return undefined;
}

async function listTypes(tracker: TypeSources['tracker'], log: Log): Promise<readonly string[] | undefined> {
  try {
    return await tracker?.listIssueTypes();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    log.debug(`${error.message} The types of the history count.`);
    return undefined;
  }
}
