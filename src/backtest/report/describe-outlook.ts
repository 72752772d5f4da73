import type { ErrorMetrics } from '../../evaluation/error-metrics.ts';
import { labelsToHelp, OUTLOOK_TITLES, sayHelps, sumUpOutlook } from '../../evaluation/label-outlook/say-outlook.ts';
import { quote } from '../../shared/quote.ts';
import { formatCount } from '../../text/format-count.ts';

/** More than a screen nobody reads; all are in `--json`. */
const MAX_LABELS = 10;

/** Which labels are worth predicting, and what would help the others, in lines for a terminal. */
export function describeOutlook({ outlook }: ErrorMetrics): string[] {
  const poor = labelsToHelp(outlook);
  const more = poor.length - MAX_LABELS;
  return [
    `    worth predicting?        ${sumUpOutlook(outlook)}`,
    ...poor.slice(0, MAX_LABELS).map(({ name, examples, issues, outlook: kind, helps }) => {
      const help = sayHelps(helps).map((part) => (typeof part === 'string' ? part : quote(part.label)));
      const counts = `${formatCount(examples, 'example')}, ${formatCount(issues, 'test issue')}`;
      return `      ${quote(name)}: ${OUTLOOK_TITLES[kind]} (${counts}); what would help: ${help.join('')}`;
    }),
    ...(more > 0 ? [`      and ${formatCount(more, 'more label')}, in --json`] : []),
  ];
}
