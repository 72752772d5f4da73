import type { Document } from '../document/document.ts';
import { cutText } from '../issue/clean-text.ts';
import { type Blame, ServiceError } from '../shared/errors.ts';

export interface Shortening {
  /** Why the whole document was refused. */
  readonly error: BlamingError;
  /** Of the embedder. */
  readonly maxInputChars: number;
  /** Asks for one document. */
  readonly embed: (document: Document) => Promise<Float32Array>;
}

/** A service's failure that another text might not have met. */
export type BlamingError = ServiceError & { readonly blames: Blame };

/** A text as short as this fits into any model: that it is too long must be a mistake. */
const SHORTEST_CHARS = 64;
/** How often a text is halved. Where it is not its length, what is at fault may be in the half that goes, or be everywhere. */
const MAX_HALVINGS: Readonly<Record<Blame, number>> = { length: 8, content: 2 };

/** The vector of the longest part, by halves, that the service takes. Throws the last BlamingError where it takes none. */
export async function embedShortened(document: Document, shortening: Shortening): Promise<Float32Array> {
  const { maxInputChars, embed } = shortening;
  let { error } = shortening;
  let chars = Math.min(maxInputChars, document.title.length + document.body.length);
  for (let halvings = 1; halvings <= MAX_HALVINGS[error.blames] && chars > SHORTEST_CHARS; halvings++) {
    chars = Math.ceil(chars / 2);
    try {
      return await embed(cutDocument(document, chars));
    } catch (fault) {
      if (!isBlaming(fault)) throw fault;
      error = fault;
    }
  }
  throw error;
}

/** Whether the service may have failed for the sake of one text. */
export function isBlaming(error: unknown): error is BlamingError {
  return error instanceof ServiceError && error.blames !== undefined;
}

function cutDocument(document: Document, maxChars: number): Document {
  const title = cutText(document.title, maxChars);
  return { ...document, title, body: cutText(document.body, Math.max(0, maxChars - title.length)) };
}
