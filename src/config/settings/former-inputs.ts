import type { Field, Fields } from '../field.ts';
import { SETTINGS_PATH } from './settings.ts';

/** Inputs that are gone for good, with what holds instead. */
const GONE_INPUTS: Readonly<Record<string, string>> = {
  model_timeout: 'the limit for one request follows from models.deadline_seconds in the settings file',
  model_weights: "how much a model's word counts is no longer a setting",
};
/** Of triage alone: rebuild still has them, as keys. */
const GONE_OF_TRIAGE: Readonly<Record<string, string>> = {
  embedder: 'the index knows how it was built',
  embedding_model: 'the index knows how it was built',
  embedding_dimensions: 'the index knows how it was built',
};
const SKIP_SCRAPE = 'The input skip_scrape is now mode: build.';

const MAX_SHOWN_CHARS = 60;

export interface FormerInputs {
  /** What the run must not go on with: settings that would silently be lost. */
  readonly problems: readonly string[];
  /** What has no effect any more and is not missed. */
  readonly warnings: readonly string[];
}

/** What a workflow still gives to inputs that the action no longer has; `read` is the runner's, '' where not set. */
export function findFormerInputs(fields: Fields, read: (name: string) => string): FormerInputs {
  const own: Readonly<Record<string, Field>> = fields;
  const moved = Object.values(own).flatMap((field) => {
    const { formerInput } = field;
    const text = formerInput === undefined ? '' : read(formerInput).trim();
    return formerInput === undefined || text === '' ? [] : [explainMove(formerInput, { field, text })];
  });
  const formerNames = new Set(Object.values(own).flatMap(({ formerInput }) => formerInput ?? []));
  const gone = Object.entries({ ...GONE_INPUTS, ...GONE_OF_TRIAGE }).filter(
    ([name]) => !formerNames.has(name) && read(name).trim() !== '',
  );
  const hasSkipScrape = read('skip_scrape').trim().toLowerCase() === 'true';
  return {
    problems: [...moved, ...(hasSkipScrape ? [SKIP_SCRAPE] : [])],
    warnings: gone.map(
      ([name, why]) => `The input ${name} has no effect any more: ${why}. Remove it from the workflow.`,
    ),
  };
}

function explainMove(input: string, { field, text }: { readonly field: Field; readonly text: string }): string {
  if (field.key === undefined) {
    return `The input ${input} is now the environment variable ${field.env?.[0]}: set it in the step's env.`;
  }
  const [group = '', name = ''] = field.key.split('.');
  const shown = text.length > MAX_SHOWN_CHARS || text.includes('\n') ? '…' : text;
  return (
    `The input ${input} has moved to the settings file: write "${name}: ${shown}" under "${group}:" in ${SETTINGS_PATH} ` +
    `(${field.key}), and remove it from the workflow. "auto-triager config init" does that for all inputs at once.`
  );
}
