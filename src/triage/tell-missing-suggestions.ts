import { ConfigError } from '../shared/errors.ts';
import { addedLabels } from './report/added-labels.ts';
import type { RunNote, TriagedIssue } from './report/summary-report.ts';
import { isWaiting, NO_SUGGESTIONS } from './report/tell-proposal.ts';

export interface MissingSuggestions {
  /** One at most. */
  readonly notes: readonly Extract<RunNote, { kind: 'plain' }>[];
  /** The run had something to say, and could do nothing at all. */
  readonly failure?: ConfigError;
}

/** Says once in a run that GitHub takes no suggestions, and what was done in their place. */
export function tellMissingSuggestions(triaged: readonly TriagedIssue[], repository: string): MissingSuggestions {
  const fallbacks = triaged.flatMap(({ fallback }) => fallback ?? []);
  const [first] = fallbacks;
  if (first === undefined) return { notes: [] };
  const why = `Nobody was asked in ${repository}, since ${NO_SUGGESTIONS[first.because]}`;
  const isDone = triaged.some((report) => addedLabels(report).length > 0 || report.proposals?.some(isWaiting));
  const isSaid = fallbacks.some(({ isInComment }) => isInComment);
  if (!isDone && !isSaid) {
    const advice =
      'Turn suggestions on, set apply: labels, or set triage.suggest_fallback to labels, which adds those above their cut-off, ' +
      'or to comment, which names the likely ones.';
    return { notes: [note(`${why}.`)], failure: new ConfigError(`${why}, and nothing else could be done. ${advice}`) };
  }
  const instead = [
    ...(fallbacks.some(({ labels }) => labels.length > 0) ? ['labels above their cut-off were added'] : []),
    ...(isSaid ? ['the comment names the likely labels'] : []),
  ];
  return { notes: [note(`${why}.${instead.length === 0 ? '' : ` Instead, ${instead.join(', and ')}.`}`)] };
}

function note(text: string): Extract<RunNote, { kind: 'plain' }> {
  return { kind: 'plain', text, isImportant: true };
}
