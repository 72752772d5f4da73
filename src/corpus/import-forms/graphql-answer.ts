import { isObject, itemsOf, type JsonObject, memberOf } from '../../issue/json-object.ts';
import type { ImportForm, Unpacked } from './import-form.ts';
import { explainRefusal } from './refusal.ts';

/** Members that hold other things with a number and a title. */
const NO_ISSUES: readonly string[] = ['labels', 'milestone', 'milestones', 'discussion', 'discussions', 'projectsV2'];
const PULL_REQUESTS: readonly string[] = ['pullRequest', 'pullRequests'];

/** An answer of GitHub's GraphQL API, or a part of one: the issues in it, wherever the query put them. */
export const graphqlAnswer: ImportForm = {
  title: 'GraphQL answers',
  isFormOf: (value) =>
    !('title' in value || 'number' in value) &&
    (isObject(value.data) ||
      Array.isArray(value.errors) ||
      itemsOf(value) !== undefined ||
      ['issues', 'issue', 'search', 'repository'].some((name) => typeof value[name] === 'object')),
  unpack: (value) => {
    const errors = Array.isArray(value.errors) ? value.errors : [];
    return [
      ...errors.map((error) => explainRefusal(memberOf(error, 'message'))),
      ...collect(value.data ?? value, { isPullRequest: false, repository: undefined }),
    ];
  },
};

interface Surroundings {
  readonly isPullRequest: boolean;
  readonly repository: string | undefined;
}

function collect(value: unknown, around: Surroundings): Unpacked[] {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, around));
  if (!isObject(value)) return [];
  if ('number' in value && 'title' in value) return [toUnpacked(value, around)];
  const { nameWithOwner } = value;
  const repository = typeof nameWithOwner === 'string' ? nameWithOwner : around.repository;
  return Object.entries(value).flatMap(([name, member]) => {
    if (NO_ISSUES.includes(name) || name === 'errors') return [];
    return collect(member, { repository, isPullRequest: around.isPullRequest || PULL_REQUESTS.includes(name) });
  });
}

function toUnpacked(value: JsonObject, { isPullRequest, repository }: Surroundings): Unpacked {
  return {
    kind: 'issue',
    value: isPullRequest ? { ...value, __typename: 'PullRequest' } : value,
    repository,
  };
}
