import { REBUILD_OUTPUTS, SUMMARIZE_RUN_OUTPUTS, TRIAGE_OUTPUTS } from '../../src/config/action-outputs.ts';
import type { Fields } from '../../src/config/field.ts';
import { rebuildFields } from '../../src/config/rebuild-options.ts';
import { summarizeRunInputs } from '../../src/config/summarize-run-inputs.ts';
import { triageFields } from '../../src/config/triage-options.ts';

/** One of our actions: all that its action.yml says. */
export interface ActionFacts {
  /** Of its action.yml, from the root. */
  readonly file: string;
  readonly name: string;
  readonly description: string;
  /** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#branding */
  readonly branding: { readonly icon: string; readonly color: string };
  readonly fields: Fields;
  readonly outputs: Readonly<Record<string, string>>;
  /** Of its bundle, from the folder of action.yml. */
  readonly main: string;
}

export const ACTIONS: readonly ActionFacts[] = [
  {
    file: 'action.yml',
    name: 'Auto Triager',
    description: "Labels new issues from the repository's own history, and says how sure it is. Needs no API key.",
    branding: { icon: 'tag', color: 'green' },
    fields: triageFields,
    outputs: TRIAGE_OUTPUTS,
    main: 'dist/triage/index.js',
  },
  {
    file: 'rebuild/action.yml',
    name: 'Auto Triager rebuild',
    description:
      "Keeps the index of a repository's issues fresh, and lets a new one go live only when it is not worse.",
    branding: { icon: 'refresh-cw', color: 'green' },
    fields: rebuildFields,
    outputs: REBUILD_OUTPUTS,
    main: '../dist/rebuild/index.js',
  },
  {
    file: 'summarize-run/action.yml',
    name: 'Auto Triager: why is CI red',
    description: 'Says why a run of a workflow failed, whose fault it is and whether it is known. Needs no API key.',
    branding: { icon: 'activity', color: 'green' },
    fields: summarizeRunInputs,
    outputs: SUMMARIZE_RUN_OUTPUTS,
    main: '../dist/summarize-run/index.js',
  },
];
