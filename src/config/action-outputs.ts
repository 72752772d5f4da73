/** What the actions' outputs hold, by name: action.yml and the reference pages are made of these. */

export const TRIAGE_OUTPUTS = {
  labels:
    'The labels that were added, or would be in a rehearsal, as a JSON array of names; with several issues, ' +
    'those of the last.',
  suggestions:
    'What people are asked about, and what was added with its reasons, as JSON: `[{"target", "rationale", "confidence", "mode", ' +
    '"outcome", "reason"}]`; empty with `apply: labels`. With several issues, those of the last. `outcome`: applied, pending, ' +
    'withheld, ignored, unsupported, failed, or rehearsal.',
  triage_labels:
    'The same labels between escaped quotes, `\\"area/alerting\\",\\"type/bug\\"`, as older workflows expect ' +
    'them.',
  is_categorizable: '`true` when the issue says enough and at least one label is sure enough.',
  similar_issues:
    'The most similar issues as JSON, `[{"number", "title", "similarity"}]`; `similarity` is the probability that both are ' +
    'duplicates, were every second issue one. Titles are what people wrote: hand them to a script through `env:`, never inside `run:`.',
  verdict:
    'The verdict as JSON, in the shape of `auto-triager triage --json`, with titles as above; `null` where ' +
    'the issue was not triaged, an array where several numbers or `unlabeled` were given. Of each family it ' +
    'holds the first 3 labels and those above 5 %. No output reaches 100 KiB, so that a step can take each ' +
    'through `env:`; where something was left out for that, it says `"truncated": true`.',
  verdict_path:
    'File with all of `verdict`: every label, nothing shortened. It lies in `RUNNER_TEMP` until the job ends; ' +
    'read it with `jq` or a script, or upload it.',
  summary:
    "One line on what the issue is about in a model's words, as plain text; empty where none was asked. Hand " +
    'it to a script through `env:`, never inside `run:`.',
  prompt_tokens: 'Tokens sent to models, for all issues of the run.',
  completion_tokens: 'Tokens that models wrote, for all issues of the run.',
  cost: 'What that cost in US dollars by the known prices; empty where the price of a model is not known.',
} as const satisfies Readonly<Record<string, string>>;

export const REBUILD_OUTPUTS = {
  outcome:
    '`promoted`, `refused`, `unchanged`, `nothing-to-learn`, `rolled-back`, `no-previous`, or `checked` where ' +
    'nothing was built.',
  why: 'Why so, in a sentence or two.',
  promoted: '`true` when a new index is active.',
  alarm: '`true` when something is missing or was refused that a person has to look after.',
  index_id: 'Name of the active index; empty where there is none.',
  index_folder: 'Folder of the active index, to upload as a workflow artifact; empty where there is none.',
  report:
    'Everything as JSON, in the shape of `auto-triager rebuild --json`; where it would reach 100 KiB, less of ' +
    'it, with `"truncated": true`.',
} as const satisfies Readonly<Record<string, string>>;

export const SUMMARIZE_RUN_OUTPUTS = {
  summary: 'What became of the run and why, in a few sentences of plain text.',
  category:
    'Whose fault it is: `this change`, `flaky`, `infrastructure`, `configuration`, `dependency`, `base branch` or `cannot tell`; ' +
    'empty where nothing failed.',
  failed_jobs:
    'The jobs that failed as JSON, `[{"name", "url", "step", "firstError", "category", "fingerprint"}]`. What they say is what ' +
    'strangers wrote: hand it to a script through `env:`, never inside `run:`.',
  fingerprint:
    'What makes the failure of the first failed job the same as another, 16 digits; empty where nothing failed.',
  known_issue:
    'Number of the issue that the failure looks like, or that was filed about it; empty where none is known.',
  report:
    'Everything as JSON, in the shape of `auto-triager summarize-run --json`; where it would reach 100 KiB, less of it, with ' +
    '`"truncated": true`.',
} as const satisfies Readonly<Record<string, string>>;
