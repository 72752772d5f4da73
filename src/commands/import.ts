import type { ImportOptions } from '../config/import-options.ts';
import { describeImport, warningsOfImport } from '../corpus/describe-import.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';
import { importIntoCorpus } from './import-into-corpus.ts';

/**
 * Imports issues into the corpus. EXIT_FAILED when something was not valid (the rest is imported), and when there was no
 * issue at all.
 */
export async function runImport(options: ImportOptions, context: CommandContext): Promise<number> {
  const { file, repository, formerNames, corpusFile } = options;
  const report = await importIntoCorpus({ file, repository, formerNames, corpusFile }, context);
  const warnings = warningsOfImport(report, file);
  for (const warning of warnings.shown) context.log.warning(warning);
  if (context.json) context.writeJson(report);
  else context.writeText(describeImport(report, corpusFile));
  return warnings.hasFailed ? EXIT_FAILED : EXIT_DONE;
}
