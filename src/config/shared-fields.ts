import type { Field } from './field.ts';
import { nameList, repositoryName, targetShares, text, webAddress, wholeNumber } from './value-schemas.ts';

/** Options that several commands share. */

export const corpusFile = {
  description: 'the corpus file, filled by scrape or import',
  flag: '--db <file>',
  default: 'corpus.sqlite',
  schema: text,
} as const satisfies Field;

export const corpusRepository = {
  description: 'the repository, needed where the corpus holds several',
  flag: '--repo <owner/name>',
  schema: repositoryName,
} as const satisfies Field;

export const indexFolder = {
  description: 'the folder that holds the index',
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

export const labelsFile = {
  description: 'file with the area labels to choose from, one a line; globs such as datasource/* are allowed',
  flag: '--labels-file <file>',
  input: 'labels_file',
  schema: text,
} as const satisfies Field;

export const typesFile = {
  description: 'file with the type labels to choose from, one a line; globs are allowed',
  flag: '--types-file <file>',
  input: 'types_file',
  schema: text,
} as const satisfies Field;

export const labelProjectsFile = {
  description:
    'JSON file that says which label\'s issues go to which boards of GitHub Projects: [{"label", "projects"}] or ' +
    '{"label": "address"}',
  flag: '--label-projects-file <file>',
  input: 'label_projects_file',
  schema: text,
} as const satisfies Field;

export const needsInfoLabels = {
  description:
    'labels that past issues got when they lacked information, with commas between them (default: names that say so, ' +
    'such as needs-info)',
  flag: '--needs-info-labels <names>',
  input: 'needs_info_labels',
  schema: nameList,
} as const satisfies Field;

export const targetPrecision = {
  description:
    'how often an applied label should be right: one share for all, or one a family; decides the probability from which ' +
    'labels are applied',
  flag: '--target-precision <shares>',
  input: 'target_precision',
  default: 'area=0.8,type=0.9',
  schema: targetShares({ min: 0.5, max: 0.99 }),
} as const satisfies Field;

export const botLogins = {
  description:
    'login that labels are set with when issues are triaged: its labels are the ones that people correct; may be given ' +
    'several times, or with commas',
  flag: '--bot-login <login>',
  input: 'bot_login',
  default: 'github-actions[bot]',
  isList: true,
  schema: nameList,
} as const satisfies Field;

export const settlingDays = {
  description: 'days after which a label that nobody took away counts as right; at once where its issue is closed',
  flag: '--settling-days <days>',
  input: 'settling_days',
  default: '14',
  schema: wholeNumber({ min: 0, max: 365 }),
} as const satisfies Field;
