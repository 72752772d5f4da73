import type { TriageHealth } from '../../health/health.ts';
import { FALL_BACK_TITLE } from '../../shared/fall-back-title.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { annotationsSchema, checkRunsSchema, readAnswer, workflowRunsSchema, workflowsSchema } from './schema.ts';

/** Three requests a run at most: under a tenth of a workflow token's hourly allowance of 1,000. */
const MAX_RUNS = 30;
const TRIAGE_NAME = /triag/i;
/** What tends a triager is not one. */
const OTHER_NAME = /rebuild|index|scrape|health|label-?lint|summar|backfill|backlog/i;
const FAILURES: readonly (string | null | undefined)[] = ['failure', 'timed_out', 'startup_failure'];
const RAN: readonly (string | null | undefined)[] = [...FAILURES, 'success', 'neutral'];

/** The newest finished runs of the triage workflow; undefined where there is no such workflow. Throws ServiceError. */
export async function readTriages(
  repository: GitHubRepository,
  workflow: string | undefined,
): Promise<TriageHealth | undefined> {
  const id = await findWorkflow(repository, workflow);
  if (id === undefined) return undefined;
  const doing = 'list the triage runs';
  const data = await read(repository, doing, {
    route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    parameters: { workflow_id: id, status: 'completed', per_page: MAX_RUNS },
  });
  const runs = readAnswer(workflowRunsSchema, data, doing)
    .workflow_runs.slice(0, MAX_RUNS)
    .filter(({ conclusion }) => RAN.includes(conclusion));
  let fellBack = 0;
  for (const { check_suite_id: suite } of runs) {
    if (suite != null && (await hasFallenBack(repository, suite))) fellBack += 1;
  }
  const failed = runs.filter(({ conclusion }) => FAILURES.includes(conclusion)).length;
  return { runs: runs.length, fellBack, failed };
}

async function findWorkflow(repository: GitHubRepository, wanted: string | undefined): Promise<number | undefined> {
  const doing = 'list the workflows';
  const data = await read(repository, doing, {
    route: 'GET /repos/{owner}/{repo}/actions/workflows',
    parameters: { per_page: 100 },
  });
  const { workflows } = readAnswer(workflowsSchema, data, doing);
  const isWanted = ({ name, path }: (typeof workflows)[number]) => {
    if (wanted !== undefined) return name === wanted || path === wanted || path.endsWith(`/${wanted}`);
    return [name, path].some((text) => TRIAGE_NAME.test(text)) && !OTHER_NAME.test(`${name} ${path}`);
  };
  return workflows.find(isWanted)?.id;
}

/** Whether a job of the run was annotated with the title of a fall-back. */
async function hasFallenBack(repository: GitHubRepository, suite: number): Promise<boolean> {
  const doing = 'read the annotations of a triage run';
  const data = await read(repository, doing, {
    route: 'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs',
    parameters: { check_suite_id: suite },
  });
  const annotated = readAnswer(checkRunsSchema, data, doing).check_runs.filter(
    ({ output }) => output.annotations_count > 0,
  );
  for (const { id } of annotated) {
    const annotations = await read(repository, doing, {
      route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
      parameters: { check_run_id: id, per_page: 100 },
    });
    if (readAnswer(annotationsSchema, annotations, doing).some(({ title }) => title === FALL_BACK_TITLE)) return true;
  }
  return false;
}

async function read(
  repository: GitHubRepository,
  doing: string,
  { route, parameters }: { readonly route: string; readonly parameters: Readonly<Record<string, unknown>> },
): Promise<unknown> {
  const { data } = await repository.client.request({
    route,
    parameters: { ...repositoryParameters(repository), ...parameters },
    doing,
  });
  return data;
}
