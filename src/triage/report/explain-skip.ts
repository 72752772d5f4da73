import type { Taker } from '../../plan/find-taken-away.ts';
import type { Skip } from '../../plan/plan.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { formatPercent, isReachable } from '../../text/format-figures.ts';
import { quoteText } from '../../text/quote-text.ts';

/** What was left undone and why, outcome first, as a line or two of Markdown. */
export function explainSkip(skip: Skip): string {
  switch (skip.kind) {
    case 'closed':
      return 'The issue is closed; closed issues are left alone.';
    case 'family-filled':
      return `**already there** ${quoteLabels(skip.labels)}: ${escapeMarkdown(skip.family)} is left as it is.`;
    case 'below-cutoff':
      return explainBelowCutoff(skip);
    case 'says-nothing':
      return '**says nothing** no label is added: title and text share too few specific words with other issues.';
    case 'says-too-little':
      return `**says too little** ${quoteText(skip.label)} fits best, but there is not enough in the issue to label it.`;
    case 'over-limit':
      return (
        `**not added** ${quoteText(skip.label)} is sure enough too, but at most ` +
        `${skip.maxLabels} ${escapeMarkdown(skip.family)} ${skip.maxLabels === 1 ? 'label is' : 'labels are'} added.`
      );
    case 'not-in-repository':
      return (
        `**not added** ${quoteText(skip.label)} fits, but the repository has no label of that name. ` +
        'Create it if you want it; Auto Triager never creates labels.'
      );
    case 'taken-away':
      return `**removed by ${nameTaker(skip.by)}** ${quoteText(skip.label)} is not added again.`;
    case 'replaced':
      return `**replaced** ${quoteText(skip.label)} is not added again: somebody else put ${quoteText(skip.by)} in its place.`;
    case 'perhaps-taken-away':
      return (
        `**perhaps removed** ${quoteText(skip.label)} is not added: ${quoteText(skip.former)} was removed from the issue, and has since been renamed or ` +
        'deleted: it may have been this label.'
      );
    case 'comment-taken-away':
      return `The comment is not written again: ${COMMENT_TAKEN[skip.how]}.`;
    case 'past-unread':
      return explainPastUnread(skip);
  }
}

function explainBelowCutoff({ family, label, probability, cutoff }: Extract<Skip, { kind: 'below-cutoff' }>): string {
  const nearest = `${quoteText(label)} ${formatPercent(probability)}, the nearest ${escapeMarkdown(family)} label`;
  if (isReachable(cutoff)) return `**not sure enough** ${nearest}`;
  return (
    `**not safe yet** ${nearest}. No held-out issues prove that these labels are right often ` +
    'enough at any probability; more labelled issues can change that.'
  );
}

const COMMENT_TAKEN = {
  deleted: 'removed by a person (a comment of ours was deleted on this issue)',
  hidden: 'hidden by a person, and left as it is',
} as const;

function nameTaker(by: Taker): string {
  return by === 'person' ? 'a person' : 'another program';
}

function explainPastUnread({ what, labels, problem }: Extract<Skip, { kind: 'past-unread' }>): string {
  const held =
    what === 'labels' ? `**not added** ${quoteLabels(labels)} ${labels.length === 1 ? 'waits' : 'wait'}` : NO_COMMENT;
  return `${held}: what people removed from the issue could not be read. ${escapeMarkdown(problem)}`;
}

const NO_COMMENT = 'No comment is written';

export function quoteLabels(labels: readonly string[]): string {
  return labels.map((label) => quoteText(label)).join(', ');
}
