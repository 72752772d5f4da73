import type { Log } from '../shared/log.ts';
import type { IssueReport } from './report/summary-report.ts';

/** Warns of boards that did not take an issue, of each reason once in a run. */
export function createProjectTeller(log: Log): (report: IssueReport) => void {
  const told = new Set<string>();
  return (report) => {
    for (const { outcome } of report.kind === 'triaged' ? (report.projects ?? []) : []) {
      if (!('problem' in outcome) || told.has(outcome.problem)) continue;
      told.add(outcome.problem);
      log.warning(outcome.problem);
    }
  };
}
