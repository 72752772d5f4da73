import { TYPES_TARGETS } from '../plan/type-policy.ts';
import { type ApplyChoice, applyFields, checkApply, chooseApply } from './apply-fields.ts';
import { backfillFields, checkBackfill } from './backfill-fields.ts';
import type { Fields, OptionsOf } from './field.ts';
import { indexArtifactName, indexCache, indexRepositories, indexSigningKey } from './index-trust-fields.ts';
import { labelListFields, maxLabelsFields } from './label-list-fields.ts';
import { checkModels, type GivenModels, modelFields } from './model-fields.ts';
import { flagName, type OptionSource } from './option-source.ts';
import { ownerFields } from './owner-fields.ts';
import { type IsGiven, readOptions } from './read-options.ts';
import {
  apiUrl,
  configFile,
  fields,
  indexFolder,
  inheritedSettings,
  labelProjectsFile,
  needsInfoLabels,
  typeNames,
} from './shared-fields.ts';
import {
  choice,
  decimalNumber,
  issueNumberText,
  nameList,
  repositoryName,
  text,
  trueOrFalse,
  wholeNumber,
} from './value-schemas.ts';
import { WORKFLOW_TOKEN } from './workflow-token.ts';

/** What a comment and a summary can show without becoming a list nobody reads. */
const MAX_SIMILAR_ISSUES = 50;

/** More would be no limit. */
const MAX_RUNS_A_DAY = 1_000;

export const triageFields = {
  configFile,
  inheritedSettings,
  repository: {
    description:
      'the repository that holds the issue, which the token must be allowed to work on (default in a workflow: its own)',
    flag: '--repo <owner/name>',
    input: 'repository',
    env: ['GITHUB_REPOSITORY'],
    schema: repositoryName,
  },
  issueNumber: {
    description:
      'number of the issue, or several: 100-110,115; 100 at most (default in a workflow: the issue of the event)',
    flag: '--issue <number>',
    input: 'issue_number',
    schema: issueNumberText,
  },
  ...backfillFields,
  issueFile: {
    description: 'file with one issue, in any form that import reads; - for standard input; nothing is asked of GitHub',
    flag: '--issue-file <file>',
    schema: text,
  },
  indexPath: indexFolder,
  indexCache,
  indexArtifactName,
  indexSigningKey,
  indexRepositories,
  ...modelFields,
  ...labelListFields,
  labelProjectsFile,
  ...applyFields,
  addComment: {
    description:
      'keep one comment on the issue that names very similar issues and what the form lacks, removed when it is no longer ' +
      'true; does not depend on adding labels',
    flag: '--add-comment',
    input: 'add_comment',
    key: 'triage.add_comment',
    default: 'false',
    schema: trueOrFalse,
  },
  similarIssues: {
    description: 'how many similar issues to name',
    flag: '--similar-issues <count>',
    formerInput: 'similar_issues',
    key: 'triage.similar_issues',
    default: '5',
    schema: wholeNumber({ min: 0, max: MAX_SIMILAR_ISSUES }),
  },
  needsInfoLabel: {
    description: 'label to add to an issue that lacks information; without it none is added',
    flag: '--needs-info-label <name>',
    formerInput: 'needs_info_label',
    key: 'triage.needs_info_label',
    schema: text,
  },
  needsInfoLabels,
  typesTarget: {
    description:
      "where the type of an issue goes: labels, field for GitHub's own issue type, or both (default: field where most of the " +
      'issues that have a type or a type label have it there, else labels)',
    flag: '--types-target <name>',
    key: 'labels.types_target',
    schema: choice(TYPES_TARGETS, []),
  },
  typeNames,
  ...ownerFields,
  fields,
  ...maxLabelsFields,
  cutoff: {
    description:
      'probability from which a label is added (default: the one the index learned for its target precision)',
    flag: '--cutoff <probability>',
    formerInput: 'cutoff',
    key: 'triage.cutoff',
    schema: decimalNumber({ min: 0, max: 1 }),
  },
  maxRunsADay: {
    description:
      'how many commands in comments of an issue are carried out within a day, and after how many edits and reopenings of it models ' +
      'are asked; beyond that nothing is done',
    key: 'triage.max_runs_a_day',
    default: '10',
    schema: wholeNumber({ min: 1, max: MAX_RUNS_A_DAY }),
  },
  botLogins: {
    description:
      'login of a user account that only triage uses, or that it used before: what that took away may be added again; an app ' +
      'and the token of a workflow are known without it',
    flag: '--bot-login <login>',
    formerInput: 'bot_login',
    key: 'trust.bot_logins',
    isList: true,
    schema: nameList,
  },
  apiUrl,
  token: {
    description:
      'token that may read the issues, and write to them where labels or a comment are added: issues: write, or ' +
      'issues: read for a rehearsal',
    input: 'token',
    inputDefault: WORKFLOW_TOKEN,
    env: ['GITHUB_TOKEN', 'GH_TOKEN'],
    isSecret: true,
    schema: text,
  },
} as const satisfies Fields;

/** `apply` and the spelling before it are one choice. */
export type TriageOptions = Omit<OptionsOf<typeof triageFields>, 'apply' | 'addLabels'> & ApplyChoice;

/** Throws ConfigError with all faults. */
export function readTriageFlags(source: OptionSource): TriageOptions {
  const options = readOptions(triageFields, {
    source,
    check: (isGiven, textOf) => [...checkIssue(isGiven), ...checkGroups({ isGiven, textOf, source })],
  });
  return withApply(options, source);
}

/** Without an issue number the event names the issue. Throws ConfigError with all faults. */
export function readTriageInputs(source: OptionSource): TriageOptions {
  const options = readOptions(triageFields, {
    source,
    check: (isGiven, textOf) => checkGroups({ isGiven, textOf, source }),
  });
  return withApply(options, source);
}

function withApply({ addLabels, ...options }: OptionsOf<typeof triageFields>, source: OptionSource): TriageOptions {
  return { ...options, ...chooseApply(source) };
}

type Given = IsGiven<keyof typeof triageFields>;

function checkGroups(given: GivenModels & { readonly isGiven: Given }): string[] {
  const { isGiven, source } = given;
  const numberName = source.nameOf(triageFields.issueNumber);
  return [...checkBackfill({ isGiven, source, numberName }), ...checkApply(source), ...checkModels(given)];
}

function checkIssue(isGiven: Given): string[] {
  const { repository, issueNumber, unlabeled, issueFile, apply, addLabels, addComment } = triageFields;
  const [repo, issue, file] = [repository, issueNumber, issueFile].map(flagName);
  const live = (['issueNumber', 'unlabeled'] as const).find(isGiven);
  if (live === undefined && !isGiven('issueFile')) {
    return [`give ${repo} and ${issue} or ${flagName(unlabeled)}, or give ${file}`];
  }
  const asked = flagName(triageFields[live ?? 'issueNumber']);
  if (live !== undefined && isGiven('issueFile')) return [`${asked} and ${file} exclude each other; give one of them`];
  if (live !== undefined) return isGiven('repository') ? [] : [`${asked} needs ${repo}`];
  const writers = { apply, addLabels, addComment };
  const refused = (['apply', 'addLabels', 'addComment'] as const).filter(isGiven);
  return refused.map((key) => `${flagName(writers[key])} needs ${repo} and ${issue}: a file cannot be labelled`);
}
