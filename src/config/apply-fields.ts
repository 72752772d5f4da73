import { APPLY_MODES, type ApplyMode, SUGGEST_FALLBACKS } from '../plan/plan.ts';
import type { Fields } from './field.ts';
import { findGiven, type OptionSource } from './option-source.ts';
import { withForm } from './settings/setting-form.ts';
import { choice, nameList, trueOrFalse } from './value-schemas.ts';

const SIMILAR_SOURCES = ['history', 'github'];

/** The history cannot be left out: what others find is measured by it. */
const similarSources = withForm(
  nameList.refine(
    (names) => names.includes('history') && names.every((name) => SIMILAR_SOURCES.includes(name)),
    'must be history, or history,github',
  ),
  { kind: 'names' },
);

/** What is done with what is likely. `addLabels` is the spelling that came before `apply`, and goes on working. */
export const applyFields = {
  apply: {
    description:
      'what is done with likely labels: labels: the sure ones are added; suggest: people are asked about each that is worth a ' +
      'look; auto: the sure ones are added, people are asked about the others; without it the run is a rehearsal, which says ' +
      'what it would add',
    flag: '--apply <mode>',
    input: 'apply',
    key: 'triage.apply',
    schema: choice(APPLY_MODES, []),
  },
  addLabels: {
    description: 'the former spelling of apply: true for labels, false for a rehearsal',
    flag: '--add-labels',
    input: 'add_labels',
    key: 'triage.add_labels',
    schema: trueOrFalse,
  },
  suggestFallback: {
    description:
      'what is done where GitHub takes no suggestions: labels: the sure ones are added; comment: the likely ones are named in our ' +
      'one comment; none: nothing, and the run fails where it could do nothing at all',
    flag: '--suggest-fallback <what>',
    key: 'triage.suggest_fallback',
    default: 'labels',
    schema: choice(SUGGEST_FALLBACKS, []),
  },
  suggestDuplicates: {
    description:
      'in apply: suggest and auto, ask people whether to close an issue as a duplicate of one that is still open, where pairs so similar ' +
      'were duplicates in at least 9 of 10 cases here',
    flag: '--suggest-duplicates',
    key: 'triage.suggest_duplicates',
    default: 'false',
    schema: trueOrFalse,
  },
  similarSources: {
    description:
      "where similar issues are looked for: history: in the index; github: by GitHub's own search, too, with one request an issue and at " +
      'most 10 a minute; how similar they are is always measured here',
    flag: '--similar-sources <list>',
    key: 'triage.similar_sources',
    default: 'history',
    schema: similarSources,
  },
} as const satisfies Fields;

/** What the two spellings mean together. */
export interface ApplyChoice {
  readonly apply: ApplyMode;
  /** Nothing is written, and the run says what `apply` would do. */
  readonly isRehearsal: boolean;
}

/**
 * Flags and inputs beat the settings file. `add_labels: false` rehearses what the settings file has as `apply`; `true` there
 * is `labels`. Values that are none were told before.
 */
export function chooseApply(source: OptionSource): ApplyChoice {
  const { apply, addLabels } = findBoth(source);
  const mode = APPLY_MODES.find((name) => name === apply?.text);
  const isAllowed = addLabels?.text.toLowerCase() === 'true';
  if (addLabels === undefined) return { apply: mode ?? 'labels', isRehearsal: mode === undefined };
  const isNewerSaid = apply !== undefined && (apply.from !== 'file' || addLabels.from === 'file');
  if (isNewerSaid) return { apply: mode ?? 'labels', isRehearsal: false };
  return isAllowed ? { apply: 'labels', isRehearsal: false } : { apply: mode ?? 'labels', isRehearsal: true };
}

/** The fault where both are given at one place and contradict each other. */
export function checkApply(source: OptionSource): string[] {
  const { apply, addLabels } = findBoth(source);
  if (apply === undefined || addLabels === undefined) return [];
  if ((apply.from === 'file') !== (addLabels.from === 'file')) return [];
  const isSame = apply.text === 'labels' && addLabels.text.toLowerCase() === 'true';
  if (isSame || !APPLY_MODES.some((name) => name === apply.text)) return [];
  return [
    `${apply.name} ${apply.text} and ${addLabels.name} ${addLabels.text} contradict each other: remove ${addLabels.name}, which ` +
      'is the former spelling; without both the run is a rehearsal',
  ];
}

function findBoth(source: OptionSource) {
  return { apply: findGiven(applyFields.apply, source), addLabels: findGiven(applyFields.addLabels, source) };
}
