import type { Issue } from '../issue/issue.ts';

type Timed = Pick<Issue, 'number' | 'createdAt'>;

/**
 * The items oldest first. GitHub numbers issues in order of time, so the number decides where no date is known: an
 * issue without a date counts as created when the newest of those with lower numbers was. Equal times go by number.
 */
export function inTimeOrder<Item extends Timed>(items: Iterable<Item>): Item[] {
  const byNumber = [...items].sort((a, b) => a.number - b.number);
  let newest = '';
  const timed = byNumber.map((item) => {
    if (item.createdAt !== undefined && item.createdAt > newest) newest = item.createdAt;
    return { item, time: item.createdAt ?? newest };
  });
  // The sort is stable: items of equal time stay in order of their numbers.
  timed.sort((a, b) => Number(a.time > b.time) - Number(a.time < b.time));
  return timed.map(({ item }) => item);
}
