import type { Standing } from './block.ts';
import type { ReportedFamily } from './report.ts';

/**
 * Whether a family's labels may be applied without a person looking: `yes` where the whole interval of the precision
 * reaches the target, `no` where none of it does, `unproven` where the target lies inside.
 */
export function judgeStanding({
  issues,
  precision,
  targetPrecision,
}: Pick<ReportedFamily, 'issues' | 'precision' | 'targetPrecision'>): Standing {
  if (issues === 0) return 'unjudged';
  if (precision.low === null || precision.high === null) return 'silent';
  if (precision.low >= targetPrecision) return 'yes';
  return precision.high >= targetPrecision ? 'unproven' : 'no';
}

export const ANSWERS: Readonly<Record<Standing, string>> = {
  yes: 'May act alone',
  unproven: 'Not proven yet',
  no: 'Not alone',
  silent: 'Stays silent',
  unjudged: 'Cannot be judged',
};
