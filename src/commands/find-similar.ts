import { readIssueFile } from '../adapters/files/read-issue-file.ts';
import { writeFileAtomically } from '../adapters/files/write-file-atomically.ts';
import { loadKnowledge } from '../adapters/index/load-knowledge.ts';
import type { FindSimilarOptions } from '../config/find-similar-options.ts';
import { pickOptions } from '../config/pick-options.ts';
import { accessFields } from '../config/provider-fields.ts';
import { toDocument } from '../document/to-document.ts';
import { NO_TERMS } from '../neighbors/term-sketch.ts';
import { ConfigError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { maskCredentials } from '../shared/mask-secrets.ts';
import { formatCount } from '../text/format-count.ts';
import { embedIssue, explainStandIn } from '../triage/knowledge/embed-issue.ts';
import { findNeighbors, readNeighbors } from '../triage/knowledge/find-neighbors.ts';
import { findSimilar, findSimilarOlder } from '../triage/knowledge/find-similar.ts';
import type { Knowledge } from '../triage/knowledge/knowledge.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';

/** Somebody waits at a terminal. */
const SEARCH_PATIENCE = { maxTries: 3, timeoutMs: 20_000, firstWaitMs: 500, deadlineMs: 30_000 };

interface SimilarList {
  readonly number: number;
  readonly similar: readonly { readonly number: number; readonly similarity: number; readonly title?: string }[];
}

/** The issues most like one from a file, or like each indexed issue (as JSON lines). */
export async function runFindSimilar(options: FindSimilarOptions, context: CommandContext): Promise<number> {
  const knowledge = await loadKnowledge({
    folder: options.indexPath,
    repositories: options.repository === undefined ? undefined : [options.repository],
    access: pickOptions(accessFields, options),
    patience: SEARCH_PATIENCE,
  });
  if (knowledge === undefined) {
    throw new ConfigError(
      `There is no index in ${maskCredentials(options.indexPath)}. Build one with: auto-triager index`,
    );
  }
  try {
    if (options.issueFile === undefined) await writeAll(knowledge, { options, context });
    else
      await writeOne(await similarToFile(options.issueFile, { knowledge, options, log: context.log }), {
        options,
        context,
      });
    return EXIT_DONE;
  } finally {
    knowledge.close();
  }
}

async function similarToFile(
  path: string,
  {
    knowledge,
    options,
    log,
  }: { readonly knowledge: Knowledge; readonly options: FindSimilarOptions; readonly log: Log },
): Promise<SimilarList> {
  const issue = await readIssueFile(path);
  const { query, failure } = await embedIssue(toDocument(issue, knowledge.boilerplate), knowledge);
  if (failure !== undefined) log.warning(explainStandIn(failure));
  const searched = { ...query, depth: options.top };
  const neighbors = await findNeighbors(searched, knowledge);
  const found = await findSimilarOlder(searched, { knowledge, neighbors });
  const top = await readNeighbors(found.slice(0, options.top), knowledge);
  return {
    number: issue.number,
    similar: top.map(({ number, title, similarity }) => ({ number, title, similarity: rounded(similarity) })),
  };
}

interface Destination {
  readonly options: FindSimilarOptions;
  readonly context: CommandContext;
}

/** One line for each indexed issue, by its stored vector and sketch; by the sketch alone where it has no vector. */
async function writeAll(knowledge: Knowledge, { options, context }: Destination): Promise<void> {
  const lists = await compareAll(knowledge, { options, context });
  if (options.out === undefined) {
    for (const list of lists) context.writeJson(list);
    return;
  }
  const lines = lists.map((list) => JSON.stringify(list));
  await writeFileAtomically(options.out, `${lines.join('\n')}\n`);
  const report = { out: options.out, issues: lines.length, top: options.top };
  if (context.json) context.writeJson(report);
  else
    context.writeText(
      `${formatCount(report.issues, 'issue')} and the ${report.top} most similar of each in ${report.out}`,
    );
}

async function compareAll(knowledge: Knowledge, { options, context }: Destination): Promise<SimilarList[]> {
  const numbers = await knowledge.readNumbers();
  const sketches = await knowledge.readSketches(numbers);
  const inMemory: Knowledge = { ...knowledge, readSketches: async () => sketches };
  const progress = context.log.progress('Comparing issues', numbers.length);
  const lists: SimilarList[] = [];
  for (const [done, number] of numbers.entries()) {
    progress.update(done);
    const vector = await knowledge.vectorOf(number);
    const query = {
      vector,
      sketch: sketches.get(number) ?? NO_TERMS,
      number,
      depth: options.top,
    };
    const neighbors = await findNeighbors(query, inMemory);
    const found = await findSimilar(query, { knowledge: inMemory, neighbors, isIndexed: true });
    const similar = found.slice(0, options.top);
    lists.push({ number, similar: similar.map((one) => ({ ...one, similarity: rounded(one.similarity) })) });
  }
  progress.stop();
  return lists;
}

async function writeOne(list: SimilarList, { options, context }: Destination): Promise<void> {
  if (options.out !== undefined) await writeFileAtomically(options.out, `${JSON.stringify(list)}\n`);
  else if (context.json) context.writeJson(list);
  else
    context.writeText(
      list.similar.map(({ number, title, similarity }) => `${similarity.toFixed(2)}  #${number} ${title}`).join('\n'),
    );
}

function rounded(similarity: number): number {
  return Number(similarity.toFixed(6));
}
