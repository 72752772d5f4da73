import { escapeMarkdown } from '../text/escape-markdown.ts';
import { formatCount } from '../text/format-count.ts';
import { AREAS, type Diagnosis, isFault } from './diagnosis.ts';

/** Everything that was found, as `doctor --json` prints it. */
export interface DoctorReport {
  readonly errors: number;
  readonly warnings: number;
  /** By area, in the order of `AREAS`. */
  readonly checks: readonly Diagnosis[];
}

const MARKS = { good: 'ok     ', warning: 'WARNING', error: 'ERROR  ', unknown: '?      ' } as const;

export function toDoctorReport(diagnoses: readonly Diagnosis[]): DoctorReport {
  const checks = AREAS.flatMap((area) => diagnoses.filter((diagnosis) => diagnosis.area === area));
  const count = (state: Diagnosis['state']) => checks.filter((check) => check.state === state).length;
  return { errors: count('error'), warnings: count('warning'), checks };
}

/** For a terminal: a heading for each area, a line for what was found and one for its cure, and a line that sums up. */
export function describeDiagnoses({ checks, errors, warnings }: DoctorReport): string {
  const parts = AREAS.flatMap((area) => {
    const own = checks.filter((check) => check.area === area);
    return own.length === 0 ? [] : [[area, ...own.flatMap(describeCheck)].join('\n')];
  });
  const sum =
    errors + warnings === 0
      ? 'All is well.'
      : `${formatCount(errors, 'error')}, ${formatCount(warnings, 'warning')}; the lines with → say what to do.`;
  return [...parts, sum].join('\n\n');
}

function describeCheck(check: Diagnosis): string[] {
  const { state, message, cure } = check;
  const line = `  ${MARKS[state]} ${placeOf(check)}${message}`;
  return cure === undefined ? [line] : [line, `          → ${cure}`];
}

/** For a job summary: one point of a list for each fault; nothing where there is none. */
export function renderDiagnoses(diagnoses: readonly Diagnosis[]): string[] {
  return toDoctorReport(diagnoses)
    .checks.filter(isFault)
    .map((check) => {
      const { message, cure } = check;
      return escapeMarkdown(`${placeOf(check)}${message}${cure === undefined ? '' : ` ${cure}`}`);
    });
}

function placeOf({ file, line }: Diagnosis): string {
  if (file === undefined) return '';
  return line === undefined ? `${file}: ` : `${file}:${line}: `;
}
