import { z } from 'zod';
import type { ScrapeProgress } from '../../corpus/scrape-progress.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { RowError } from './schema.ts';

const text = z.string().min(1);
const count = z.number().int().nonnegative();

const scrapeProgressSchema: z.ZodType<ScrapeProgress> = z.object({
  changes: z.object({
    since: text.exactOptional(),
    cursor: text.exactOptional(),
    isComplete: z.boolean(),
    floor: text.exactOptional(),
    etag: text.exactOptional(),
  }),
  events: z.object({
    seenId: count.exactOptional(),
    walk: z.object({ newestId: count, cursor: text, pages: count }).exactOptional(),
    etag: text.exactOptional(),
  }),
  recheck: z.object({ round: count, cursor: text.exactOptional(), isWalked: z.boolean() }),
  suggestions: z.object({ since: text, turn: count }).exactOptional(),
  comments: z.object({ since: text, turn: count }).exactOptional(),
  labelsEtag: text.exactOptional(),
});

/** Reads the column `scrape.progress`; throws RowError where this program cannot have written it. */
export function readScrapeProgress(json: string): ScrapeProgress {
  const value = parseJson(json, (cause) => {
    throw new RowError('column progress holds no JSON', { cause });
  });
  const result = scrapeProgressSchema.safeParse(value);
  if (!result.success) throw new RowError('column progress holds no progress of a scrape', { cause: result.error });
  return result.data;
}
