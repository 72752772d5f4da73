import type { Issue } from '../issue/issue.ts';
import { isObject } from '../issue/json-object.ts';
import type { IdentifiedLabelEvent } from '../issue/label-event.ts';
import { parseIssue } from '../issue/parse-issue.ts';
import { parseLabelEvents, toLabelEvent } from '../issue/parse-label-events.ts';
import { repositoryOfIssue } from '../issue/repository-of-issue.ts';
import type { Unpacked, UnpackedIssue } from './import-forms/import-form.ts';
import { IMPORT_FORMS, type ImportFormName, importFormOf } from './import-forms/import-forms.ts';
import { readJsonValues } from './json-values/read-json-values.ts';
import type { Place } from './json-values/value-scanner.ts';
import { type MissableFact, missingFactsOf } from './missing-facts.ts';

/** An issue as it was found. */
export interface FoundIssue {
  readonly kind: 'issue';
  readonly place: Place;
  readonly form: ImportFormName;
  readonly issue: Issue;
  /** The JSON object that it was read from. */
  readonly source: unknown;
  /** Repository that it says it belongs to. */
  readonly repository?: string | undefined;
  readonly labelEvents: readonly IdentifiedLabelEvent[];
  readonly missing: readonly MissableFact[];
}

export type Found =
  | FoundIssue
  | { readonly kind: 'pull-request'; readonly place: Place; readonly number: number }
  /** Something that happened, without an issue. */
  | { readonly kind: 'other-event'; readonly place: Place }
  | { readonly kind: 'other-repository'; readonly place: Place; readonly repository: string }
  /** Bytes that are no UTF-8 were replaced in the value that follows. */
  | { readonly kind: 'not-utf8'; readonly place: Place }
  /** `reason` is ready to follow the place. */
  | { readonly kind: 'fault'; readonly place: Place; readonly reason: string };

export interface ReadIssuesOptions {
  /** Whether issues that say they belong to this repository are wanted; all are unless given. */
  readonly isWanted?: ((repository: string) => boolean) | undefined;
  /** Larger values are faults. */
  readonly maxBytes?: number | undefined;
}

/**
 * Everything that a stream of JSON holds, in its order, whatever form it has (import-forms/). Memory does not grow with
 * the stream. Rejects as `chunks` does.
 */
export async function* readIssues(
  chunks: AsyncIterable<Uint8Array>,
  { isWanted = () => true, maxBytes }: ReadIssuesOptions = {},
): AsyncGenerator<Found> {
  for await (const found of readJsonValues(chunks, maxBytes === undefined ? {} : { maxBytes })) {
    if (found.kind === 'fault') {
      yield found;
      continue;
    }
    const { place, value, isUtf8 } = found;
    if (!isUtf8) yield { kind: 'not-utf8', place };
    const form = isObject(value) ? importFormOf(value) : 'rest-issue';
    const unpacked = isObject(value) ? IMPORT_FORMS[form].unpack(value) : [{ kind: 'issue', value } as const];
    for (const one of unpacked) yield toFound(one, { place, form, isWanted });
  }
}

interface Finding {
  readonly place: Place;
  readonly form: ImportFormName;
  readonly isWanted: (repository: string) => boolean;
}

function toFound(unpacked: Unpacked, finding: Finding): Found {
  const { place } = finding;
  return unpacked.kind === 'issue' ? toIssue(unpacked, finding) : { ...unpacked, place };
}

function toIssue({ value, event, ...unpacked }: UnpackedIssue, { place, form, isWanted }: Finding): Found {
  const repository = unpacked.repository ?? (isObject(value) ? repositoryOfIssue(value) : undefined);
  if (repository !== undefined && !isWanted(repository)) return { kind: 'other-repository', place, repository };
  const parsed = parseIssue(value);
  if (parsed.kind === 'invalid') return { kind: 'fault', place, reason: parsed.reason };
  if (parsed.kind === 'pull-request') return { ...parsed, place };
  const { issue } = parsed;
  const own = isObject(value) ? parseLabelEvents(value, issue.number) : [];
  const labelEvents = event === undefined ? own : [...own, ...toLabelEvent(event, issue.number)];
  const missing = isObject(value) ? missingFactsOf(value) : [];
  return { kind: 'issue', place, form, issue, source: value, repository, labelEvents, missing };
}
