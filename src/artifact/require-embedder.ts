import type { ProviderId } from '../models/providers.ts';
import { ConfigError } from '../shared/errors.ts';
import type { Manifest } from './manifest.ts';

/** An embedder as the user asks for it. */
export interface EmbedderRequest {
  readonly embedder?: 'local' | ProviderId | undefined;
  readonly embeddingModel?: string | undefined;
  readonly embeddingDimensions?: number | undefined;
}

/** Throws ConfigError where an index was built with another embedder than the one asked for, with the command that rebuilds. */
export function requireEmbedder(
  { service, dimensions }: Manifest['embedder'],
  { requested, folder }: { readonly requested: EmbedderRequest; readonly folder: string },
): void {
  const { embedder, embeddingModel, embeddingDimensions } = requested;
  const found: EmbedderRequest = {
    embedder: service?.provider ?? 'local',
    embeddingModel: service?.model,
    embeddingDimensions: dimensions,
  };
  const differs =
    (embedder !== undefined && embedder !== found.embedder) ||
    (embeddingModel !== undefined && embeddingModel !== found.embeddingModel) ||
    (embeddingDimensions !== undefined && embeddingDimensions !== found.embeddingDimensions);
  if (!differs) return;
  throw new ConfigError(
    `The index in ${folder} was built with the embedder ${describe(found)}, but ${describe(requested)} was requested. ` +
      `Rebuild it with: auto-triager index --db corpus.sqlite --out ${folder}${flags(requested)}`,
  );
}

function describe({ embedder, embeddingModel, embeddingDimensions }: EmbedderRequest): string {
  const details = [
    ...(embeddingModel === undefined ? [] : [`model ${embeddingModel}`]),
    ...(embeddingDimensions === undefined ? [] : [`${embeddingDimensions} dimensions`]),
  ];
  const name = embedder ?? 'of another kind';
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}

function flags({ embedder, embeddingModel, embeddingDimensions }: EmbedderRequest): string {
  const given = { embedder, 'embedding-model': embeddingModel, 'embedding-dimensions': embeddingDimensions };
  return Object.entries(given)
    .flatMap(([flag, value]) => (value === undefined ? [] : [` --${flag} ${value}`]))
    .join('');
}
