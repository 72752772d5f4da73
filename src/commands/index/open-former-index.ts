import { join } from 'node:path';
import { findIndexFolder } from '../../adapters/files/index-shelf.ts';
import { openArtifactFolder } from '../../adapters/files/open-artifact-folder.ts';
import { openIssueCatalog } from '../../adapters/sqlite/open-issue-catalog.ts';
import { ISSUES_FILE } from '../../artifact/artifact.ts';
import { loadManifest } from '../../artifact/load-manifest.ts';
import type { Manifest } from '../../artifact/manifest.ts';
import type { StoredIssue } from '../../corpus/issue-catalog.ts';
import type { Boilerplate } from '../../document/boilerplate.ts';
import { ArtifactError, ConfigError } from '../../shared/errors.ts';
import { type IndexModels, loadModels, MODEL_FILES } from '../knowledge/load-models.ts';

/** An index that is to be updated, all of it checked. */
export interface FormerIndex extends IndexModels {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly boilerplate: Boilerplate;
  /** By number. */
  readonly stored: ReadonlyMap<number, StoredIssue>;
}

export type OpenedFormer =
  | { readonly kind: 'found'; readonly index: FormerIndex }
  /** There is none, or it is damaged or of another format; `reason` completes "rebuilt because …". */
  | { readonly kind: 'unusable'; readonly reason: string };

/** Opens an index to go on from. Throws ConfigError for an index of another repository: it is somebody else's. */
export async function openFormerIndex(place: string, repository: string): Promise<OpenedFormer> {
  const folder = await findIndexFolder(place);
  const opened = await openArtifactFolder(folder);
  if (opened.kind === 'none') return { kind: 'unusable', reason: `there is no index in ${folder}` };
  try {
    const manifest = await loadManifest(opened.files, { requiredFiles: MODEL_FILES });
    requireRepository(manifest, { folder, repository });
    const models = await loadModels(folder, manifest);
    return { kind: 'found', index: { folder, manifest, ...models, ...readCatalog(join(folder, ISSUES_FILE)) } };
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    const { file, expected, found } = error;
    return {
      kind: 'unusable',
      reason: `the index in ${folder} cannot be used (${file}: expected ${expected}, found ${found})`,
    };
  }
}

/** GitHub's names are compared without regard to case: https://docs.github.com/en/rest/repos/repos. */
function requireRepository(
  manifest: Manifest,
  { folder, repository }: { readonly folder: string; readonly repository: string },
): void {
  if (manifest.repository.toLowerCase() === repository.toLowerCase()) return;
  throw new ConfigError(
    `The index in ${folder} is one of ${manifest.repository}, and the corpus holds issues of ${repository}: ` +
      'give the folder of an index of that repository, or leave out --update.',
  );
}

function readCatalog(path: string): Pick<FormerIndex, 'stored' | 'boilerplate'> {
  const catalog = openIssueCatalog(path);
  try {
    const stored = new Map([...catalog.list()].map((issue) => [issue.number, issue]));
    return { stored, boilerplate: new Set(catalog.boilerplate()) };
  } finally {
    catalog.close();
  }
}
