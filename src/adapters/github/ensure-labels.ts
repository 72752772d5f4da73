import { labelKey } from '../../issue/label-key.ts';
import { ConfigError, ServiceError } from '../../shared/errors.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { labelsSchema, readAnswer } from './schema.ts';

/** GitHub allows 100 labels on an issue: one page, and one to spare. */
const MAX_PAGES = 2;

export interface LabelsToAdd {
  readonly labels: readonly string[];
  /** Every label of the repository. GitHub creates a label that it does not know, so others are refused here. */
  readonly liveLabels: readonly string[];
}

/**
 * Adds the labels that the issue lacks and checks that they landed; does nothing when it has them all.
 * Throws ConfigError when the repository lacks one of them.
 */
export async function ensureLabels(
  repository: GitHubRepository,
  number: number,
  { labels, liveLabels }: LabelsToAdd,
): Promise<void> {
  const unknown = withoutLabels(labels, liveLabels);
  if (unknown.length > 0) throw unknownLabels(repository, unknown);
  const missing = withoutLabels(labels, await listIssueLabels(repository, number));
  if (missing.length === 0) return;
  const doing = `add labels to issue #${number}`;
  const { data } = await repository.client.request({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
    parameters: { ...repositoryParameters(repository), issue_number: number, labels: missing },
    doing,
  });
  const landed = readAnswer(labelsSchema, data, doing).map((label) => label.name);
  const lost = withoutLabels(missing, landed);
  if (lost.length > 0) throw notLanded(number, lost);
}

async function listIssueLabels(repository: GitHubRepository, number: number): Promise<string[]> {
  const doing = `read the labels of issue #${number}`;
  const pages = repository.client.pages(
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
      parameters: { ...repositoryParameters(repository), issue_number: number },
      doing,
    },
    MAX_PAGES,
  );
  const names: string[] = [];
  for await (const page of pages) names.push(...readAnswer(labelsSchema, page, doing).map((label) => label.name));
  return names;
}

/** Each of `labels` once that is not among `others`. */
function withoutLabels(labels: readonly string[], others: readonly string[]): string[] {
  const seen = new Set(others.map(labelKey));
  const rest = new Map(labels.filter((label) => !seen.has(labelKey(label))).map((label) => [labelKey(label), label]));
  return [...rest.values()];
}

function unknownLabels({ name }: GitHubRepository, labels: readonly string[]): ConfigError {
  const shown = labels.map((label) => JSON.stringify(label)).join(', ');
  return new ConfigError(
    `${name.owner}/${name.name} has no label ${shown}, and Auto Triager never creates labels. ` +
      'Create it there, or remove it from the configuration.',
  );
}

function notLanded(number: number, labels: readonly string[]): ServiceError {
  const shown = labels.map((label) => JSON.stringify(label)).join(', ');
  return new ServiceError(
    `GitHub answered that the labels of issue #${number} were set, but ${shown} is not among them. Try again.`,
    { service: 'GitHub', retryable: true },
  );
}
