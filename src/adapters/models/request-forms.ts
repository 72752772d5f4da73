import type { AnswerRoom } from '../../models/answer-room.ts';
import { readAllowedTokens } from '../../models/read-allowed-tokens.ts';
import { type Format, findNamedPart, isAboutOneAnswer, type PartName, type Refusal } from './refusal.ts';

/** How a request is put: the form of the answer that is asked for, and what else is sent. */
export interface RequestForm {
  /** How the form of the answer is asked for; with `text` the prompt alone does. */
  readonly format: Format;
  /** Parts that a server may refuse, and that the request can do without. */
  readonly parts: ReadonlySet<PartName>;
  /** The longest answer that is asked for. */
  readonly maxOutputTokens: number;
}

/** What one run has learned of how a server takes requests. */
export interface RequestForms {
  /** For one question, and an answer of so many tokens: begins with what is known to be taken. */
  start(maxOutputTokens: number): FormSearch;
  /** Sends a part from now on that was not sent before; false where it is sent already, or was refused. */
  add(part: PartName): boolean;
}

/** The search for a form in which the server takes one question. */
export interface FormSearch {
  readonly form: RequestForm;
  /** The server refused that form. Whether there is another one to try; each gives something up, so there is an end. */
  refused(refusal: Refusal): boolean;
  /** The server took that form: what it refused before is not sent again in this run. */
  taken(): void;
}

export interface FormRules {
  /** What is tried first. */
  readonly first: Omit<RequestForm, 'maxOutputTokens'>;
  /** Parts that may be at fault where the server does not say what is, the likeliest first. */
  readonly suspects: readonly PartName[];
  /** Is told how long an answer the server allows. */
  readonly room: Pick<AnswerRoom, 'narrow'>;
}

const SIMPLER: Readonly<Record<Format, readonly Format[]>> = { schema: ['json', 'text'], json: ['text'], text: [] };
/** Of the number of a limit, not of its name. */
const SAYS_TOO_LONG = /too (?:large|high|big)|at most/i;
/** A schema that was refused for so many questions in a row is one that the server cannot keep to. */
const MAX_MISSES = 3;

/**
 * Finds out what a server refuses, and leaves out exactly that. A refusal that names a part costs that part, one that says how
 * long an answer may be costs no more than that length. After one that
 * names nothing, each suspect is left out in turn, then all. Only what is refused even so costs the schema; and only for
 * this question, where the schema was taken before, or the refusal is about this one answer.
 */
export function createRequestForms({ first, suspects, room }: FormRules): RequestForms {
  const wanted = new Set(first.parts);
  const omitted = new Set<PartName>();
  /** The server has not taken a request with them yet. */
  let unproven = suspects;
  let format = first.format;
  let isProven = false;
  let misses = 0;

  function remember(search: Search): void {
    for (const part of [...search.omitted, ...search.trial]) omitted.add(part);
    unproven = unproven.filter((part) => !wanted.has(part));
    misses = search.format === format ? 0 : misses + 1;
    if (misses > 0 && search.isAboutOne && misses < MAX_MISSES) return;
    format = search.format;
    misses = 0;
    isProven = true;
  }

  return {
    start(maxOutputTokens) {
      const search: Search = {
        format,
        maxOutputTokens,
        omitted: new Set(omitted),
        trial: [],
        blind: undefined,
        isAboutOne: isProven,
      };
      const rules = { wanted, suspects: unproven.filter((part) => wanted.has(part)), room };
      return {
        get form() {
          const { format, maxOutputTokens } = search;
          return { format, maxOutputTokens, parts: partsOf(wanted, search) };
        },
        refused: (refusal) => takeStep(search, refusal, rules),
        taken: () => remember(search),
      };
    },
    add(part) {
      if (wanted.has(part) || omitted.has(part)) return false;
      wanted.add(part);
      unproven = [part, ...unproven];
      return true;
    },
  };
}

interface Search {
  format: Format;
  maxOutputTokens: number;
  /** Refused by name. */
  readonly omitted: Set<PartName>;
  /** Left out to see whether the refusal was about them. */
  trial: readonly PartName[];
  /** What is tried next while refusals name nothing; undefined before the first of them. */
  blind: Trial[] | undefined;
  /** Whether a simpler format says nothing about the next question. */
  isAboutOne: boolean;
}

interface StepRules extends Pick<FormRules, 'suspects' | 'room'> {
  /** What is sent unless it is refused. */
  readonly wanted: ReadonlySet<PartName>;
}

interface Trial {
  readonly format: Format;
  readonly without: readonly PartName[];
}

function partsOf(wanted: ReadonlySet<PartName>, { omitted, trial }: Search): ReadonlySet<PartName> {
  return new Set([...wanted].filter((part) => !omitted.has(part) && !trial.includes(part)));
}

function takeStep(search: Search, refusal: Refusal, { wanted, suspects, room }: StepRules): boolean {
  const allowed = readAllowedTokens(refusal.said, search.maxOutputTokens);
  if (allowed !== undefined) {
    if (!allowed.isOfPrompt) room.narrow(allowed.tokens);
    search.maxOutputTokens = allowed.tokens;
    return true;
  }
  const named = findNamedPart(refusal, wanted);
  const sent = partsOf(wanted, search);
  if (named === 'nothing-helps') return false;
  // Neither name of it is at fault, but its number.
  if (named === 'tokenLimit' && (!sent.has(named) || SAYS_TOO_LONG.test(refusal.said))) return false;
  if (named === 'format') search.isAboutOne ||= isAboutOneAnswer(refusal);
  if (named === undefined || (named !== 'format' && !sent.has(named))) {
    search.blind ??= trialsOf(
      search.format,
      suspects.filter((part) => sent.has(part)),
    );
    return tryNext(search, search.blind.shift());
  }
  search.blind = undefined;
  if (named === 'format') return tryNext(search, toTrial(SIMPLER[search.format][0]));
  search.omitted.add(named);
  return tryNext(search, toTrial(search.format));
}

function tryNext(search: Search, next: Trial | undefined): boolean {
  if (next === undefined) return false;
  search.format = next.format;
  search.trial = next.without;
  return true;
}

function toTrial(format: Format | undefined): Trial | undefined {
  return format === undefined ? undefined : { format, without: [] };
}

/** Without each suspect alone, then without all; then with simpler formats. */
function trialsOf(format: Format, suspects: readonly PartName[]): Trial[] {
  const alone = suspects.map((part) => [part]);
  const several = suspects.length > 1 ? [suspects] : [];
  const [next, ...last] = SIMPLER[format];
  const simpler = next === undefined ? [] : [{ format: next, without: [] }];
  const simplest = suspects.length > 0 && next !== undefined ? [next, ...last] : last;
  return [
    ...[...alone, ...several].map((without) => ({ format, without })),
    ...simpler,
    ...simplest.map((each) => ({ format: each, without: suspects })),
  ];
}
