import type { Fields, OptionsOf } from './field.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import { apiUrl, corpusFile, OR_DATABASE } from './shared-fields.ts';
import { moment, repositoryNames, text, trueOrFalse, wholeNumber } from './value-schemas.ts';

/** A job on GitHub's runners may take six hours; an hour fetches the largest repositories' changes. */
export const DEFAULT_MAX_MINUTES = 60;
/** 3,000 events: some days of a very busy repository, years of a quiet one. */
export const DEFAULT_EVENT_PAGES = 30;
/** A week; nothing that runs unattended runs longer. */
const MAX_MINUTES = 10_080;
/** More than any repository has issues. */
const MAX_ISSUES = 100_000_000;
/** 100,000 events; GitHub's lists rarely reach further back. */
const MAX_EVENT_PAGES = 1000;

export const scrapeFields = {
  repositories: {
    description: 'the repository whose issues to fetch; may be given several times',
    flag: '--repo <owner/name>',
    env: ['GITHUB_REPOSITORY'],
    isList: true,
    required: true,
    schema: repositoryNames,
  },
  corpusFile: { ...corpusFile, description: `the corpus file, created where there is none, ${OR_DATABASE}` },
  since: {
    description: 'a new corpus takes only issues that were updated since then: 2024-01-31',
    flag: '--since <date>',
    schema: moment,
  },
  limit: {
    description: 'most new and changed issues to fetch in this run, the re-check aside; the next one goes on there',
    flag: '--limit <count>',
    schema: wholeNumber({ min: 1, max: MAX_ISSUES }),
  },
  maxMinutes: {
    description: 'how long to fetch and to wait for rate limits; then stop cleanly, and the next run goes on there',
    flag: '--max-minutes <minutes>',
    default: String(DEFAULT_MAX_MINUTES),
    schema: wholeNumber({ min: 1, max: MAX_MINUTES }),
  },
  eventPages: {
    description: 'most pages of 100 events to read for the history of labels; 0 for none',
    flag: '--events <pages>',
    default: String(DEFAULT_EVENT_PAGES),
    schema: wholeNumber({ min: 0, max: MAX_EVENT_PAGES }),
  },
  hasSuggestions: {
    description: 'read what was suggested on issues and what people decided, where triage suggests changes (apply)',
    flag: '--suggestions',
    default: 'false',
    schema: trueOrFalse,
  },
  hasComments: {
    description: 'read how people reacted to our comments, where triage comments (add_comment); needs a token',
    flag: '--reactions',
    default: 'false',
    schema: trueOrFalse,
  },
  apiUrl,
  token: {
    description: 'token that may read the issues; without one GitHub allows 60 requests an hour',
    env: ['GITHUB_TOKEN', 'GH_TOKEN'],
    isSecret: true,
    schema: text,
  },
} as const satisfies Fields;

export type ScrapeOptions = OptionsOf<typeof scrapeFields>;

/** Throws ConfigError with all faults. */
export function readScrapeFlags(source: OptionSource): ScrapeOptions {
  return readOptions(scrapeFields, { source });
}
