import type { Log } from '../../shared/log.ts';
import { formatCount } from '../../text/format-count.ts';
import type { Backtest } from '../run-backtest.ts';

/** Figures of a model that was hardly heard are no figures of the model: that must not be overlooked. */
export function warnOfSilentModels({ models }: Backtest, log: Log): void {
  if (models === undefined) return;
  const { issues, fellBack, notAsked } = models;
  const [first] = fellBack.reasons;
  if (first !== undefined) {
    const share = `${fellBack.issues} of ${formatCount(issues, 'issue')}`;
    log.warning(
      `For ${share} no model answered and the local engine judged alone, most often because: ${first.reason}`,
    );
  }
  const limited = notAsked.reasons.find(({ reason }) => reason === 'cost-limit');
  if (limited !== undefined) {
    log.warning(
      `The limit of max_cost was reached: ${formatCount(limited.issues, 'issue')} of ${issues} were judged by the local engine alone.`,
    );
  }
}
