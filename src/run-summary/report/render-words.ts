import { quoteText } from '../../text/quote-text.ts';
import type { WordingReport } from '../wording/ask-for-wording.ts';
import { escapeWords } from './escape-words.ts';

const MAX_WORDS_CHARS = 1_000;

/**
 * A model's words as Markdown, in code spans like everything from outside: its sentences were founded on a log that strangers
 * wrote. A note where there are none.
 */
export function renderWords(report: WordingReport | undefined): string[] {
  if (report === undefined) return [];
  const { wording, model, notes } = report;
  const told = notes.map((note) => `> ${quoteText(note, MAX_WORDS_CHARS)}`);
  if (wording === undefined) return told;
  const steps = wording.kind === 'test' ? wording.debuggingSteps : wording.nextSteps;
  return [
    `In the words of ${quoteText(model ?? 'a model')}: ${escapeWords(wording.cause)}`,
    steps.map((step, index) => `${index + 1}. ${escapeWords(step)}`).join('\n'),
    ...told,
  ].filter((part) => part !== '');
}
