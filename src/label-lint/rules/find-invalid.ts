import type { Finding } from '../finding.ts';
import { type LintInput, listFiles } from '../lint-input.ts';

/** Files, or parts of them, that say nothing that could be used. */
export function findInvalid(input: LintInput): Finding[] {
  const common = { severity: 'error', rule: 'invalid', labels: [] } as const;
  const empty = listFiles(input)
    .filter(({ entries }) => entries.length === 0)
    .map(
      ({ file }): Finding => ({ ...common, file, line: 1, message: 'This names no label; write one label per line.' }),
    );
  const faults = (input.boards?.faults ?? []).map(
    ({ line, message }): Finding => ({ ...common, file: input.boards?.file ?? '', line, message: `${message}.` }),
  );
  return [...empty, ...faults];
}
