import { quoteLines } from '../../text/quote-lines.ts';
import { quoteText, toVisibleLine } from '../../text/quote-text.ts';
import type { NotedTest } from './summarize-tests.ts';

const MAX_TITLE_CHARS = 120;
const MAX_NAME_CHARS = 300;
const MAX_MESSAGE_CHARS = 4_000;

/** A bug report on a test that failed, by what its report says alone. */
export interface Bug {
  /** On one line. */
  readonly title: string;
  /** Markdown, in which nothing from the report is read as markup, mention or link. */
  readonly description: string;
}

export function describeBug({ name, suite, file, line, status, reason, message, tries }: NotedTest): Bug {
  const title = reason === null ? `${name}: ${status}` : `${name}: ${reason}`;
  const place = file === null ? [] : [`At: ${quote(`${file}${line === null ? '' : `:${line}`}`)}`];
  return {
    title: toVisibleLine(title, MAX_TITLE_CHARS),
    description: [
      `Test: ${quote(name)}${suite === null ? '' : ` of ${quote(suite)}`}`,
      ...place,
      `Became: ${status}${tries > 1 ? ` after ${tries} tries` : ''}`,
      ...(message === null ? [] : [quoteLines(message.slice(0, MAX_MESSAGE_CHARS).toWellFormed())]),
    ].join('\n\n'),
  };
}

function quote(name: string): string {
  return quoteText(name, MAX_NAME_CHARS);
}
