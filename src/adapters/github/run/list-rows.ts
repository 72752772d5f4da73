import { PAGE_SIZE } from '../github-client.ts';
import { repositoryParameters } from '../github-repository.ts';
import { readAnswer } from '../schema.ts';
import type { Permission } from '../to-service-error.ts';
import { rowsSchema } from './run-schema.ts';
import type { RunSource } from './run-source.ts';

export interface ListOfRows {
  /** What follows `GET /repos/{owner}/{repo}/`. */
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** Completes "while trying to …". */
  readonly doing: string;
  readonly permission: Permission;
  readonly maxRows: number;
}

export interface Rows {
  readonly rows: readonly unknown[];
  /** Whether the list has no more than `maxRows`. */
  readonly isWhole: boolean;
}

/** The rows of a list, page after page, until there are enough. Throws ServiceError. */
export async function listRows(source: RunSource, list: ListOfRows): Promise<Rows> {
  const { path, parameters = {}, doing, permission, maxRows } = list;
  const { repository } = source;
  const route = `GET /repos/{owner}/{repo}/${path}`;
  const all = { ...parameters, ...repositoryParameters(repository) };
  const rows: unknown[] = [];
  // One more than is needed, to see whether there is more.
  const maxPages = Math.floor(maxRows / PAGE_SIZE) + 1;
  for await (const page of repository.client.pages({ route, parameters: all, doing, permission }, maxPages)) {
    rows.push(...readAnswer(rowsSchema, page, doing));
  }
  return { rows: rows.slice(0, maxRows), isWhole: rows.length <= maxRows };
}
