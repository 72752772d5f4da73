import { type EvaluateOptions, evaluateFields } from '../config/evaluate-options.ts';
import { flagName } from '../config/option-source.ts';
import { ADVISED_OPTIONS, type AdvisedOption, type ReportSetting } from '../evaluation/report/report-setting.ts';

/** What a report must know of the options to give advice that fits them. */
export function toReportSetting(options: EvaluateOptions, split: ReportSetting['split']): ReportSetting {
  const names = ADVISED_OPTIONS.map((option) => [option, flagName(evaluateFields[option])] as const);
  return {
    split,
    names: Object.fromEntries(names) as Record<AdvisedOption, string>,
    given: new Set(ADVISED_OPTIONS.filter((option) => options[option] !== undefined)),
  };
}
