import type { Field } from './field.ts';
import { NO_SETTINGS, SETTINGS_PATH } from './settings/settings.ts';
import { boardsFile } from './text-source.ts';
import { nameList, namePairs, repositoryName, targetShares, text, webAddress, wholeNumber } from './value-schemas.ts';

/** Options that several commands share. */

export const configFile = {
  description:
    `the settings file; ${NO_SETTINGS} for none (default: ${SETTINGS_PATH} where it is checked out, else that of the ` +
    "repository's default branch)",
  flag: '--config <file>',
  input: 'config',
  schema: text,
} as const satisfies Field;

export const inheritedSettings = {
  description:
    'the repository whose settings file holds where this one says nothing, such as that of an organization: acme/.github; the ' +
    'token must be allowed to read it',
  flag: '--inherit <owner/name>',
  env: ['AUTO_TRIAGER_INHERIT'],
  schema: repositoryName,
} as const satisfies Field;

/** How an address is given to what takes a file, in a phrase. */
export const OR_DATABASE = 'or the address of a PostgreSQL database';

/** Where a corpus is. An address has a password in it: it is not for the settings file, and no message repeats it. */
export const corpusFile = {
  description: `the corpus file, filled by scrape or import, ${OR_DATABASE}`,
  flag: '--db <place>',
  env: ['AUTO_TRIAGER_DB'],
  default: 'corpus.sqlite',
  isSecret: true,
  schema: text,
} as const satisfies Field;

export const corpusRepository = {
  description: 'the repository, needed where the corpus holds several',
  flag: '--repo <owner/name>',
  schema: repositoryName,
} as const satisfies Field;

export const indexFolder = {
  description:
    'the folder that holds the index; where it holds none, the action takes the newest one of the rebuild from the cache, ' +
    'then from a workflow artifact; or a PostgreSQL database, as postgres://user:password@host:5432/name',
  flag: '--index <folder>',
  input: 'index_path',
  default: 'index-artifacts',
  schema: text,
} as const satisfies Field;

export const apiUrl = {
  description: 'address of the GitHub REST API',
  flag: '--api-url <address>',
  env: ['GITHUB_API_URL'],
  default: 'https://api.github.com',
  schema: webAddress,
} as const satisfies Field;

export const labelProjectsFile = {
  description:
    'JSON file that says which label\'s issues go to which boards of GitHub Projects: [{"label", "projects"}] or ' +
    '{"label": "address"}; needs the token of an app with the organization permission Projects: Read and write, or a ' +
    'classic one with the scopes project and repo',
  flag: '--label-projects-file <file>',
  formerInput: 'label_projects_file',
  key: 'boards.by_label',
  schema: boardsFile,
} as const satisfies Field;

export const needsInfoLabels = {
  description:
    'labels that past issues got when they lacked information, with commas between them (default: names that say so, ' +
    'such as needs-info)',
  flag: '--needs-info-labels <names>',
  formerInput: 'needs_info_labels',
  key: 'labels.needs_info',
  schema: nameList,
} as const satisfies Field;

export const typeNames = {
  description:
    "labels that stand for GitHub's own issue types, such as Bug=type/bug,Feature=enhancement (default: learned from issues " +
    'that have both, else by their words)',
  flag: '--type-names <pairs>',
  key: 'labels.type_names',
  schema: namePairs(['Bug', 'type/bug']),
} as const satisfies Field;

export const fields = {
  description:
    "single-select issue fields of GitHub whose options are learned as labels such as 'Priority: High', with commas between " +
    'them; a label list must name these, and triage only ever suggests them',
  flag: '--fields <names>',
  key: 'labels.fields',
  schema: nameList,
} as const satisfies Field;

export const targetPrecision = {
  description:
    'how often an applied label should be right: one share for all, or one a family; decides the probability from which ' +
    'labels are applied, when an index is built',
  flag: '--target-precision <shares>',
  formerInput: 'target_precision',
  key: 'labels.target_precision',
  default: 'area=0.8,type=0.9',
  schema: targetShares({ min: 0.5, max: 0.99 }),
} as const satisfies Field;

/** The same where nothing is built, and live precision is held beside it. */
export const promisedPrecision = {
  ...targetPrecision,
  description: 'how often what is high should be right: one share for all, or one a family',
} as const satisfies Field;

export const botLogins = {
  description:
    'login that labels are set with when issues are triaged: its labels are the ones that people correct; may be given ' +
    'several times, or with commas; that of an app ends with [bot]',
  flag: '--bot-login <login>',
  input: 'bot_login',
  key: 'trust.bot_logins',
  default: 'github-actions[bot]',
  isList: true,
  schema: nameList,
} as const satisfies Field;

export const settlingDays = {
  description: 'days after which a label that nobody took away counts as right; at once where its issue is closed',
  flag: '--settling-days <days>',
  formerInput: 'settling_days',
  key: 'rebuild.settling_days',
  default: '14',
  schema: wholeNumber({ min: 0, max: 365 }),
} as const satisfies Field;
