import type { LogFormat, MarkKind } from './mark.ts';

/** How a line of a runner is recognized. */
export interface MarkPattern {
  readonly format: LogFormat;
  readonly kind: MarkKind;
  /** The bytes that the line starts with: found without reading the line as text. */
  readonly prefix: string;
  /** Whether `prefix` stands before a carriage return that hides it. */
  readonly isHidden?: true;
  /** What its text must look like as well; its first group, where there is one, is the mark's text. Linear. */
  readonly pattern?: RegExp;
}

/** Travis echoes a command behind a dollar sign. */
const COMMAND = /^\$ (.*)/;

/**
 * The first that fits a line counts. Sources: https://github.com/actions/runner (commands, job steps),
 * https://github.com/travis-ci/travis-build (folds, exit messages), https://docs.gitlab.com/ci/jobs/job_logs/ (sections), and the
 * console log of Jenkins pipelines.
 */
export const MARK_PATTERNS: readonly MarkPattern[] = [
  { format: 'github', kind: 'step', prefix: '##[group]Run ', pattern: /^##\[group\](Run .*)/ },
  { format: 'github', kind: 'step', prefix: '##[section]Starting: ', pattern: /^##\[section\]Starting: (.*)/ },
  { format: 'github', kind: 'failure', prefix: '##[error]Process completed with exit code' },
  { format: 'github', kind: 'failure', prefix: '##[error]The operation was canceled' },
  { format: 'github', kind: 'failure', prefix: '##[error]The action ', pattern: /timed out|has exceeded/ },
  { format: 'github', kind: 'failure', prefix: '##[error]Bash exited with code' },
  { format: 'github', kind: 'error', prefix: '##[error]', pattern: /^##\[error\](.*)/ },
  { format: 'github', kind: 'post', prefix: 'Post job cleanup.' },
  { format: 'github', kind: 'post', prefix: 'Cleaning up orphan processes' },
  {
    format: 'travis',
    kind: 'failure',
    prefix: 'The command "',
    pattern: /(?:exited with [1-9]\d*\.|failed(?: \d+ times)?(?: and exited with \d+)?(?: during .{0,40})?\.)\s*$/,
  },
  { format: 'travis', kind: 'failure', prefix: '" exited with ', pattern: /with [1-9]\d*\.\s*$/ },
  { format: 'travis', kind: 'step', prefix: 'The command "', pattern: /^(The command ".*) exited with 0\.\s*$/ },
  { format: 'travis', kind: 'failure', prefix: 'Done. Your build exited with ', pattern: /with [1-9]/ },
  { format: 'travis', kind: 'failure', prefix: 'The build has been terminated' },
  { format: 'travis', kind: 'failure', prefix: 'No output has been received' },
  { format: 'travis', kind: 'failure', prefix: 'The log length has exceeded the limit' },
  { format: 'travis', kind: 'failure', prefix: 'The job exceeded the maximum time limit' },
  { format: 'travis', kind: 'step', prefix: 'travis_fold:start', isHidden: true, pattern: COMMAND },
  { format: 'travis', kind: 'step', prefix: 'travis_time:start', isHidden: true, pattern: COMMAND },
  { format: 'travis', kind: 'step', prefix: 'travis_time:end', isHidden: true, pattern: COMMAND },
  { format: 'travis', kind: 'step', prefix: '$ ', pattern: COMMAND },
  { format: 'gitlab', kind: 'step', prefix: 'section_start:', isHidden: true },
  { format: 'gitlab', kind: 'step', prefix: 'section_end:', isHidden: true, pattern: /^section_start:/ },
  { format: 'gitlab', kind: 'failure', prefix: 'ERROR: Job failed' },
  { format: 'gitlab', kind: 'post', prefix: 'Cleaning up project directory' },
  { format: 'jenkins', kind: 'step', prefix: '[Pipeline] { (', pattern: /^\[Pipeline\] \{ \((.*)\)/ },
  { format: 'jenkins', kind: 'step', prefix: '[Pipeline] sh' },
  { format: 'jenkins', kind: 'failure', prefix: 'ERROR: script returned exit code' },
  { format: 'jenkins', kind: 'failure', prefix: 'Build step ', pattern: /marked build as failure$/ },
  { format: 'jenkins', kind: 'failure', prefix: 'Finished: ', pattern: /^Finished: (?:FAILURE|ABORTED|UNSTABLE)/ },
  { format: 'jenkins', kind: 'post', prefix: '[Pipeline] // node' },
];
