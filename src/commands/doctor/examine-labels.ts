import type { DoctorOptions } from '../../config/doctor-options.ts';
import { LIST_FILE_NAMES } from '../../config/label-list-fields.ts';
import { lintLabelsFields } from '../../config/lint-labels-options.ts';
import type { OptionSource } from '../../config/option-source.ts';
import { readOptions } from '../../config/read-options.ts';
import type { Diagnosis } from '../../doctor/diagnosis.ts';
import type { FoundIndex } from '../../doctor/examine-index.ts';
import type { Finding } from '../../label-lint/finding.ts';
import { lintLabels } from '../../label-lint/lint-labels.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import { readLintInput } from '../read-lint-input.ts';

export interface LabelQuestion {
  readonly source: OptionSource;
  readonly index: FoundIndex;
  readonly log: Log;
}

/** More findings are told by lint-labels. */
const MAX_FINDINGS = 10;
const LINT = 'Look at all of them with: auto-triager lint-labels.';

/** The label lists and boards, held against the live labels and the index. Throws ServiceError. */
export async function examineLabels(
  options: DoctorOptions,
  { source, index, log }: LabelQuestion,
): Promise<Diagnosis[]> {
  if (![...LIST_FILE_NAMES, 'labelProjectsFile' as const].some((name) => options[name] !== undefined)) {
    const message = 'There are no label lists: labels are put into families by their names.';
    return [{ area: 'labels', state: 'good', message }];
  }
  try {
    const indexPath = index.kind === 'good' ? index.folder : undefined;
    const repository = options.offline ? undefined : options.repository;
    const read = readOptions(lintLabelsFields, { source });
    const findings = lintLabels(await readLintInput({ ...read, repository, indexPath, corpusFile: undefined }, log));
    return describeFindings(findings);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const cure = 'Mend the file or the path to it.';
    return error.problems.map((message) => ({ area: 'labels', state: 'error', message, cure }));
  }
}

function describeFindings(findings: readonly Finding[]): Diagnosis[] {
  if (findings.length === 0)
    return [{ area: 'labels', state: 'good', message: 'Label lists and boards are in order.' }];
  const more = findings.length - MAX_FINDINGS;
  return [
    ...findings.slice(0, MAX_FINDINGS).map(({ severity, message, file, line }): Diagnosis => {
      return { area: 'labels', state: severity, message, cure: LINT, file, line };
    }),
    ...(more > 0 ? [{ area: 'labels', state: 'warning', message: `${more} more findings.`, cure: LINT } as const] : []),
  ];
}
