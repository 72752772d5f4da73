import type { Document } from '../document/document.ts';
import { ServiceError } from '../shared/errors.ts';
import { formatCount } from '../text/format-count.ts';
import type { BlamingError } from './embed-shortened.ts';

/** Tells a service that refuses some texts from one that is broken, in one run. */
export interface RefusalWatch {
  /** How many requests were answered. */
  readonly answers: () => number;
  answered(): void;
  /**
   * Whether the service was well after the moment when it had given `since` answers: by its own answers, else by one to a text
   * that nobody can object to. Throws `error`, which made one doubt, where it was not.
   */
  requireService(error: BlamingError, since: number): Promise<void>;
  /** Notes that a text got no vector. Throws ServiceError where these are too many to be the texts' own fault. */
  refused(error: BlamingError): void;
}

export interface WatchedRun {
  /** Asks for one document, without patience. */
  readonly embed: (document: Document) => Promise<unknown>;
  /** How many texts the run has. */
  readonly texts: number;
  /** How many of them were refused before, and are not asked for. */
  readonly refusedBefore: number;
}

/** Beyond this share of all texts, and in small runs beyond this number, it is not the texts. */
const MAX_REFUSED_SHARE = 0.1;
const MIN_REFUSED = 8;

/** Short, plain and of no matter. */
export const HARMLESS: Document = {
  number: 0,
  title: 'Hello',
  body: 'The door is open.',
  codeLines: [],
  wording: '',
  sections: [],
  formLines: [],
  missing: [],
};

export function watchRefusals({ embed, texts, refusedBefore }: WatchedRun): RefusalWatch {
  const maxRefused = Math.max(MIN_REFUSED, Math.floor(MAX_REFUSED_SHARE * texts));
  let answers = 0;
  let refused = refusedBefore;
  let proof: Promise<unknown> | undefined;
  return {
    answers: () => answers,
    answered() {
      answers += 1;
    },
    async requireService(error, since) {
      if (answers > since) return;
      // One for all that doubt at the same time.
      proof ??= embed(HARMLESS).finally(() => {
        proof = undefined;
      });
      try {
        await proof;
        answers += 1;
      } catch {
        throw error;
      }
    },
    refused(error) {
      refused += 1;
      if (refused <= maxRefused) return;
      const { service, status } = error;
      throw new ServiceError(
        `${error.message} So it went with ${refused} of ${formatCount(texts, 'text')}, more than the ${maxRefused} that may be ` +
          'left without a vector: see what the service objects to, or choose another embedding model.',
        { service, status, retryable: false, cause: error },
      );
    },
  };
}
