import { escapeMarkdown } from './escape-markdown.ts';
import { formatPercent, isReachable } from './format-figures.ts';
import type { Skip } from './plan.ts';
import { quoteText } from './quote-text.ts';

/** One sentence of Markdown that says what was left undone and why. */
export function explainSkip(skip: Skip): string {
  switch (skip.kind) {
    case 'closed':
      return 'The issue is closed; closed issues are left alone.';
    case 'family-filled':
      return `${nameFamily(skip.family)}: left as it is, the issue already has ${quoteLabels(skip.labels)}.`;
    case 'below-cutoff':
      return explainBelowCutoff(skip);
    case 'says-nothing':
      return 'No label is added: neither title nor text says what the issue is about.';
    case 'says-too-little':
      return `${nameFamily(skip.family)}: ${quoteText(skip.label)} fits best, but the issue says too little to be labelled.`;
    case 'over-limit':
      return (
        `${quoteText(skip.label)} is sure enough too, but at most ` +
        `${skip.maxLabels} ${escapeMarkdown(skip.family)} ${skip.maxLabels === 1 ? 'label is' : 'labels are'} added.`
      );
    case 'not-in-repository':
      return (
        `${quoteText(skip.label)} fits, but the repository has no label of that name. ` +
        'Create it if you want it; labels are never created here.'
      );
  }
}

function explainBelowCutoff({ family, label, probability, cutoff }: Extract<Skip, { kind: 'below-cutoff' }>): string {
  const nearest = `The nearest is ${quoteText(label)} with ${formatPercent(probability)}`;
  if (isReachable(cutoff)) {
    return `${nameFamily(family)}: no label is sure enough. ${nearest}; its cut-off is ${formatPercent(cutoff)}.`;
  }
  return (
    `${nameFamily(family)}: no label is added. On issues held back from training these labels were not right often ` +
    `enough at any probability; with more labelled issues that can change. ${nearest}.`
  );
}

export function quoteLabels(labels: readonly string[]): string {
  return labels.map((label) => quoteText(label)).join(', ');
}

/** For the beginning of a sentence. */
function nameFamily(family: string): string {
  return escapeMarkdown(family.charAt(0).toUpperCase() + family.slice(1));
}
