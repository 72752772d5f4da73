import { describeFindings } from '../label-lint/describe-findings.ts';
import type { Finding, LintReport } from '../label-lint/finding.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';

export interface Findings {
  readonly findings: readonly Finding[];
  /** Fail on warnings too. */
  readonly strict: boolean;
  /** The command, as annotations name it. */
  readonly command: string;
}

/** Prints what was found, in a workflow beside the lines of a pull request too; the exit code says whether it is good. */
export async function tellFindings({ findings, strict, command }: Findings, context: CommandContext): Promise<number> {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const report: LintReport = { errors, warnings: findings.length - errors, findings };
  if (context.json) context.writeJson(report);
  else {
    if (context.env.GITHUB_ACTIONS === 'true') context.writeCommands(await annotate(findings, command));
    context.writeText(describeFindings(report));
  }
  const isFailed = strict ? findings.length > 0 : errors > 0;
  return isFailed ? EXIT_FAILED : EXIT_DONE;
}

async function annotate(findings: readonly Finding[], command: string): Promise<string[]> {
  const { formatAnnotation } = await import('../adapters/runner/format-annotation.ts');
  return findings.map(({ severity, message, file, line, column, rule }) =>
    formatAnnotation({ level: severity, message, file, line, column, title: `${command}: ${rule}` }),
  );
}
