import { readOwnerRules } from '../../config/owner-rules.ts';
import { sourceLine, sourceName, type TextSource } from '../../config/text-source.ts';
import type { OwnerRule } from '../../plan/choose-assignees.ts';
import { ConfigError } from '../../shared/errors.ts';
import { readTextSource } from './read-text-source.ts';

export const MAX_OWNERS_FILE_BYTES = 1024 * 1024;

/** Reads an owners file for a run. Throws ConfigError: no such file, or every fault in it with its line. */
export async function loadOwnerRules(source: TextSource): Promise<readonly OwnerRule[]> {
  const { rules, faults } = readOwnerRules(await readTextSource(source, { maxBytes: MAX_OWNERS_FILE_BYTES }));
  if (faults.length > 0) {
    throw new ConfigError(
      faults.map(({ line, message }) => `${sourceName(source)}:${sourceLine(source, line)}: ${message}`),
    );
  }
  return rules;
}
