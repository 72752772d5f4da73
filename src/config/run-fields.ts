import { z } from 'zod';
import { isRepositoryName } from '../issue/repository-name.ts';
import type { Field } from './field.ts';
import { OR_DATABASE } from './shared-fields.ts';
import { repositoryName, text, webAddress, wholeNumber } from './value-schemas.ts';

/** A run of a workflow, by its number or by the address of its page. */
export interface RunAddress {
  readonly runId: number;
  /** Those of an address. */
  readonly attempt?: number;
  readonly repository?: string;
  /** Origin of the address: `https://github.com`. */
  readonly server?: string;
}

const MAX_ATTEMPTS = 10_000;
/** Numbers of runs have 11 digits now; up to 15 are exact. */
const RUN_NUMBER = /^\d{1,15}$/;
const RUN_ADDRESS =
  /^(?<server>https?:\/\/[^/\s?#@]+)\/(?<repository>[^/\s?#]+\/[^/\s?#]+)\/actions\/runs\/(?<run>\d{1,15})(?:\/attempts\/(?<attempt>\d{1,5}))?(?:\/jobs?\/\d+)?\/?(?:[?#]\S*)?$/;

/** Undefined for what is neither. */
export function parseRunAddress(written: string): RunAddress | undefined {
  if (RUN_NUMBER.test(written)) return Number(written) === 0 ? undefined : { runId: Number(written) };
  const { server, repository, run, attempt } = RUN_ADDRESS.exec(written)?.groups ?? {};
  if (server === undefined || repository === undefined || !isRepositoryName(repository)) return undefined;
  return { runId: Number(run), repository, server, ...(attempt !== undefined && { attempt: Number(attempt) }) };
}

const RUN_MESSAGE =
  'must be the number of a run, or the address of its page: https://github.com/owner/name/actions/runs/123';

export const run = {
  description: 'run of a workflow on GitHub to summarize: its number, or the address of its page',
  flag: '--run <id>',
  schema: z
    .string()
    .refine((written) => parseRunAddress(written) !== undefined, RUN_MESSAGE)
    .transform((written) => parseRunAddress(written) as RunAddress),
} as const satisfies Field;

export const attempt = {
  description: 'attempt of the run, from 1 (default: the latest)',
  flag: '--attempt <number>',
  schema: wholeNumber({ min: 1, max: MAX_ATTEMPTS }),
} as const satisfies Field;

export const runRepository = {
  description: 'repository of the run; the address of a run names it itself',
  flag: '--repo <owner/name>',
  env: ['GITHUB_REPOSITORY'],
  schema: repositoryName,
} as const satisfies Field;

export const runServerUrl = {
  description: 'address where people look at runs (default: follows from that of the API)',
  env: ['GITHUB_SERVER_URL'],
  schema: webAddress,
} as const satisfies Field;

export const runToken = {
  description:
    'token that may read runs, logs and annotations (actions: read, checks: read, contents: read); GitHub gives no logs without one',
  env: ['GITHUB_TOKEN', 'GH_TOKEN'],
  isSecret: true,
  schema: text,
} as const satisfies Field;

export const historyFile = {
  description: `corpus file that remembers earlier runs, filled by a rebuild with rebuild.ci_history, ${OR_DATABASE}`,
  flag: '--db <place>',
  isSecret: true,
  schema: text,
} as const satisfies Field;
