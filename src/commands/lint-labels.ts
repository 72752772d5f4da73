import type { LintLabelsOptions } from '../config/lint-labels-options.ts';
import { describeFindings } from '../label-lint/describe-findings.ts';
import type { Finding, LintReport } from '../label-lint/finding.ts';
import { lintLabels } from '../label-lint/lint-labels.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';
import { readLintInput } from './read-lint-input.ts';

/** Checks label lists and boards; EXIT_FAILED where something is wrong, with `strict` also where it may be. */
export async function runLintLabels(options: LintLabelsOptions, context: CommandContext): Promise<number> {
  const findings = lintLabels(await readLintInput(options, context.log));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const report: LintReport = { errors, warnings: findings.length - errors, findings };
  if (context.json) context.writeJson(report);
  else {
    if (context.env.GITHUB_ACTIONS === 'true') context.writeCommands(await annotate(findings));
    context.writeText(describeFindings(report));
  }
  const isFailed = options.strict ? findings.length > 0 : errors > 0;
  return isFailed ? EXIT_FAILED : EXIT_DONE;
}

/** Shown beside the lines of a pull request. */
async function annotate(findings: readonly Finding[]): Promise<string[]> {
  const { formatAnnotation } = await import('../adapters/runner/format-annotation.ts');
  return findings.map(({ severity, message, file, line, rule }) =>
    formatAnnotation({ level: severity, message, file, line, title: `lint-labels: ${rule}` }),
  );
}
