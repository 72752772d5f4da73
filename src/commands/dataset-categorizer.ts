import { openService } from '../adapters/embedders/open-service.ts';
import { readLabelLists } from '../adapters/files/read-label-lists.ts';
import { readInstructions } from '../adapters/models/read-instructions.ts';
import { OPENAI_MAX_ENUM_VALUES } from '../adapters/openai/openai-limits.ts';
import type { DatasetCategorizerOptions } from '../config/dataset-categorizer-options.ts';
import { learningEmbedderFields } from '../config/embedder-fields.ts';
import { labelListFields } from '../config/label-list-fields.ts';
import { pickOptions } from '../config/pick-options.ts';
import type { Candidate } from '../dataset/candidate.ts';
import { categorizerCandidates } from '../dataset/categorizer-candidates.ts';
import { chooseLabelRules } from '../dataset/choose-label-rules.ts';
import type { DatasetReport } from '../dataset/dataset-report.ts';
import { allowedLabels, type LabelRules } from '../dataset/label-rules.ts';
import { prepareCandidates } from '../dataset/prepare-candidates.ts';
import { offeredLabels, writeAnswer } from '../dataset/write-answer.ts';
import { learnBoilerplate } from '../document/boilerplate.ts';
import type { IssueTracker } from '../issue/issue-tracker.ts';
import { type CountTokens, loadTokenCounter } from '../models/token-counter.ts';
import { buildPrompt } from '../verdict/build-prompt.ts';
import type { CommandContext } from './context.ts';
import { buildDataset, prepareDataset, type WrittenExample } from './dataset/build-dataset.ts';
import { type AskFromPast, judgeFromPast } from './dataset/judge-from-past.ts';
import { readDatasetIssues } from './dataset/read-dataset-issues.ts';
import { readIdLists } from './dataset/read-id-lists.ts';
import { tellDataset } from './tell-dataset.ts';
import { toDatasetSettings } from './to-dataset-settings.ts';

/** Writes a dataset that teaches a model to choose labels, and tells what it came to. */
export async function runDatasetCategorizer(
  options: DatasetCategorizerOptions,
  context: CommandContext,
): Promise<number> {
  return tellDataset(await writeCategorizerDataset(options, context), context);
}

/** As the command, and tells nothing but notes and warnings. */
export async function writeCategorizerDataset(
  options: DatasetCategorizerOptions,
  { log }: Pick<CommandContext, 'log'>,
): Promise<DatasetReport> {
  const { settings, places } = toDatasetSettings(options);
  const { promptFile, maxPromptTokens, corpusFile } = options;
  const prices = await prepareDataset(settings);
  const { ids } = await readIdLists({ ids: options.ids }, log);
  const lists = await readLabelLists(pickOptions(labelListFields, options), { log });
  const countTokens = await loadTokenCounter();
  const instructions = await readInstructions({ promptFile, maxPromptTokens }, countTokens);
  const source = await readDatasetIssues(places, { wanted: [...(ids ?? [])], lists, log });
  const { issues, repository, tracker } = source;
  const requiresByDefault = ids === undefined ? 'all' : 'any';
  const { missingInfoLabels, requireFamilies } = options;
  const rules = chooseLabelRules({ issues, lists, missingInfoLabels, requireFamilies, requiresByDefault, log });
  const chosen = categorizerCandidates(issues, { rules, ids });
  const prepared = prepareCandidates(chosen.candidates, learnBoilerplate(issues.map(({ body }) => body)));
  const asked = prepared.candidates.map(({ issue }) => issue);
  const liveLabels = await readDescriptions(tracker);
  const service = await openService({ ...pickOptions(learningEmbedderFields, options), corpusFile }, { log });
  try {
    const ask = judgeFromPast({ repository, issues, asked, lists, rules, liveLabels, service, log });
    const asking = { ask, rules, instructions, maxTokens: maxPromptTokens, countTokens };
    return await buildDataset(
      {
        kind: 'categorizer',
        repository,
        candidates: prepared.candidates,
        leftOut: [...source.leftOut, ...chosen.leftOut, ...prepared.leftOut],
        write: (candidate) => writeCategoryExample(candidate, asking),
      },
      { settings, prices, log },
    );
  } finally {
    await service?.store.close();
  }
}

async function readDescriptions(tracker: IssueTracker | undefined): Promise<ReadonlyMap<string, string> | undefined> {
  if (tracker === undefined) return undefined;
  return new Map((await tracker.listLabels()).map(({ name, description }) => [name, description]));
}

interface Asking {
  readonly ask: AskFromPast;
  readonly rules: LabelRules;
  readonly instructions: string | undefined;
  readonly maxTokens: number;
  readonly countTokens: CountTokens;
}

async function writeCategoryExample(
  { issue, classes }: Candidate,
  { ask, rules, ...asking }: Asking,
): Promise<WrittenExample> {
  const question = await ask(issue);
  if (question === undefined) return 'no-history';
  const prompt = buildPrompt(question, { part: 'categories', maxEnumValues: OPENAI_MAX_ENUM_VALUES, ...asking });
  const labels = new Map<string, readonly string[]>();
  for (const [family, names] of allowedLabels(issue, rules)) {
    const offered = offeredLabels(
      names,
      prompt.shortlist.find((list) => list.family === family),
    );
    if (offered === undefined) return 'not-offered';
    labels.set(family, offered);
  }
  const right = { title: question.document.title, isCategorizable: true, missing: [], labels };
  const answer = writeAnswer(right, prompt.schema);
  return { number: issue.number, system: prompt.system, user: prompt.user, answer, classes };
}
