import type { EmbeddingPatience } from '../../embedding/retrying-embedder.ts';
import type { EmbeddingAccess } from '../embedders/open-embedder.ts';

export interface LoadOptions {
  /** Holds the index, or several and which of them is active; or the address of a database. */
  readonly folder: string;
  /** The index must be of one of these repositories; of any where absent. */
  readonly repositories?: readonly string[] | undefined;
  /** The index must be signed with it; signed or not where absent. */
  readonly signingKey?: string | undefined;
  /** Of the service that embeds, if one does. */
  readonly access: EmbeddingAccess;
  readonly patience: EmbeddingPatience;
}
