import { z } from 'zod';
import type { DuplicatePair } from '../../backtest/duplicate-pair.ts';
import { ConfigError } from '../../shared/errors.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { readTextFile } from './read-file.ts';

const MAX_PAIRS_BYTES = 64 * 1024 * 1024;
const EXAMPLE = '{"issue": 7, "duplicate": 12}';
const pairSchema = z
  .object({ issue: z.int().positive(), duplicate: z.int().positive() })
  // An issue is never found as similar to itself.
  .refine(({ issue, duplicate }) => issue !== duplicate);

/** The pairs of a file, one a line. Throws ConfigError: no such file, a line that is no pair, no pair at all. */
export async function readDuplicatePairs(path: string): Promise<readonly DuplicatePair[]> {
  const pairs = parsePairs(await readTextFile(path, { maxBytes: MAX_PAIRS_BYTES }), path);
  if (pairs.length === 0) throw new ConfigError(`${path} holds no pair such as ${EXAMPLE}`);
  return pairs;
}

function parsePairs(text: string, path: string): DuplicatePair[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const parsed = pairSchema.safeParse(parseJson(line));
      if (parsed.success) return parsed.data;
      throw new ConfigError(`${path}, line ${number} is not a pair such as ${EXAMPLE}`, { cause: parsed.error });
    });
}
