import { ArtifactError, ConfigError, ServiceError } from '../shared/errors.ts';
import { EXIT_FAILED, EXIT_WRONG_USAGE } from './context.ts';

export interface ErrorReport {
  /** One line for each fault. */
  readonly lines: readonly string[];
  readonly exitCode: number;
}

/** What a user is told of an error, and how the program ends. */
export function explainError(error: unknown, options: { readonly isVerbose: boolean }): ErrorReport {
  const details = options.isVerbose ? [describeOrigin(error)] : [];
  if (error instanceof ConfigError) return { lines: [...error.problems, ...details], exitCode: EXIT_WRONG_USAGE };
  if (error instanceof ServiceError || error instanceof ArtifactError) {
    return { lines: [error.message, ...details], exitCode: EXIT_FAILED };
  }
  const message = error instanceof Error ? error.message : String(error);
  const advice = options.isVerbose ? '' : ' (--verbose shows where it comes from)';
  return { lines: [`unexpected error: ${message}${advice}`, ...details], exitCode: EXIT_FAILED };
}

/** The stack with those of all causes. */
function describeOrigin(error: unknown): string {
  const parts: string[] = [];
  for (let current = error; current !== undefined; current = current instanceof Error ? current.cause : undefined) {
    parts.push(current instanceof Error ? (current.stack ?? current.message) : String(current));
  }
  return parts.join('\ncaused by: ');
}
