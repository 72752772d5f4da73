import type { DoctorFlags } from '../config/doctor-options.ts';
import { describeDiagnoses, toDoctorReport } from '../doctor/describe-diagnoses.ts';
import { type Diagnosis, isFault } from '../doctor/diagnosis.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';
import { examine } from './doctor/examine.ts';
import { openDoctor } from './open-doctor.ts';

/** Looks at everything that triage needs and tells each fault with its cure; EXIT_FAILED where there is an error. */
export async function runDoctor({ source }: DoctorFlags, context: CommandContext): Promise<number> {
  const { options, settings, faults } = await openDoctor(source, context);
  const subject = { options, settings, source, env: context.env, asksModels: !options.offline };
  const report = toDoctorReport([...faults, ...(await examine(subject, context.log))]);
  if (context.json) context.writeJson(report);
  else {
    if (context.env.GITHUB_ACTIONS === 'true') context.writeCommands(await annotate(report.checks));
    context.writeText(describeDiagnoses(report));
  }
  const isFailed = report.errors > 0 || (options.strict && report.warnings > 0);
  return isFailed ? EXIT_FAILED : EXIT_DONE;
}

async function annotate(checks: readonly Diagnosis[]): Promise<string[]> {
  const { formatAnnotation } = await import('../adapters/runner/format-annotation.ts');
  return checks.filter(isFault).map(({ state, message, cure, file, line, area }) =>
    formatAnnotation({
      level: state === 'error' ? 'error' : 'warning',
      message: cure === undefined ? message : `${message} ${cure}`,
      file,
      line,
      title: `doctor: ${area}`,
    }),
  );
}
