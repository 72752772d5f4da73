import { readLabelLists } from '../adapters/files/read-label-lists.ts';
import { readInstructions } from '../adapters/models/read-instructions.ts';
import { OPENAI_MAX_ENUM_VALUES } from '../adapters/openai/openai-limits.ts';
import type { DatasetQualitizerOptions } from '../config/dataset-qualitizer-options.ts';
import { labelListFields } from '../config/label-list-fields.ts';
import { pickOptions } from '../config/pick-options.ts';
import { CATEGORIZABLE, type Candidate, LACKS_INFORMATION } from '../dataset/candidate.ts';
import { chooseLabelRules } from '../dataset/choose-label-rules.ts';
import type { DatasetReport } from '../dataset/dataset-report.ts';
import { missingKindsOf } from '../dataset/missing-kinds-of.ts';
import { prepareCandidates } from '../dataset/prepare-candidates.ts';
import { qualitizerCandidates } from '../dataset/qualitizer-candidates.ts';
import { writeAnswer } from '../dataset/write-answer.ts';
import { type Boilerplate, learnBoilerplate } from '../document/boilerplate.ts';
import { toDocument } from '../document/to-document.ts';
import { type CountTokens, loadTokenCounter } from '../models/token-counter.ts';
import type { Log } from '../shared/log.ts';
import { buildPrompt } from '../verdict/build-prompt.ts';
import type { CommandContext } from './context.ts';
import { buildDataset, prepareDataset, type WrittenExample } from './dataset/build-dataset.ts';
import { readDatasetIssues } from './dataset/read-dataset-issues.ts';
import { readIdLists } from './dataset/read-id-lists.ts';
import { tellDataset } from './tell-dataset.ts';
import { toDatasetSettings } from './to-dataset-settings.ts';

/** Writes a dataset that teaches a model to say whether an issue can be categorized, and tells what it came to. */
export async function runDatasetQualitizer(
  options: DatasetQualitizerOptions,
  context: CommandContext,
): Promise<number> {
  return tellDataset(await writeQualitizerDataset(options, context), context);
}

/** As the command, and tells nothing but notes and warnings. */
export async function writeQualitizerDataset(
  options: DatasetQualitizerOptions,
  { log }: Pick<CommandContext, 'log'>,
): Promise<DatasetReport> {
  const { settings, places } = toDatasetSettings(options);
  const { promptFile, maxPromptTokens } = options;
  const prices = await prepareDataset(settings);
  const ids = await readIdLists({ categorizable: options.categorizableIds, missingInfo: options.missingInfoIds }, log);
  const lists = await readLabelLists(pickOptions(labelListFields, options), { log });
  const countTokens = await loadTokenCounter();
  const instructions = await readInstructions({ promptFile, maxPromptTokens }, countTokens);
  const wanted = [...(ids.categorizable ?? []), ...(ids.missingInfo ?? [])];
  const source = await readDatasetIssues(places, { wanted, lists, log });
  const rules = chooseLabelRules({
    issues: source.issues,
    lists,
    missingInfoLabels: options.missingInfoLabels,
    requireFamilies: options.requireFamilies,
    requiresByDefault: 'any',
    log,
  });
  const chosen = qualitizerCandidates(source.issues, { rules, lists: ids });
  // As an index of the same corpus has it: it holds no labels, so nothing of the answers leaks.
  const boilerplate = learnBoilerplate(source.issues.map(({ body }) => body));
  const prepared = prepareCandidates(chosen.candidates, boilerplate);
  warnOfOneClass(prepared.candidates, log);
  const asking = { instructions, maxTokens: maxPromptTokens, countTokens, boilerplate };
  return await buildDataset(
    {
      kind: 'qualitizer',
      repository: source.repository,
      candidates: prepared.candidates,
      leftOut: [...source.leftOut, ...chosen.leftOut, ...prepared.leftOut],
      write: async (candidate) => writeQualityExample(candidate, asking),
    },
    { settings, prices, log },
  );
}

/** Examples of one kind alone teach to say the same of every issue. */
function warnOfOneClass(candidates: readonly Candidate[], log: Log): void {
  const found = new Set(candidates.flatMap(({ classes }) => classes));
  const ways = {
    [CATEGORIZABLE]: 'list some with --categorizable-ids, or check the label lists',
    [LACKS_INFORMATION]: 'list some with --missing-info-ids, or name the labels that say so with --missing-info-labels',
  };
  for (const [name, way] of Object.entries(ways)) {
    if (!found.has(name)) log.warning(`No issue is an example of "${name}", so a model would learn nothing; ${way}.`);
  }
}

interface Asking {
  readonly instructions: string | undefined;
  readonly maxTokens: number;
  readonly countTokens: CountTokens;
  readonly boilerplate: Boilerplate;
}

function writeQualityExample({ issue, classes }: Candidate, { boilerplate, ...asking }: Asking): WrittenExample {
  const document = toDocument(issue, boilerplate);
  // Labels and neighbors have no part in this question.
  const question = { document, shortlist: [], neighbors: [] };
  const prompt = buildPrompt(question, { part: 'quality', maxEnumValues: OPENAI_MAX_ENUM_VALUES, ...asking });
  const isCategorizable = classes.includes(CATEGORIZABLE);
  const answer = writeAnswer(
    {
      title: document.title,
      isCategorizable,
      missing: isCategorizable ? [] : missingKindsOf(document),
      labels: new Map(),
    },
    prompt.schema,
  );
  return { number: issue.number, system: prompt.system, user: prompt.user, answer, classes };
}
