import type { RetryPolicy } from '../../shared/retry.ts';

export interface TransferOptions {
  /** Who is spoken to, as a user knows it. */
  readonly service: string;
  readonly policy: RetryPolicy;
  /** For all tries. */
  readonly deadlineMs: number;
}
