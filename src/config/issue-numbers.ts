import { ConfigError } from '../shared/errors.ts';

/** One run handles so many issues at most: about as many requests as a workflow's token may make in some minutes. */
export const MAX_ISSUE_NUMBERS = 100;
/** GitHub counts in 32 bits. */
export const MAX_ISSUE_NUMBER = 2 ** 31 - 1;
const MAX_SHOWN_CHARS = 40;
/** `100` or `100-110`, each with or without `#`. */
const PART = /^#?(\d{1,10})(?:-#?(\d{1,10}))?$/;

type ParsedPart =
  | { readonly kind: 'numbers'; readonly first: number; readonly last: number }
  | { readonly kind: 'fault'; readonly problem: string };

/**
 * Reads issue numbers as people write them: `7`, `#7`, `100-110,115`, with commas or spaces between. Each number comes
 * once, in the order written. Throws ConfigError with every fault: no number at all, something that is not a number,
 * zero, a range that runs backwards, more than 100 numbers.
 */
export function parseIssueNumbers(text: string): number[] {
  const parts = text
    .split('-')
    .map((part) => part.trim())
    .join('-')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  if (parts.length === 0) throw new ConfigError('An issue number is missing; write 7, or a range such as 100-110,115.');
  const numbers = new Set<number>();
  const problems: string[] = [];
  let count = 0;
  for (const part of parts) {
    const parsed = parsePart(part);
    if (parsed.kind === 'fault') {
      problems.push(parsed.problem);
      continue;
    }
    count += parsed.last - parsed.first + 1;
    if (count > MAX_ISSUE_NUMBERS) {
      problems.push(`More than ${MAX_ISSUE_NUMBERS} issues at once, up to and with ${quote(part)}; take fewer.`);
      break;
    }
    for (let number = parsed.first; number <= parsed.last; number += 1) numbers.add(number);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return [...numbers];
}

function parsePart(part: string): ParsedPart {
  const match = PART.exec(part);
  if (match === null) return fault(`${quote(part)} is not an issue number; write 7, or a range such as 100-110,115.`);
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (first === 0 || last === 0) return fault(`${quote(part)}: issue numbers begin at 1.`);
  if (last > MAX_ISSUE_NUMBER || first > MAX_ISSUE_NUMBER) return fault(`${quote(part)}: no issue has such a number.`);
  if (last < first) return fault(`The range ${quote(part)} runs backwards; write ${last}-${first}.`);
  return { kind: 'numbers', first, last };
}

function fault(problem: string): ParsedPart {
  return { kind: 'fault', problem };
}

function quote(part: string): string {
  return JSON.stringify(part.length > MAX_SHOWN_CHARS ? `${part.slice(0, MAX_SHOWN_CHARS)}…` : part);
}
