import type { WriterRequest } from '../../adapters/models/open-writers.ts';
import type { ProviderId } from '../../models/providers.ts';
import type { WordingReport } from '../../run-summary/wording/ask-for-wording.ts';
import type { WordingKind } from '../../run-summary/wording/wording.ts';
import type { WordingMaterial } from '../../run-summary/wording/wording-material.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';

/** Who words summaries, if anybody does. */
export interface WriterFacts extends Omit<WriterRequest, 'engine'> {
  readonly writerEngine?: 'none' | ProviderId | undefined;
}

export interface SummaryToWord {
  readonly kind: WordingKind;
  /** With excerpts of at most so many UTF-16 units. */
  readonly materialOf: (maxChars: number) => WordingMaterial;
  readonly maxChars: number;
}

export type WordSummary = (summary: SummaryToWord) => Promise<WordingReport>;

/**
 * Has a model word what code found out, where one is set up; undefined where none is. Throws ConfigError: a provider without its
 * key, and as `openWriters`.
 */
export async function wordSummary(
  summary: SummaryToWord,
  setup: { readonly options: WriterFacts; readonly log: Log },
): Promise<WordingReport | undefined> {
  const word = await openWording(setup);
  return word?.(summary);
}

/** Opens the models for many summaries, which spend together; undefined where none is set up. Throws as `wordSummary`. */
export async function openWording({
  options,
  log,
}: {
  readonly options: WriterFacts;
  readonly log: Log;
}): Promise<WordSummary | undefined> {
  const engine = chooseWriter(options);
  if (engine === undefined) return undefined;
  // The SDKs are loaded only where a model is asked.
  const { openWriters } = await import('../../adapters/models/open-writers.ts');
  const { askForWording } = await import('../../run-summary/wording/ask-for-wording.ts');
  const writers = await openWriters({ ...options, engine }, { log });
  return async ({ kind, ...material }) => {
    const report = await askForWording(kind, material, writers);
    for (const note of report.notes) log.warning(note);
    return report;
  };
}

/** Nothing is sent to anybody who was not named: a key alone, which may be there for triage, is no wish. */
function chooseWriter({
  writerEngine,
  openaiBaseUrl,
  openaiApiKey,
  geminiApiKey,
}: WriterFacts): ProviderId | undefined {
  const engine = writerEngine ?? (openaiBaseUrl === undefined ? 'none' : 'openai');
  switch (engine) {
    case 'none':
      return undefined;
    case 'openai':
      if (openaiApiKey === undefined && openaiBaseUrl === undefined)
        throw new ConfigError(
          'The engine openai needs the address of a server (ai_endpoint), or the key OPENAI_API_KEY.',
        );
      return engine;
    case 'gemini':
      if (geminiApiKey === undefined) throw new ConfigError('The engine gemini needs the key GEMINI_API_KEY.');
      return engine;
  }
}
