import { z } from 'zod';
import { ConfigError } from '../../shared/errors.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { readTextFile } from './read-file.ts';

const MAX_BYTES = 256 * 1024 * 1024;
const lineSchema = z.object({
  number: z.int().positive(),
  githubSimilar: z.array(z.int().positive()).nullable(),
});

/**
 * What GitHub's search found for issues, by number, out of lines that `triage --json` printed; of an issue that was triaged several
 * times the last. Lines of runs that did not ask it say nothing. Throws ConfigError: no such file, a line that is none of these.
 */
export async function readGitHubSimilar(path: string): Promise<ReadonlyMap<number, readonly number[]>> {
  const found = new Map<number, readonly number[]>();
  const lines = (await readTextFile(path, { maxBytes: MAX_BYTES })).split('\n');
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const parsed = lineSchema.safeParse(parseJson(line));
    if (!parsed.success) {
      throw new ConfigError(
        `${path}, line ${at + 1} is not what triage --json prints: it needs "number" and "githubSimilar"`,
        { cause: parsed.error },
      );
    }
    const { number, githubSimilar } = parsed.data;
    if (githubSimilar !== null) found.set(number, githubSimilar);
  }
  return found;
}
