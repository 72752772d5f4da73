import { lookAtCache } from '../../adapters/doctor/look-at-cache.ts';
import { lookAtIndex } from '../../adapters/doctor/look-at-index.ts';
import { readLocalWorkflows } from '../../adapters/doctor/read-workflows.ts';
import type { DoctorOptions } from '../../config/doctor-options.ts';
import { type OptionSource, withSettings } from '../../config/option-source.ts';
import type { Settings } from '../../config/settings/settings.ts';
import type { Diagnosis } from '../../doctor/diagnosis.ts';
import { examineAccess } from '../../doctor/examine-access.ts';
import { examineDatabase } from '../../doctor/examine-database.ts';
import { examineIndex, type FoundIndex } from '../../doctor/examine-index.ts';
import { examineWorkflow, type Workflow } from '../../doctor/examine-workflow.ts';
import { isReachable } from '../../models/providers.ts';
import { isDatabaseAddress } from '../../shared/database-address.ts';
import { ConfigError, ServiceError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import { examineLabels } from './examine-labels.ts';
import { knownActions } from './known-actions.ts';

export interface Subject {
  readonly options: DoctorOptions;
  /** Of flags and environment; the settings are laid under it. */
  readonly source: OptionSource;
  readonly settings: Settings | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether models are asked a question, which costs a little. */
  readonly asksModels: boolean;
}

/** Looks at GitHub, labels, index, cache, models and workflows; what cannot be looked at is told as unknown. */
export async function examine(subject: Subject, log: Log): Promise<Diagnosis[]> {
  const layered = withSettings(subject.source, subject.settings);
  const index = await findIndex(subject, log);
  const parts = await Promise.all([
    orUnknown('github', () => examineRepository(subject, log)),
    orUnknown('labels', () => examineLabels(subject.options, { source: layered, index, log })),
    Promise.resolve(examineFound(subject, index)),
    orUnknown('database', () => examineStore(subject)),
    orUnknown('cache', () => examineCache(subject)),
    orUnknown('models', () => examineModels(subject)),
    orUnknown('workflows', () => examineWorkflows(subject, { layered, log })),
  ]);
  return parts.flat();
}

/** A service that does not answer is not what is wrong here. */
async function orUnknown(area: Diagnosis['area'], work: () => Promise<Diagnosis[]>): Promise<Diagnosis[]> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return [{ area, state: 'unknown', message: error.message }];
  }
}

async function examineRepository({ options, env }: Subject, log: Log): Promise<Diagnosis[]> {
  if (options.offline) return [{ area: 'github', state: 'unknown', message: 'GitHub was not asked (--offline).' }];
  const { repository } = options;
  if (repository === undefined) {
    const message = 'GitHub was not asked: name the repository with --repo.';
    return [{ area: 'github', state: 'unknown', message }];
  }
  const { lookAtRepository } = await import('../../adapters/doctor/look-at-repository.ts');
  const isWorkflow = env.GITHUB_ACTIONS === 'true';
  return examineAccess(await lookAtRepository({ ...connectionOf(options, repository), isWorkflow, log }));
}

function connectionOf({ apiUrl, token }: DoctorOptions, repository: string) {
  return { repository, apiUrl, ...(token !== undefined && { token }) };
}

/** The folder's, else what triage would fetch. */
async function findIndex({ options }: Subject, log: Log): Promise<FoundIndex> {
  const { indexPath: folder, indexRepositories = [], indexSigningKey: signingKey, repository } = options;
  const repositories = repository === undefined ? [] : [repository, ...indexRepositories];
  const found = await lookAtIndex({ folder, repositories, signingKey });
  const name = options.indexArtifactName;
  if (found.kind !== 'none' || options.offline || repository === undefined || name === 'none') return found;
  try {
    const { findIndexArtifact } = await import('../../adapters/github/create-index-artifacts.ts');
    const { apiUrl, token } = options;
    const artifact = await findIndexArtifact(name, { repository, apiUrl, token, log });
    return artifact === undefined ? found : { kind: 'artifact', name, createdAt: artifact.createdAt };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    // That artifacts cannot be listed is told where the token is looked at.
    return found;
  }
}

function examineFound({ options }: Subject, index: FoundIndex): Diagnosis[] {
  return examineIndex(index, {
    nowMs: Date.now(),
    hasSigningKey: options.indexSigningKey !== undefined,
    isReachable: (provider) => isReachable(provider, options),
  });
}

async function examineStore({ options }: Subject): Promise<Diagnosis[]> {
  if (options.database === undefined || !isDatabaseAddress(options.database)) return [];
  const { lookAtDatabase } = await import('../../adapters/doctor/look-at-database.ts');
  try {
    return examineDatabase(await lookAtDatabase(options.database));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const cure = 'Run this again once it is mended; docs/postgresql.md says what the database needs.';
    return [{ area: 'database', state: 'error', message: `${error.message}.`, cure }];
  }
}

async function examineCache({ options, env }: Subject): Promise<Diagnosis[]> {
  if (env.GITHUB_ACTIONS !== 'true' || options.repository === undefined) {
    const message = 'Only a workflow run can look into the cache of GitHub Actions.';
    return [{ area: 'cache', state: 'unknown', message }];
  }
  return await lookAtCache(options.repository, env);
}

async function examineModels({ options, asksModels }: Subject): Promise<Diagnosis[]> {
  const [{ askModels }, { toDay }] = await Promise.all([
    import('../../adapters/doctor/ask-models.ts'),
    import('../../models/day.ts'),
  ]);
  return await askModels(options, { today: toDay(new Date()), asks: asksModels });
}

async function examineWorkflows(
  { options }: Subject,
  { layered, log }: { readonly layered: OptionSource; readonly log: Log },
): Promise<Diagnosis[]> {
  const workflows = await findWorkflows(options, log);
  const actions = knownActions(layered);
  const found = (workflows ?? []).flatMap((workflow) => examineWorkflow(workflow, actions));
  if (found.length > 0) return found;
  const message =
    workflows === undefined ? 'There are no workflow files to look at.' : 'No workflow uses auto-triager.';
  return [{ area: 'workflows', state: 'unknown', message }];
}

/** Of the working folder, else of the repository. */
async function findWorkflows(options: DoctorOptions, log: Log): Promise<Workflow[] | undefined> {
  const local = await readLocalWorkflows();
  if (local !== undefined || options.offline || options.repository === undefined) return local;
  const { readRemoteWorkflows } = await import('../../adapters/doctor/read-workflows.ts');
  return await readRemoteWorkflows({ ...connectionOf(options, options.repository), log });
}
