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
