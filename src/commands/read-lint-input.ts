import { findIndexFolder } from '../adapters/files/index-shelf.ts';
import { MAX_PROJECTS_FILE_BYTES } from '../adapters/files/load-label-projects.ts';
import { openArtifactFolder } from '../adapters/files/open-artifact-folder.ts';
import { type LabelListFiles, MAX_LIST_BYTES } from '../adapters/files/read-label-lists.ts';
import { openListedFile } from '../adapters/files/read-listed-file.ts';
import { readTextSource } from '../adapters/files/read-text-source.ts';
import { serverAddresses } from '../adapters/github/server-addresses.ts';
import { ISSUES_FILE } from '../artifact/artifact.ts';
import { loadManifest } from '../artifact/load-manifest.ts';
import { readLabelLines } from '../config/label-list.ts';
import { labelListFields } from '../config/label-list-fields.ts';
import { readLabelProjects } from '../config/label-projects.ts';
import type { LintLabelsOptions } from '../config/lint-labels-options.ts';
import { pickOptions } from '../config/pick-options.ts';
import { sourceLine, sourceName, type TextSource } from '../config/text-source.ts';
import { listAll } from '../corpus/list-all.ts';
import type { LabelCase } from '../corrections/label-case.ts';
import type { LiveSources } from '../corrections/read-live.ts';
import { labelKey } from '../issue/label-key.ts';
import {
  type BoardsFile,
  type LabelRecord,
  type LintInput,
  type ListFile,
  type ListFiles,
  toLabelLists,
} from '../label-lint/lint-input.ts';
import { FAMILIES, type ListName } from '../labels/families.ts';
import type { LabelLists } from '../labels/family-finder.ts';
import { ConfigError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';

/** Reads the files, the live labels and the index, as far as they are named. Throws as the readers do. */
export async function readLintInput(options: LintLabelsOptions, log: Log): Promise<LintInput> {
  const { labelProjectsFile, repository, indexPath, corpusFile, apiUrl, serverUrl, token } = options;
  const { botLogins, settlingDays } = options;
  const lists = await readLists(pickOptions(labelListFields, options));
  return {
    ...lists,
    boards: labelProjectsFile && (await readBoards(labelProjectsFile, { apiUrl, serverUrl })),
    liveLabels: repository === undefined ? undefined : await readLiveLabels(repository, { apiUrl, token, log }),
    ...(indexPath === undefined ? {} : await readIndex(indexPath, repository)),
    // The corpus is newer than an index made of it.
    ...(corpusFile === undefined
      ? {}
      : await readCorpus(corpusFile, { repository, botLogins, settlingDays, lists: toLabelLists(lists) })),
  };
}

async function readLists(files: LabelListFiles): Promise<ListFiles> {
  const lists: { [List in ListName]?: ListFile } = {};
  for (const { list, listFile } of Object.values(FAMILIES)) {
    const source = files[listFile];
    if (source !== undefined) lists[list] = await readList(source);
  }
  return lists;
}

async function readList(source: TextSource): Promise<ListFile> {
  const lines = readLabelLines(await readTextSource(source, { maxBytes: MAX_LIST_BYTES }));
  return {
    file: sourceName(source),
    entries: lines.map(({ pattern, line }) => ({ pattern, line: sourceLine(source, line) })),
  };
}

async function readBoards(
  source: TextSource,
  { apiUrl, serverUrl }: { readonly apiUrl: string; readonly serverUrl: string | undefined },
): Promise<BoardsFile> {
  const server = serverAddresses({ apiUrl, serverUrl });
  const text = await readTextSource(source, { maxBytes: MAX_PROJECTS_FILE_BYTES });
  const { routes, faults } = readLabelProjects(text, server);
  return {
    file: sourceName(source),
    faults: faults.map(({ line, message }) => ({ line: sourceLine(source, line), message })),
    entries: routes.map(({ label, line }) => ({ label, line: sourceLine(source, line) })),
  };
}

async function readLiveLabels(
  repository: string,
  { apiUrl, token, log }: { readonly apiUrl: string; readonly token: string | undefined; readonly log: Log },
): Promise<string[]> {
  const { createGitHubTracker } = await import('../adapters/github/create-github-tracker.ts');
  const tracker = createGitHubTracker({ repository, apiUrl, log, token });
  return (await tracker.listLabels()).map(({ name }) => name);
}

async function readIndex(
  folder: string,
  repository: string | undefined,
): Promise<Required<Pick<LintInput, 'learned' | 'examples'>>> {
  const place = await findIndexFolder(folder);
  const opened = await openArtifactFolder(place);
  if (opened.kind === 'none') {
    throw new ConfigError(`There is no index in ${folder}. Build one with: auto-triager index --out ${folder}`);
  }
  const manifest = await loadManifest(opened.files, repository === undefined ? {} : { repositories: [repository] });
  const { openIssueCatalog } = await import('../adapters/catalog/open-issue-catalog.ts');
  const catalog = openIssueCatalog(await openListedFile(ISSUES_FILE, { folder: place, manifest }));
  try {
    return { learned: manifest.labels, examples: countLabels(catalog.read(catalog.numbers())) };
  } finally {
    catalog.close();
  }
}

interface CorpusQuestion extends Pick<LiveSources, 'botLogins' | 'settlingDays'> {
  readonly repository: string | undefined;
  readonly lists: LabelLists;
}

async function readCorpus(
  file: string,
  { repository, ...history }: CorpusQuestion,
): Promise<Required<Pick<LintInput, 'examples' | 'records'>>> {
  const [{ openCorpus }, { collectCases }, { readHistory }] = await Promise.all([
    import('../adapters/corpus/open-corpus.ts'),
    import('../corrections/collect-cases.ts'),
    import('../corrections/read-live.ts'),
  ]);
  const store = await openCorpus(file, { repository, readOnly: true });
  try {
    const issues = await listAll(store);
    const cases = collectCases(await readHistory({ store, issues, ...history }));
    return { examples: countLabels(issues), records: countRecords(cases) };
  } finally {
    await store.close();
  }
}

/** Labels that are not settled yet count as set. */
function countRecords(cases: readonly LabelCase[]): ReadonlyMap<string, LabelRecord> {
  const records = new Map<string, LabelRecord>();
  for (const { label, outcome } of cases) {
    const { set, removed } = records.get(labelKey(label)) ?? { set: 0, removed: 0 };
    records.set(labelKey(label), { set: set + 1, removed: removed + (outcome === 'removed' ? 1 : 0) });
  }
  return records;
}

function countLabels(issues: Iterable<{ readonly labels: readonly string[] }>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { labels } of issues) {
    for (const key of labels.map(labelKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
