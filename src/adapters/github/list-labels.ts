import type { LabelPage, PageRequest } from '../../corpus/issue-source.ts';
import type { IdentifiedLabel } from '../../corpus/scrape-store.ts';
import { cleanLine } from '../../issue/clean-text.ts';
import { MAX_LABEL_CHARS } from '../../issue/parse-labels.ts';
import { ServiceError } from '../../shared/errors.ts';
import { PAGE_SIZE } from './github-client.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readRepository } from './read-repository.ts';
import { pageFacts, requestList } from './request-list.ts';
import { identifiedLabelSchema, identifiedLabelsSchema, readAnswer } from './schema.ts';

/** One page of the repository's labels. Throws ServiceError. */
export async function listLabels(repository: GitHubRepository, page: PageRequest): Promise<LabelPage> {
  const doing = "list the repository's labels";
  const route = 'GET /repos/{owner}/{repo}/labels';
  const answer = await requestList(repository, { ...page, route, parameters: { per_page: PAGE_SIZE }, doing });
  const labels = readAnswer(identifiedLabelsSchema, answer.data, doing);
  return { ...pageFacts(answer), labels: labels.map(toLabel) };
}

function toLabel({ id, name }: IdentifiedLabel): IdentifiedLabel {
  return { id, name: cleanLine(name, MAX_LABEL_CHARS) };
}

/** The label of a name as it is now; undefined where there is none. Throws ServiceError. */
export async function findLabel(repository: GitHubRepository, name: string): Promise<IdentifiedLabel | undefined> {
  const doing = `look up the label ${name}`;
  const route = 'GET /repos/{owner}/{repo}/labels/{name}';
  try {
    const parameters = { ...repositoryParameters(repository), name };
    const { data } = await repository.client.request({ route, parameters, doing });
    return toLabel(readAnswer(identifiedLabelSchema, data, doing));
  } catch (error) {
    if (!(error instanceof ServiceError) || error.status !== 404) throw error;
    // 404 stands for a missing label and for a hidden repository.
    await readRepository(repository);
    return undefined;
  }
}
