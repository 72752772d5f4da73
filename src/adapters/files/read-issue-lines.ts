import { describeFault } from '../../corpus/describe-import.ts';
import type { ImportFormName } from '../../corpus/import-forms/import-forms.ts';
import type { ImportFault } from '../../corpus/import-issues.ts';
import { type IssueLine, issueKey } from '../../corpus/issue-line.ts';
import { mergeIssue } from '../../corpus/merge-issue.ts';
import { type Found, type FoundIssue, readIssues } from '../../corpus/read-issues.ts';
import { StreamFault } from '../../corpus/stream-fault.ts';
import { cleanLine } from '../../issue/clean-text.ts';
import { firstOf, isObject, type JsonObject } from '../../issue/json-object.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import { openIssueStreams } from './open-issue-streams.ts';

/** Faults that are told one by one; the rest is counted. */
const MAX_REPORTED_FAULTS = 20;
const MAX_REPOSITORY_CHARS = 200;
const ISSUE_PAGE = /^https:\/\/[a-z\d.-]{1,253}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/issues\/\d{1,16}$/i;

/**
 * Issues at a path, in any form that `import` reads and in their order; pull requests are left out. Of an issue that is
 * there several times the newest version counts, the last one where they have no dates. Warns of what is left out.
 * ConfigError without any issue.
 */
export async function readIssueLines(path: string, log: Log): Promise<IssueLine[]> {
  const { streams } = await openIssueStreams(path);
  const collector = new LineCollector(log);
  for await (const { name, chunks } of streams) {
    try {
      for await (const found of readIssues(chunks)) collector.take(found, name);
    } catch (error) {
      if (!(error instanceof StreamFault)) throw error;
      collector.tell({ file: name, reason: error.message });
    }
  }
  return collector.finish(path);
}

class LineCollector {
  readonly #log: Log;
  readonly #lines = new Map<string, IssueLine>();
  #faultCount = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  take(found: Found, file: string): void {
    if (found.kind === 'fault') this.tell({ file, ...found.place, reason: `is skipped: ${found.reason}` });
    if (found.kind !== 'issue') return;
    const line = toLine(found);
    const key = issueKey(line);
    const known = this.#lines.get(key);
    // What happened to an issue tells of it again and again.
    if (known !== undefined && !OF_EVENTS.includes(found.form)) {
      const which = hasDates(known, line) ? 'newer' : 'last';
      this.tell({ file, ...found.place, reason: `repeats issue #${line.issue.number}; the ${which} one counts` });
    }
    // Deleted first, so that a repeated issue stands where it was last.
    this.#lines.delete(key);
    this.#lines.set(key, known === undefined ? line : newerOf(known, line));
  }

  tell(fault: ImportFault): void {
    this.#faultCount += 1;
    if (this.#faultCount <= MAX_REPORTED_FAULTS) this.#log.warning(describeFault(fault));
  }

  finish(path: string): IssueLine[] {
    const untold = this.#faultCount - MAX_REPORTED_FAULTS;
    if (untold > 0) this.#log.warning(`${path}: ${untold} more lines are skipped or repeated`);
    if (this.#lines.size > 0) return [...this.#lines.values()];
    throw new ConfigError(`${path} holds no issue. Give issues as JSON, such as one per line.`);
  }
}

const OF_EVENTS: readonly ImportFormName[] = ['archive-event', 'webhook-event'];

function hasDates({ issue: one }: IssueLine, { issue: other }: IssueLine): boolean {
  return one.updatedAt !== undefined && other.updatedAt !== undefined;
}

function newerOf(known: IssueLine, line: IssueLine): IssueLine {
  return hasDates(known, line) && mergeIssue(known.issue, line.issue) === undefined ? known : line;
}

function toLine({ issue, source, repository: said }: FoundIssue): IssueLine {
  const value = isObject(source) ? source : {};
  const url = issuePage(value);
  return { issue, repository: repositoryOf(value, said), url };
}

/** Its page as GitHub writes it; anything else is no place to send a reader to. */
function issuePage(value: JsonObject): string | undefined {
  const url = firstOf(value, 'html_url', 'url');
  return typeof url === 'string' && ISSUE_PAGE.test(url) ? url : undefined;
}

/** The field as it is written; where there is none, what an address or an event around the issue says. */
function repositoryOf({ repository }: JsonObject, said = ''): string {
  return typeof repository === 'string' ? cleanLine(repository, MAX_REPOSITORY_CHARS) : said;
}
