import { setTimeout as delay } from 'node:timers/promises';
import { ServiceError } from '../../shared/errors.ts';

const MAX_ATTEMPTS = 3;

export interface Creation<Created> {
  /** Must not be repeated by the client itself. */
  create(): Promise<Created>;
  /** What a try that failed has still created. */
  find(): Promise<Created | undefined>;
  /** What one second of waiting lasts, in milliseconds. */
  readonly retryBaseMs: number;
}

/**
 * Creates something that must be there once. When GitHub fails, it may still have been created; so it is looked for
 * before the next try.
 */
export async function createOnce<Created>({ create, find, retryBaseMs }: Creation<Created>): Promise<Created> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await create();
    } catch (error) {
      const isUncertain = error instanceof ServiceError && error.retryable && error.retryAfterMs === undefined;
      if (!isUncertain || attempt === MAX_ATTEMPTS) throw error;
    }
    await delay(attempt ** 2 * retryBaseMs);
    const created = await find();
    if (created !== undefined) return created;
  }
}
