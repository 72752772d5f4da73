import type { IssueRange } from '../issue-range.ts';

/** `numbers 101 to 240, 2024-01-05 to 2024-03-31`; dates where they are known. */
export function formatRange({ first, last, from, until }: IssueRange): string {
  const numbers = first === last ? `number ${first}` : `numbers ${first} to ${last}`;
  if (from === undefined || until === undefined) return numbers;
  const [begin, end] = [from.slice(0, 10), until.slice(0, 10)];
  return `${numbers}, ${begin === end ? begin : `${begin} to ${end}`}`;
}
