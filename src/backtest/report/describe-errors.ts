import type { ErrorMetrics } from '../../evaluation/error-metrics.ts';
import { ERROR_TITLES, nameSupport } from '../../evaluation/name-errors.ts';
import { formatCount } from '../../text/format-count.ts';
import { figure, percent } from './write-figure.ts';

/** Where first labels go wrong, in lines for a terminal. */
export function describeErrors({ bySupport, errorKinds }: ErrorMetrics): string[] {
  return [
    '    first label right, by training issues that carry the right one',
    ...bySupport.map((bin) => {
      const name = `with ${nameSupport(bin)} examples`.padEnd(24);
      return `      ${name} ${figure(bin.hitAt1)} of ${formatCount(bin.issues, 'issue')}`;
    }),
    ...(errorKinds.length === 0
      ? []
      : [
          `    wrong first labels       ${errorKinds.map(({ kind, share }) => `${percent(share)} ${ERROR_TITLES[kind]}`).join(', ')}`,
        ]),
  ];
}
