import { formatCount } from '../../text/format-count.ts';
import { isBroken } from '../facts/conclusions.ts';
import type { Stop } from '../facts/find-stop.ts';
import type { JobSummary, RunHead } from './run-summary.ts';

/** What became of the run, in a sentence. */
export function headlineOf(run: RunHead, jobs: readonly JobSummary[]): string {
  return `Run ${run.id} of ${run.workflow} ${whatBecame(run, jobs)}.`;
}

function whatBecame({ conclusion, jobCount }: RunHead, jobs: readonly JobSummary[]): string {
  switch (conclusion) {
    case null:
      return 'is still under way';
    case 'success':
      return 'passed';
    case 'failure':
    case 'timed_out':
      return describeFailure(jobs, jobCount);
    case 'startup_failure':
      return 'could not start: GitHub did not accept its workflow file, or could not run what it names';
    case 'action_required':
      return 'waits for somebody to approve it';
    case 'cancelled':
      return `was cancelled${describeStops(jobs)}`;
    case 'skipped':
      return 'was skipped';
    case 'neutral':
    case 'stale':
      return 'ended without a result';
  }
}

function describeFailure(jobs: readonly JobSummary[], jobCount: number): string {
  const broken = jobs.filter(({ conclusion }) => isBroken(conclusion)).length;
  if (jobCount === 0) return 'failed before any of its jobs began; its page says why';
  if (broken === 0) return `failed, although none of its ${formatCount(jobCount, 'job')} did${describeStops(jobs)}`;
  return `failed: ${broken} of ${formatCount(jobCount, 'job')}`;
}

/** Whoever stopped the first job stopped the others, too. */
function describeStops(jobs: readonly JobSummary[]): string {
  const stop = jobs.find((job) => job.stop !== null)?.stop;
  return stop == null ? '' : `, ${describeStop(stop)}`;
}

/** Follows "was cancelled, ". */
export function describeStop(stop: Stop): string {
  switch (stop.kind) {
    case 'by a person':
      return `by ${stop.login}`;
    case 'by a newer run':
      return `because a newer run took its place in ${stop.group}`;
    case 'time limit':
      return 'because a job took longer than it may';
    case 'runner lost':
      return 'because GitHub lost its runner';
    case 'no runner':
      return 'because no runner took a job';
  }
}
