import { type Output, textOutput } from '../../shared/output.ts';
import { categoryOf } from './advise.ts';
import type { RunReport } from './run-report.ts';

/** The outputs of the action. Texts in them are what strangers wrote, without secrets that were recognized. */
export function runOutputs(report: RunReport): Record<string, Output> {
  const { headline, jobs, logs, wording, known } = report;
  const category = categoryOf(report);
  const cause = wording?.wording?.cause ?? '';
  const failed = jobs.map(({ name, url, conclusion, failedStep, log, verdict, fingerprint }) => {
    const { step = null, firstError = null } = logs.find((facts) => facts.log === log) ?? {};
    return {
      name,
      url,
      conclusion,
      step: failedStep?.name ?? step,
      firstError: firstError?.text ?? null,
      category: verdict?.category ?? null,
      fingerprint: fingerprint?.id ?? null,
    };
  });
  return {
    summary: textOutput([headline, cause].filter((part) => part !== '').join(' ')),
    category: textOutput(category ?? ''),
    fingerprint: textOutput(jobs.find((job) => job.fingerprint !== null)?.fingerprint?.id ?? ''),
    known_issue: textOutput(known?.kind === 'known' ? known.number : ''),
    failed_jobs: { kind: 'json', value: failed },
    report: {
      kind: 'json',
      value: report,
      shorter: [() => ({ ...report, excerpts: [] }), () => ({ ...report, excerpts: [], logs: [], jobs: [] })],
    },
  };
}
