import type { Standing } from './block.ts';
import type { ReportedFamily } from './report.ts';

/**
 * Whether a family's labels may be applied without a person looking: `yes` where even the lower end of the interval
 * reaches the target, `unproven` where the precision does and its lower end does not.
 */
export function judgeStanding(
  { issues, precision }: Pick<ReportedFamily, 'issues' | 'precision'>,
  targetPrecision: number,
): Standing {
  if (issues === 0) return 'unjudged';
  if (precision.value === null || precision.low === null) return 'silent';
  if (precision.low >= targetPrecision) return 'yes';
  return precision.value >= targetPrecision ? 'unproven' : 'no';
}

export const ANSWERS: Readonly<Record<Standing, string>> = {
  yes: 'May act alone',
  unproven: 'Probably, not proven yet',
  no: 'Not alone yet',
  silent: 'Stays silent',
  unjudged: 'Cannot be judged',
};
