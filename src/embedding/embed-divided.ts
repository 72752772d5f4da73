import type { Document } from '../document/document.ts';
import { type BlamingError, embedShortened, isBlaming } from './embed-shortened.ts';
import type { Embedder } from './embedder.ts';
import type { RefusalWatch } from './refusal-watch.ts';

/** Texts to embed in one request, or in several where it fails for the sake of one. */
export interface Division<Item extends { readonly document: Document }> {
  readonly ask: (documents: readonly Document[]) => Promise<Float32Array[]>;
  /** As `ask`, without patience. */
  readonly askHastily: (documents: readonly Document[]) => Promise<Float32Array[]>;
  readonly maxInputChars: Embedder['maxInputChars'];
  readonly watch: RefusalWatch;
  /** Told of vectors as they arrive, and waited for. */
  readonly onVectors: (items: readonly Item[], vectors: readonly Float32Array[]) => Promise<void>;
  /** Told of each item that gets none. */
  readonly onRefused: (item: Item, error: BlamingError) => void;
}

/**
 * Embeds all items. Where the request fails for what may be one text's sake, it is halved until the text is found, which takes two
 * requests for each halving at most; that text is shortened, and given up where nothing helps. Throws ServiceError where the
 * service itself is at fault.
 */
export async function embedDivided<Item extends { readonly document: Document }>(
  items: readonly Item[],
  division: Division<Item>,
): Promise<void> {
  const { watch } = division;
  const error = await attempt(items, { division, ask: division.ask });
  if (error === undefined) return;
  const since = watch.answers();
  // A service that never answered is not asked over and over.
  if (since === 0) await watch.requireService(error, since);
  if (items.length === 1) await embedAlone(items[0] as Item, { division, error, since });
  else await embedHalves(items, { division, since });
}

interface Place<Item extends { readonly document: Document }> {
  readonly division: Division<Item>;
  /** How many answers there had been when the request failed. */
  readonly since: number;
}

async function embedHalves<Item extends { readonly document: Document }>(
  items: readonly Item[],
  place: Place<Item>,
): Promise<void> {
  const middle = Math.ceil(items.length / 2);
  const [left, right] = [items.slice(0, middle), items.slice(middle)];
  const isLeftSound = await embedHalf(left, place);
  // What is left of the fault must be in the other half.
  if (isLeftSound && right.length > 1) await embedHalves(right, place);
  else await embedHalf(right, place);
}

/** Whether it went at once. */
async function embedHalf<Item extends { readonly document: Document }>(
  items: readonly Item[],
  { division, since }: Place<Item>,
): Promise<boolean> {
  const error = await attempt(items, { division, ask: division.askHastily });
  if (error === undefined) return true;
  if (items.length === 1) await embedAlone(items[0] as Item, { division, error, since });
  else await embedHalves(items, { division, since });
  return false;
}

async function embedAlone<Item extends { readonly document: Document }>(
  item: Item,
  { division, error, since }: Place<Item> & { readonly error: BlamingError },
): Promise<void> {
  const { askHastily, maxInputChars, watch, onVectors, onRefused } = division;
  const embed = async (document: Document) => (await askHastily([document]))[0] as Float32Array;
  await watch.requireService(error, since);
  let vector: Float32Array;
  try {
    vector = await embedShortened(item.document, { error, maxInputChars, embed });
  } catch (fault) {
    if (!isBlaming(fault)) throw fault;
    watch.refused(fault);
    onRefused(item, fault);
    return;
  }
  watch.answered();
  await onVectors([item], [vector]);
}

/** Why it failed, where it may be for the sake of one text; undefined where it did not. Throws other errors. */
async function attempt<Item extends { readonly document: Document }>(
  items: readonly Item[],
  { division, ask }: { readonly division: Division<Item>; readonly ask: Division<Item>['ask'] },
): Promise<BlamingError | undefined> {
  const { watch, onVectors } = division;
  let vectors: Float32Array[];
  try {
    vectors = await ask(items.map(({ document }) => document));
  } catch (error) {
    if (isBlaming(error)) return error;
    throw error;
  }
  watch.answered();
  await onVectors(items, vectors);
  return undefined;
}
