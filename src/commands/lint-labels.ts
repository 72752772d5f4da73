import type { LintLabelsOptions } from '../config/lint-labels-options.ts';
import { lintLabels } from '../label-lint/lint-labels.ts';
import type { CommandContext } from './context.ts';
import { readLintInput } from './read-lint-input.ts';
import { tellFindings } from './tell-findings.ts';

/** Checks label lists and boards; EXIT_FAILED where something is wrong, with `strict` also where it may be. */
export async function runLintLabels(options: LintLabelsOptions, context: CommandContext): Promise<number> {
  const findings = lintLabels(await readLintInput(options, context.log));
  return await tellFindings({ findings, strict: options.strict, command: 'lint-labels' }, context);
}
