import type { Issue } from '../issue/issue.ts';
import type { LabelLists } from '../labels/family-finder.ts';
import { type FamilyRequest, idlePatterns, selectFamilies } from '../labels/label-families.ts';
import { patternTest } from '../labels/label-pattern.ts';
import { needsInfoTest } from '../labels/needs-info-labels.ts';
import { ConfigError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import type { LabelRules } from './label-rules.ts';

export interface RuleSources {
  readonly issues: readonly Issue[];
  readonly lists: LabelLists;
  /** Patterns of labels that say what an issue lacks; by name where absent. */
  readonly missingInfoLabels?: readonly string[] | undefined;
  /** Families of which an issue must have a label. */
  readonly requireFamilies?: readonly string[] | undefined;
  /** Where the user requires none by name. */
  readonly requiresByDefault: 'all' | 'any';
  readonly log: Log;
}

/** What the lists and the labels of the corpus mean. Throws ConfigError for a required family that has no labels. */
export function chooseLabelRules({ issues, lists, requiresByDefault, log, ...options }: RuleSources): LabelRules {
  const names = [...new Set(issues.flatMap(({ labels }) => labels))].sort();
  const isMissingInfoLabel = missingInfoTest(options.missingInfoLabels);
  const known = names.filter((name) => !isMissingInfoLabel(name));
  const request: FamilyRequest = lists;
  const idle = [
    ...idlePatterns(request, known),
    ...(options.missingInfoLabels ?? []).filter((pattern) => !names.some(patternTest(pattern))),
  ];
  if (idle.length > 0) log.warning(`No label of the corpus matches ${idle.join(', ')}; check the spelling.`);
  const families = selectFamilies(known, request);
  const unknown = options.requireFamilies?.filter((name) => !families.some((family) => family.name === name)) ?? [];
  if (unknown.length > 0) {
    throw new ConfigError(
      unknown.map((name) => `--require-families names ${name}, but there are no allowed labels of that family`),
    );
  }
  const requiredFamilies =
    options.requireFamilies ?? (requiresByDefault === 'all' ? families.map(({ name }) => name) : undefined);
  return { families, isMissingInfoLabel, requiredFamilies };
}

function missingInfoTest(patterns: readonly string[] | undefined): (name: string) => boolean {
  if (patterns === undefined || patterns.length === 0) return needsInfoTest(undefined);
  const tests = patterns.map(patternTest);
  return (name) => tests.some((matches) => matches(name));
}
