import { firstOf, type JsonObject, memberOf } from './json-object.ts';
import { isRepositoryName } from './repository-name.ts';

/** Longer ones are no address of GitHub's. */
const MAX_ADDRESS_CHARS = 500;
/** The page of an issue on any server (`…/acme/rocket/issues/7`), or its address in the API (`…/repos/acme/rocket/issues/7`). */
const ISSUE_ADDRESS = /^https?:\/\/[^/\s]+\/(?:.*\/)?([^/\s]+\/[^/\s]+)\/issues\/\d+$/i;
const REPOSITORY_ADDRESS = /^https?:\/\/[^/\s]+\/(?:.*\/)?repos\/([^/\s]+\/[^/\s]+)$/i;

/** `owner/name` of the repository that an issue says it belongs to; undefined where it does not say. */
export function repositoryOfIssue(value: JsonObject): string | undefined {
  const { repository } = value;
  const names = [
    repository,
    firstOf(repositoryFields(repository), 'nameWithOwner', 'full_name'),
    partOf(value.repository_url, REPOSITORY_ADDRESS),
    partOf(value.html_url, ISSUE_ADDRESS),
    partOf(value.url, ISSUE_ADDRESS),
  ];
  return names.find((name): name is string => typeof name === 'string' && isRepositoryName(name));
}

function repositoryFields(repository: unknown): JsonObject {
  return { nameWithOwner: memberOf(repository, 'nameWithOwner'), full_name: memberOf(repository, 'full_name') };
}

function partOf(address: unknown, pattern: RegExp): string | undefined {
  if (typeof address !== 'string' || address.length > MAX_ADDRESS_CHARS) return undefined;
  return pattern.exec(address)?.[1];
}
