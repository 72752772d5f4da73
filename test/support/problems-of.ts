import { ConfigError } from '../../src/shared/errors.ts';

/** The problems of the ConfigError that `work` throws; empty when it throws none. Other errors go on. */
export function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}
