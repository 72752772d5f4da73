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

interface Wording {
  readonly options: WriterFacts;
  readonly log: Log;
}

/**
 * Has a model word what code found out, where one is set up; undefined where none is. Throws ConfigError: a provider without its
 * key, and as `openWriters`.
 */
export async function wordSummary(summary: SummaryToWord, wording: Wording): Promise<WordingReport | undefined> {
  const writer = await openWriter(wording);
  return writer?.word(summary);
}

export interface SummaryWriter {
  word(summary: SummaryToWord): Promise<WordingReport>;
}

/**
 * What has one summary after the other worded, all within one limit of cost; undefined where no model is set up. Each asks
 * afresh: a model that failed may be back. Throws as `wordSummary`.
 */
export async function openWriter({ options, log }: Wording): Promise<SummaryWriter | undefined> {
  const engine = chooseWriter(options);
  if (engine === undefined) return undefined;
  // The SDKs are loaded only where a model is asked.
  const { openWriters } = await import('../../adapters/models/open-writers.ts');
  const { askForWording } = await import('../../run-summary/wording/ask-for-wording.ts');
  const { watchEngines } = await import('../../models/engine-health.ts');
  const writers = await openWriters({ ...options, engine }, { log });
  return {
    async word({ kind, ...material }) {
      const report = await askForWording(kind, material, { ...writers, health: watchEngines() });
      for (const note of report.notes) log.warning(note);
      return report;
    },
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
