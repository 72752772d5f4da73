import { z } from 'zod';
import type { TypeOutcome } from '../../issue/issue-tracker.ts';
import { labelKey } from '../../issue/label-key.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readAnswer } from './schema.ts';

/** 1,000 events. */
const MAX_PAGES = 10;
/** Events by which somebody decided on the type before. */
const DECISIONS: ReadonlySet<string> = new Set(['issue_type_removed', 'issue_type_changed']);

const typedSchema = z.object({ type: z.object({ name: z.string() }).nullish() });
const eventsSchema = z.array(z.looseObject({ event: z.string().optional() }));

/**
 * Gives an issue that has none its type and reads it back: without push access GitHub drops it without a word
 * (https://docs.github.com/rest/issues/issues#update-an-issue). From an issue that is not new somebody may have taken a type away:
 * then it stays without.
 */
export async function ensureType(
  repository: GitHubRepository,
  { number, type, isNew }: { readonly number: number; readonly type: string; readonly isNew: boolean },
): Promise<TypeOutcome> {
  if (!isNew && (await wasDecided(repository, number))) return { kind: 'taken-away' };
  const doing = `set the type of issue #${number}`;
  const { data } = await repository.client.request({
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { ...repositoryParameters(repository), issue_number: number, type },
    doing,
  });
  const name = readAnswer(typedSchema, data, doing).type?.name ?? '';
  return { kind: labelKey(name) === labelKey(type) ? 'applied' : 'dropped' };
}

async function wasDecided(repository: GitHubRepository, number: number): Promise<boolean> {
  const doing = `read the events of issue #${number}`;
  const pages = repository.client.pages(
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
      parameters: { ...repositoryParameters(repository), issue_number: number },
      doing,
    },
    MAX_PAGES,
  );
  for await (const page of pages) {
    if (readAnswer(eventsSchema, page, doing).some(({ event }) => DECISIONS.has(event ?? ''))) return true;
  }
  return false;
}
