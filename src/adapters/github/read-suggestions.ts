import { z } from 'zod';
import { cleanLine } from '../../issue/clean-text.ts';
import { parseDate } from '../../issue/parse-date.ts';
import { SUGGESTION_ACTIONS, SUGGESTION_STATES, type Suggestion } from '../../issue/suggestion.ts';
import { PAGE_SIZE } from './github-client.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readAnswer } from './schema.ts';

/** 1,000 suggestions; an issue has a handful. */
const MAX_PAGES = 10;
/** Twice GitHub's limit of a rationale, in characters. */
const MAX_RATIONALE_CHARS = 560;
const MAX_VALUE_CHARS = 200;

const id = z.number().int().nullish();

/** Of an action or state that is new to us nothing can be learned: such rows are left out. */
const suggestionSchema = z.object({
  id: z.number().int().positive(),
  action: z.enum(SUGGESTION_ACTIONS),
  state: z.enum(SUGGESTION_STATES),
  target_id: id,
  target_value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullish(),
  rationale: z.string().nullish(),
  // Written in small letters, read in capitals.
  confidence: z
    .string()
    .transform((word) => word.toLowerCase())
    .pipe(z.enum(['high', 'medium', 'low']))
    .nullish()
    .catch(undefined),
  actor_id: id,
  resolved_by: id,
  created_at: z.string(),
  updated_at: z.string().nullish(),
});

/**
 * All suggestions on an issue (https://docs.github.com/rest/issues/suggestions), whatever became of them. Throws ServiceError,
 * with status 404 where the issue is gone or the repository has the feature off.
 */
export async function readSuggestions(repository: GitHubRepository, issue: number): Promise<Suggestion[]> {
  const doing = `list the suggestions on issue #${issue}`;
  const pages = repository.client.pages(
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/suggestions',
      parameters: { ...repositoryParameters(repository), issue_number: issue, state: 'all', per_page: PAGE_SIZE },
      doing,
    },
    MAX_PAGES,
  );
  const suggestions: Suggestion[] = [];
  for await (const page of pages) {
    for (const row of readAnswer(z.array(z.unknown()), page, doing)) suggestions.push(...toSuggestion(row, issue));
  }
  return suggestions;
}

/** One row as GitHub writes it; none where it makes no sense. */
export function toSuggestion(row: unknown, issue: number): Suggestion[] {
  const told = suggestionSchema.safeParse(row).data;
  const createdAt = parseDate(told?.created_at);
  if (told === undefined || createdAt === undefined) return [];
  const { target_value: value, confidence, actor_id: actorId, resolved_by: resolvedById } = told;
  return [
    {
      id: told.id,
      issue,
      action: told.action,
      value: (value ?? null) === null ? null : cleanLine([value].flat().join(', '), MAX_VALUE_CHARS),
      targetId: told.target_id ?? null,
      state: told.state,
      rationale: cleanLine(told.rationale ?? '', MAX_RATIONALE_CHARS),
      ...(confidence && { confidence }),
      ...((actorId ?? null) !== null && { actorId: actorId as number }),
      ...((resolvedById ?? null) !== null && { resolvedById: resolvedById as number }),
      createdAt,
      updatedAt: parseDate(told.updated_at) ?? createdAt,
    },
  ];
}
