import { quoteLines } from '../../text/quote-lines.ts';
import type { NotedTest } from './summarize-tests.ts';

const MAX_TITLE_CHARS = 120;
const MAX_MESSAGE_CHARS = 4_000;

/** A bug report on a test that failed, by what its report says alone. */
export interface Bug {
  /** On one line. */
  readonly title: string;
  /** Markdown, without anything that was not in the report. */
  readonly description: string;
}

export function describeBug({ name, suite, file, line, status, reason, message, tries }: NotedTest): Bug {
  const title = reason === null ? `${name}: ${status}` : `${name}: ${reason}`;
  const place = file === null ? [] : [`At: \`${file}${line === null ? '' : `:${line}`}\``];
  return {
    title: title.length <= MAX_TITLE_CHARS ? title : `${title.slice(0, MAX_TITLE_CHARS - 1).toWellFormed()}…`,
    description: [
      `Test: \`${name.replaceAll('`', "'")}\`${suite === null ? '' : ` of \`${suite.replaceAll('`', "'")}\``}`,
      ...place,
      `Became: ${status}${tries > 1 ? ` after ${tries} tries` : ''}`,
      ...(message === null ? [] : [quoteLines(message.slice(0, MAX_MESSAGE_CHARS).toWellFormed())]),
    ].join('\n\n'),
  };
}
