import type { NoSuggestionsReason, ProposalTarget } from '../../issue/proposal.ts';
import type { Suggestion } from '../../issue/suggestion.ts';
import type { FallbackReport, ProposedChange } from './summary-report.ts';

/** Why GitHub took no suggestion, to follow "since". */
export const NO_SUGGESTIONS: Readonly<Record<NoSuggestionsReason, string>> = {
  'preview-off': 'suggestions on issues are off in the repository',
  server: 'this GitHub server does not know suggestions on issues',
  'no-rights': 'the token may not make suggestions: it needs issues: write and the triage role',
};

/** What became of a proposal, in two or three words; `fallback` is what was done in place of all that GitHub did not take. */
export function tellOutcome(
  { proposal: { mode, target }, outcome }: ProposedChange,
  fallback?: FallbackReport,
): string {
  switch (outcome.kind) {
    case 'applied':
      return 'added';
    case 'pending':
      return outcome.isOld ? 'still waits' : 'suggested';
    case 'withheld':
      return 'suggested';
    case 'ignored':
      return 'not suggested';
    case 'unsupported':
      if (target.kind === 'label' && fallback?.labels.includes(target.name)) return 'added instead';
      return mode === 'apply' ? 'not added' : 'not suggested';
    case 'failed':
      return 'failed';
    case 'rehearsal':
      return mode === 'apply' ? 'would be added' : 'would be suggested';
  }
}

/** Why it became no more than that, as plain text; empty where nothing is to be said. */
export function explainOutcome({ outcome }: ProposedChange): string {
  switch (outcome.kind) {
    case 'withheld':
      return 'the automation level of the repository leaves it to a person';
    case 'ignored':
      return outcome.reason;
    case 'unsupported':
      return NO_SUGGESTIONS[outcome.because];
    case 'failed':
      return outcome.problem;
    case 'applied':
    case 'pending':
    case 'rehearsal':
      return '';
  }
}

/** What a proposal would change: words of ours, and a name that has to be quoted. */
export function nameTarget(target: ProposalTarget): { readonly lead: string; readonly name: string } {
  switch (target.kind) {
    case 'label':
      return { lead: '', name: target.name };
    case 'type':
      return { lead: 'type ', name: target.name };
    case 'field':
      return { lead: 'field ', name: `${target.field}: ${target.option}` };
    case 'assignee':
      return { lead: 'assignee ', name: target.login };
    case 'close-as-duplicate':
      return { lead: 'closing as a duplicate of ', name: `#${target.of}` };
  }
}

const TAKEN_BACK = {
  add_label: '',
  set_type: 'type ',
  add_field: 'field ',
  add_assignee: 'assignee ',
  close_issue: 'closing as a duplicate',
} as const satisfies Readonly<Record<Suggestion['action'], string>>;

/** The same of a suggestion that was taken back. */
export function nameSuggestion({ action, value }: Suggestion): { readonly lead: string; readonly name: string } {
  return { lead: TAKEN_BACK[action], name: action === 'close_issue' ? '' : (value ?? 'unknown') };
}

/** Whether people are asked about it now, or would be. */
export function isWaiting({ proposal: { mode }, outcome: { kind } }: ProposedChange): boolean {
  return kind === 'pending' || kind === 'withheld' || (kind === 'rehearsal' && mode === 'suggest');
}
