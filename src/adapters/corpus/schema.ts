import type { Issue, IssueDetails, IssueFields } from '../../issue/issue.ts';
import { isObject } from '../../issue/json-object.ts';
import type { LabelEvent } from '../../issue/label-event.ts';
import { parseJson } from '../../shared/parse-json.ts';

/** A row of a corpus, whichever database gave it: columns by name. */
export type Row = Readonly<Record<string, unknown>>;

/** A row that this program cannot have written: it was changed by hand or is damaged. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

export function readText(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new RowError(`column ${column} holds no text`);
  return value;
}

export function readNumber(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new RowError(`column ${column} holds no number`);
  return value;
}

export function readBytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new RowError(`column ${column} holds no bytes`);
  return value;
}

export function readState(row: Row): 'open' | 'closed' {
  const state = readText(row, 'state');
  if (state !== 'open' && state !== 'closed') throw new RowError('column state holds neither open nor closed');
  return state;
}

/** The `labels` column: a JSON array of names. */
export function readLabels(row: Row): string[] {
  const labels = parseJson(readText(row, 'labels'), (cause) => {
    throw new RowError('column labels holds no JSON', { cause });
  });
  if (Array.isArray(labels) && labels.every((label) => typeof label === 'string')) return labels;
  throw new RowError('column labels holds no list of names');
}

/** Null where the column is, or was not read. */
export function readOptionalText(row: Row, column: string): string | null {
  return (row[column] ?? null) === null ? null : readText(row, column);
}

export function readOptionalNumber(row: Row, column: string): number | null {
  return (row[column] ?? null) === null ? null : readNumber(row, column);
}

/** A column that holds one of `words`. */
export function readWord<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  const text = readText(row, column);
  const word = words.find((known) => known === text);
  if (word === undefined) throw new RowError(`column ${column} holds none of ${words.join(', ')}`);
  return word;
}

/** From the columns of `issue`, and those of `issue_detail`, `issue_type` and `issue_field` where they were read too. */
export function readIssue(row: Row): Issue {
  const details = readDetails(row);
  const type = readOptionalText(row, 'type');
  const fields = readFields(row);
  return {
    number: readNumber(row, 'number'),
    title: readText(row, 'title'),
    body: readText(row, 'body'),
    labels: readLabels(row),
    state: readState(row),
    ...(row.created_at !== null && { createdAt: readText(row, 'created_at') }),
    ...(row.updated_at !== null && { updatedAt: readText(row, 'updated_at') }),
    ...(row.author !== null && { author: readText(row, 'author') }),
    ...(type !== null && { type }),
    ...(fields !== undefined && { fields }),
    ...(details !== undefined && { details }),
  };
}

/** The `fields` column: a JSON object of names. */
export function readFields(row: Row): IssueFields | undefined {
  const text = readOptionalText(row, 'fields');
  if (text === null) return undefined;
  const fields = parseJson(text, (cause) => {
    throw new RowError('column fields holds no JSON', { cause });
  });
  if (isObject(fields) && Object.values(fields).every((option) => typeof option === 'string')) {
    return fields as IssueFields;
  }
  throw new RowError('column fields holds no names by name');
}

function readDetails(row: Row): IssueDetails | undefined {
  const hasValue = (column: string) => row[column] !== null && row[column] !== undefined;
  const details: IssueDetails = {
    ...(hasValue('state_reason') && { stateReason: readText(row, 'state_reason') }),
    ...(hasValue('author_association') && { authorAssociation: readText(row, 'author_association') }),
    ...(hasValue('closed_at') && { closedAt: readText(row, 'closed_at') }),
    ...(hasValue('comment_count') && { commentCount: readNumber(row, 'comment_count') }),
    ...(hasValue('reaction_count') && { reactionCount: readNumber(row, 'reaction_count') }),
    ...(hasValue('milestone') && { milestone: readText(row, 'milestone') }),
  };
  return Object.keys(details).length === 0 ? undefined : details;
}

export function readLabelEvent(row: Row): LabelEvent {
  const action = readText(row, 'action');
  if (action !== 'labeled' && action !== 'unlabeled') throw new RowError('column action holds neither action');
  return {
    issue: readNumber(row, 'issue_number'),
    label: readText(row, 'label'),
    action,
    actor: readText(row, 'actor'),
    at: readText(row, 'at'),
  };
}
