import { escapeWords } from '../report/escape-words.ts';
import type { WordingReport } from './ask-for-wording.ts';

/**
 * A model's words as text for a terminal, or why there are none; nothing where none was asked. A bug's description is Markdown, to be
 * pasted: nothing in it calls or links.
 */
export function describeWords(report: WordingReport | undefined): string[] {
  if (report?.wording === undefined) return report === undefined ? [] : [...report.notes];
  const { wording, model } = report;
  const steps = wording.kind === 'test' ? wording.debuggingSteps : wording.nextSteps;
  return [
    [
      `In the words of ${model}: ${wording.cause}`,
      ...steps.map((step, index) => `${index + 1}. ${step}`),
      ...(wording.kind === 'test' ? [`Bug: ${wording.bugTitle}`, escapeWords(wording.bugDescription)] : []),
    ].join('\n'),
  ];
}
