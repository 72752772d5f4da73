import { ConfigError } from '../../shared/errors.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { readTextFile } from '../files/read-file.ts';
import { invalidEvent, MAX_EVENT_BYTES } from './read-event.ts';
import { dispatchEventSchema, workflowRunEventSchema } from './schema.ts';

/** The run that a workflow was started about. */
export interface RunOfEvent {
  readonly runId: number;
  /** Undefined for the latest one. */
  readonly attempt: number | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The run that completed (`on: workflow_run`), or that was named by hand; undefined for any other event. Throws ConfigError
 * when the event's file is missing, too large or not what GitHub sends.
 */
export async function readRunEvent(env: Environment): Promise<RunOfEvent | undefined> {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const path = env.GITHUB_EVENT_PATH ?? '';
  if (path === '' || !['workflow_run', 'workflow_dispatch'].includes(name)) return undefined;
  const payload = parseJson(await readTextFile(path, { maxBytes: MAX_EVENT_BYTES }), (cause) => {
    throw invalidEvent(path, 'it is not JSON', cause);
  });
  if (name === 'workflow_dispatch') return readDispatchedRun(payload, path);
  const event = workflowRunEventSchema.safeParse(payload);
  if (!event.success) throw invalidEvent(path, 'it holds no run of a workflow');
  const { id, run_attempt: attempt } = event.data.workflow_run;
  return { runId: id, attempt };
}

function readDispatchedRun(payload: unknown, path: string): RunOfEvent | undefined {
  const event = dispatchEventSchema.safeParse(payload);
  if (!event.success) throw invalidEvent(path, 'its inputs are not text');
  const written = event.data.inputs?.run_id?.trim() ?? '';
  if (written === '') return undefined;
  if (!/^\d{1,15}$/.test(written))
    throw new ConfigError(`run_id ${JSON.stringify(written)} is not the number of a run.`);
  return { runId: Number(written), attempt: undefined };
}
