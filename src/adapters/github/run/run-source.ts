import { cleanLine } from '../../../issue/clean-text.ts';
import type { GitHubRepository } from '../github-repository.ts';
import type { RunLimits } from './run-limits.ts';

/** Where the facts of a run are read from, and where to tell what is missing. */
export interface RunSource {
  readonly repository: GitHubRepository;
  /** `owner/name`. */
  readonly fullName: string;
  /** Where people look at runs; without a slash at the end. */
  readonly serverUrl: string;
  readonly limits: RunLimits;
  /** Told in a sentence what could not be read, and why. */
  readonly tellGap: (sentence: string) => void;
}

export function runAddress({ serverUrl, fullName }: RunSource, runId: number): string {
  return `${serverUrl}/${fullName}/actions/runs/${runId}`;
}

const MAX_NAME_CHARS = 100;

/** A name of GitHub's as a part of a sentence: on one line, and not without end. */
export function shownName(name: string): string {
  return cleanLine(name, MAX_NAME_CHARS);
}
