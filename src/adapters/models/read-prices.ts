import { z } from 'zod';
import { sourceName, type TextSource } from '../../config/text-source.ts';
import type { Day } from '../../models/day.ts';
import { listPrices, type ModelPrices } from '../../models/model-prices.ts';
import { PROVIDERS } from '../../models/providers.ts';
import { ConfigError } from '../../shared/errors.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { readTextSource } from '../files/read-text-source.ts';

const MAX_FILE_BYTES = 1024 * 1024;
const dollars = z.number('must be a number').nonnegative('must not be negative');
const pricesSchema = z.record(
  z.string(),
  z.object({
    input: dollars,
    output: dollars,
    cachedInput: dollars.optional(),
    cacheWrite: dollars.optional(),
    training: dollars.optional(),
  }),
  'must be an object of prices',
);

/** The built-in prices of a day with those of a file instead of, or besides, them. Throws ConfigError: no such file, no prices. */
export async function readPrices(source: TextSource | undefined, today: Day): Promise<ModelPrices> {
  if (source === undefined) return listPrices(today);
  const path = sourceName(source);
  const text = await readTextSource(source, { maxBytes: MAX_FILE_BYTES });
  const parsed = pricesSchema.safeParse(parseJson(text, refuseJson(path)));
  if (parsed.success) return { ...listPrices(today), ...parsed.data };
  const faults = parsed.error.issues.map((fault) => `${fault.path.join('.') || 'the file'} ${fault.message}`);
  throw new ConfigError(`${path} holds no prices (${faults.slice(0, 3).join('; ')}). ${FORM}`);
}

const FORM = `Write US dollars for a million tokens: {"${PROVIDERS.gemini.chatModels[0]}": {"input": 0.3, "output": 2.5}}`;

function refuseJson(path: string): (cause: unknown) => never {
  return (cause) => {
    throw new ConfigError(`${path} is not JSON. ${FORM}`, { cause });
  };
}
