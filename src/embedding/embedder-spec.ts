import type { ProviderId } from '../models/providers.ts';

/** An embedder behind a service, as it is asked for or as an index pins it. */
export interface ServiceEmbedder {
  readonly provider: ProviderId;
  /** As the service calls it. */
  readonly model: string;
  /** Absent: as many as the model gives by itself. */
  readonly dimensions?: number | undefined;
}

/** With everything known that decides what the vectors are. */
export type PinnedService = ServiceEmbedder & { readonly dimensions: number };

/** The id of a service's embedder: its vectors are the same wherever provider, model and dimensions are. */
export function serviceEmbedderId({ provider, model, dimensions }: PinnedService): string {
  return `${provider}-${model.replace(/\s+/g, '_')}-${dimensions}`;
}
