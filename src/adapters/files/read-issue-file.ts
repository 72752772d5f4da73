import { type Found, readIssues } from '../../corpus/read-issues.ts';
import { StreamFault } from '../../corpus/stream-fault.ts';
import type { Issue } from '../../issue/issue.ts';
import { ConfigError } from '../../shared/errors.ts';
import { openIssueStreams } from './open-issue-streams.ts';

/** Faults that are told; a file that is something else has one in each line. */
const MAX_TOLD_FAULTS = 3;
/** Numbers that are named where there are several issues. */
const MAX_NAMED = 3;

/**
 * The one issue at a path, in any form that `import` reads; of several versions of it the newest. Throws ConfigError: no
 * such file, nothing that can be read, no issue, several issues.
 */
export async function readIssueFile(path: string): Promise<Issue> {
  const { streams } = await openIssueStreams(path, { isForOne: true });
  const sorter = new IssueSorter();
  for await (const { name, chunks } of streams) {
    try {
      for await (const found of readIssues(chunks)) {
        sorter.take(found);
        // A whole history is not read to its end to say that it is one.
        if (sorter.hasTooMany) break;
      }
    } catch (error) {
      if (!(error instanceof StreamFault)) throw error;
      throw new ConfigError(`${name} ${error.message}`, { cause: error });
    }
  }
  return sorter.theOnly(path);
}

/** Looks for the one issue among what is found. */
class IssueSorter {
  readonly #issues = new Map<string, Issue>();
  readonly #faults: string[] = [];
  #pullRequest: number | undefined;

  take(found: Found): void {
    if (found.kind === 'pull-request') this.#pullRequest ??= found.number;
    if (found.kind === 'fault' && this.#faults.length < MAX_TOLD_FAULTS) this.#faults.push(found.reason);
    if (found.kind !== 'issue') return;
    const { issue, repository = '' } = found;
    const key = `${repository.toLowerCase()}#${issue.number}`;
    const known = this.#issues.get(key);
    if (known === undefined || !isOlder(issue, known)) this.#issues.set(key, issue);
  }

  get hasTooMany(): boolean {
    return this.#issues.size > MAX_NAMED;
  }

  theOnly(path: string): Issue {
    const source = path === '-' ? 'Standard input' : path;
    const [issue, ...others] = this.#issues.values();
    // A file that is broken in part may lack the newest version of the issue, or the one that was meant.
    if (this.#faults.length > 0) {
      const what =
        issue === undefined ? 'holds no issue' : `holds issue #${issue.number}, and something that is not an issue`;
      throw new ConfigError(`${source} ${what}: ${this.#faults.join('; ')}`);
    }
    if (issue !== undefined && others.length === 0) return issue;
    if (issue !== undefined) throw new ConfigError(`${source} holds ${describeMany([issue, ...others])}`);
    if (this.#pullRequest === undefined) throw new ConfigError(`${source} holds no issue.`);
    throw new ConfigError(`${source} holds pull request #${this.#pullRequest}; only issues are triaged.`);
  }
}

function describeMany(issues: readonly Issue[]): string {
  const numbers = issues.slice(0, MAX_NAMED).map(({ number }) => `#${number}`);
  const getOne = `gh api repos/owner/name/issues/${issues[0]?.number} > issue.json`;
  const more = issues.length > MAX_NAMED ? ', …' : '';
  return `several issues (${numbers.join(', ')}${more}); give a file with the one to judge: ${getOne}`;
}

function isOlder(one: Issue, other: Issue): boolean {
  return one.updatedAt !== undefined && other.updatedAt !== undefined && one.updatedAt < other.updatedAt;
}
