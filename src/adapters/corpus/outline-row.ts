import type { IssueOutline } from '../../corpus/corpus-store.ts';
import {
  type Row,
  readFields,
  readLabels,
  readNumber,
  readOptionalNumber,
  readOptionalText,
  readState,
  readText,
} from './schema.ts';

/** What an outline takes of the columns of an issue. */
export const OUTLINE_COLUMNS = [
  'number',
  'state',
  'created_at',
  'author',
  'labels',
  'title',
  'closed_at',
  'comment_count',
  'type',
  'fields',
] as const;

/** Of one issue, in the order of `OUTLINE_COLUMNS`. */
type EachValue<Columns extends readonly string[]> = { readonly [Place in keyof Columns]: unknown };
export type OutlineValues = EachValue<typeof OUTLINE_COLUMNS>;

/** Reads outlines, as `readIssue` reads issues. Lists of labels that come again are parsed once, and shared. */
export function createOutlineReader(): (values: OutlineValues) => IssueOutline {
  const labelLists = new Map<string, readonly string[]>();
  const labelsOf = (row: Row): readonly string[] => {
    const text = readText(row, 'labels');
    const known = labelLists.get(text);
    if (known !== undefined) return known;
    const labels = readLabels(row);
    labelLists.set(text, labels);
    return labels;
  };
  return ([number, state, created_at, author, labels, title, closed_at, comment_count, type, fields]) => {
    const row = { number, state, created_at, author, labels, title, closed_at, comment_count, type, fields };
    const createdAt = readOptionalText(row, 'created_at');
    const login = readOptionalText(row, 'author');
    const closedAt = readOptionalText(row, 'closed_at');
    const commentCount = readOptionalNumber(row, 'comment_count');
    const issueType = readOptionalText(row, 'type');
    const issueFields = readFields(row);
    // Filled one by one: spreading what is there takes as long as all the rest.
    const details: Writable<NonNullable<IssueOutline['details']>> = {};
    if (closedAt !== null) details.closedAt = closedAt;
    if (commentCount !== null) details.commentCount = commentCount;
    const outline: Writable<IssueOutline> = {
      number: readNumber(row, 'number'),
      title: readText(row, 'title'),
      labels: labelsOf(row),
      state: readState(row),
    };
    if (createdAt !== null) outline.createdAt = createdAt;
    if (login !== null) outline.author = login;
    if (issueType !== null) outline.type = issueType;
    if (issueFields !== undefined) outline.fields = issueFields;
    if (closedAt !== null || commentCount !== null) outline.details = details;
    return outline;
  };
}

type Writable<Facts> = { -readonly [Name in keyof Facts]: Facts[Name] };
