import type { KnownIssueOptions } from '../config/known-issue-fields.ts';
import type { WriterOptions } from '../config/writer-fields.ts';
import type { Log } from '../shared/log.ts';

export interface KnowingOptions
  extends KnownIssueOptions,
    Pick<WriterOptions, 'modelDeadline' | 'maxPromptTokens' | 'maxOutputTokens' | 'thinking'> {
  readonly apiUrl: string;
  readonly serverUrl?: string | undefined;
  readonly token?: string | undefined;
}

export interface KnowingContext {
  readonly options: KnowingOptions;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether cache and artifacts are looked into where the folder holds no index. */
  readonly isInWorkflow: boolean;
  readonly log: Log;
}
