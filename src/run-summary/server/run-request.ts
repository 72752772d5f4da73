import { cleanLine } from '../../issue/clean-text.ts';
import { isRepositoryName, isSameRepository } from '../../issue/repository-name.ts';
import { quote } from '../../shared/quote.ts';

/** The run that somebody asks about. */
export interface RunRequest {
  readonly kind: 'run';
  /** `owner/name`, as the server was told. */
  readonly repository: string;
  readonly runId: number;
  /** From 1; the latest where absent. */
  readonly attempt?: number;
}

/** Why a request is not answered, in one line for whoever sent it. */
export interface RefusedRequest {
  readonly kind: 'refused';
  readonly status: 400 | 403;
  readonly message: string;
}

/** `prow_job_run_id` is what Sippy called it. */
const RUN_NAMES = ['run_id', 'prow_job_run_id'] as const;
const PARAMETERS: readonly string[] = [...RUN_NAMES, 'attempt', 'repo'];
/** Numbers of runs have 11 digits now; up to 15 are exact. */
const RUN_NUMBER = /^0*[1-9]\d{0,14}$/;
/** From 1 to 9999, far more than GitHub makes. */
const ATTEMPT_NUMBER = /^[1-9]\d{0,3}$/;
/** Prow's numbers have 19 digits: the moment in nanoseconds, roughly. */
const PROW_NUMBER = /^\d{16,20}$/;
const MAX_QUOTED_CHARS = 60;

/** Reads the query of `/api/ai/job_run`. Without `repo` it is about the first of the repositories that the server answers for. */
export function parseRunRequest(
  query: URLSearchParams,
  repositories: readonly [string, ...string[]],
): RunRequest | RefusedRequest {
  const unknown = [...query.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined)
    return refuse(`There is no parameter ${shown(unknown)}; there are ${PARAMETERS.join(', ')}.`);
  const repeated = PARAMETERS.find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined) return refuse(`Give ${repeated} once.`);
  const [given, ...others] = RUN_NAMES.flatMap((name) => query.get(name) ?? []);
  if (given === undefined)
    return refuse('run_id is missing: the number of a run, as in /api/ai/job_run?run_id=12345678901');
  if (others.some((other) => other !== given)) return refuse(`${RUN_NAMES.join(' and ')} differ; give one of them.`);
  if (!RUN_NUMBER.test(given)) return refuse(explainNumber(given));
  const attempt = query.get('attempt');
  if (attempt !== null && !ATTEMPT_NUMBER.test(attempt))
    return refuse(`attempt ${shown(attempt)} must be a whole number from 1 to 9999.`);
  const repository = chooseRepository(query.get('repo'), repositories);
  if (typeof repository !== 'string') return repository;
  return { kind: 'run', repository, runId: Number(given), ...(attempt !== null && { attempt: Number(attempt) }) };
}

function chooseRepository(
  wanted: string | null,
  repositories: readonly [string, ...string[]],
): string | RefusedRequest {
  if (wanted === null) return repositories[0];
  if (!isRepositoryName(wanted)) return refuse(`repo ${shown(wanted)} must have the form owner/name.`);
  const known = repositories.find((one) => isSameRepository(one, wanted));
  if (known !== undefined) return known;
  return {
    kind: 'refused',
    status: 403,
    message: `This server does not answer for ${shown(wanted)}; whoever runs it may add it with --repo.`,
  };
}

function explainNumber(given: string): string {
  const line = `run_id ${shown(given)} must be the number of a run on GitHub, as its address has it: /actions/runs/12345678901.`;
  return PROW_NUMBER.test(given) ? `${line} This one looks like a number of Prow, whose runs are not read here.` : line;
}

function refuse(message: string): RefusedRequest {
  return { kind: 'refused', status: 400, message };
}

function shown(text: string): string {
  return quote(cleanLine(text, MAX_QUOTED_CHARS));
}
