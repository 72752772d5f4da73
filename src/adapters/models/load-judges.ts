import { chooseEngines } from '../../models/choose-engines.ts';
import type { ModelJudges } from '../../verdict/model-judges.ts';
import type { JudgeOptions, JudgeRun } from './open-judges.ts';

/** As `openJudges`; undefined where no model is set up: the code for them is loaded only where one is. Throws ConfigError. */
export async function loadJudges(options: JudgeOptions, run: JudgeRun): Promise<ModelJudges | undefined> {
  if (options.replay === undefined && chooseEngines(options).length === 0) return undefined;
  const { openJudges } = await import('./open-judges.ts');
  return await openJudges(options, run);
}
