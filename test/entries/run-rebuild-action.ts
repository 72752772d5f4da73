import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseActionFile } from '../../scripts/docs/action-file.ts';
import { rebuildFields } from '../../src/config/rebuild-options.ts';
import { programEntry } from '../support/program-entry.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';
import { REPOSITORY, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import { asSettings } from './as-settings.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The sources, which Node runs as they are; that the bundle does the same, `check-dist` tells. */
export const REBUILD_ENTRY = programEntry('rebuild');
export const TRIAGE_ENTRY = programEntry('triage');

const { inputs: DECLARED } = parseActionFile(readFileSync(join(ROOT, 'rebuild/action.yml'), 'utf8'));
const DEFAULT_INPUTS = Object.fromEntries(
  Object.entries(DECLARED).map(([name, { default: text = '' }]) => [
    name,
    text.replace(/\$\{\{ github\.token \}\}/, TRIAGER_TOKEN),
  ]),
);

export interface RebuildRun {
  /** File to start; the sources unless given. */
  readonly entry?: string;
  readonly apiUrl: string;
  /** Also those that have become keys: they go into a settings file. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the runner gives beside: the cache service, perhaps. */
  readonly env?: Readonly<Record<string, string>>;
  /** Kept between runs only where given: GitHub's runners begin with an empty one. */
  readonly workspace?: string;
}

let runs = 0;

/** Runs the rebuild action as a scheduled workflow of the repository does. */
export async function runRebuildAction(run: RebuildRun): Promise<ActionResult> {
  const { entry = REBUILD_ENTRY, apiUrl, env, workspace } = run;
  const { inputs, files } = asSettings(rebuildFields, run.inputs);
  runs++;
  return await runAction({
    nodeArguments: [entry],
    eventName: 'schedule',
    inputs: { ...DEFAULT_INPUTS, ...inputs },
    files,
    env: {
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: String(1000 + runs),
      ...env,
    },
    ...(workspace === undefined ? {} : { workspace }),
  });
}
