import type { DeletedComment } from '../../issue/issue-history.ts';
import type { LabelEvent } from '../../issue/label-event.ts';
import { PAGE_SIZE } from './github-client.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readPageLinks } from './page-links.ts';
import { issueEventsSchema, readAnswer } from './schema.ts';

/** 1,000 events of all kinds. */
const MAX_PAGES = 10;

export interface RestEvents {
  /** Oldest first; labels by the names that they had. */
  readonly labelEvents: readonly LabelEvent[];
  readonly deletedComments: readonly DeletedComment[];
}

export interface FirstPage extends RestEvents {
  readonly lastPage: number;
}

/** The first 100 events of an issue, of all kinds, the oldest first: most issues have no more. Throws ServiceError. */
export function readFirstEvents(repository: GitHubRepository, number: number): Promise<FirstPage> {
  return readPage(repository, number, 1);
}

/** All events of an issue, or its newest 1,000 beside the first 100. Throws ServiceError. */
export async function readOtherEvents(
  repository: GitHubRepository,
  number: number,
  first: FirstPage,
): Promise<RestEvents> {
  const pages: RestEvents[] = [];
  const oldest = Math.max(2, first.lastPage - MAX_PAGES + 1);
  for (let page = oldest; page <= first.lastPage; page += 1) pages.push(await readPage(repository, number, page));
  const all = [first, ...pages];
  return {
    labelEvents: all.flatMap(({ labelEvents }) => labelEvents),
    deletedComments: all.flatMap(({ deletedComments }) => deletedComments),
  };
}

async function readPage(repository: GitHubRepository, number: number, page: number): Promise<FirstPage> {
  const doing = `read the events of issue #${number}`;
  const { data, headers } = await repository.client.request({
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
    parameters: { ...repositoryParameters(repository), issue_number: number, per_page: PAGE_SIZE, page },
    doing,
  });
  const events = readAnswer(issueEventsSchema, data, doing);
  const last = Number(readPageLinks(headers).get('last')?.searchParams.get('page') ?? page);
  return {
    labelEvents: events.flatMap(({ event, label, actor, created_at: at }): LabelEvent[] => {
      if ((event !== 'labeled' && event !== 'unlabeled') || !label) return [];
      return [{ issue: number, label: label.name, action: event, actor: actor?.login ?? '', at }];
    }),
    deletedComments: events
      .filter(({ event }) => event === 'comment_deleted')
      .map(({ actor }) => ({ actor: actor?.login ?? '' })),
    lastPage: Number.isSafeInteger(last) ? last : page,
  };
}
