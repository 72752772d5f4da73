import type { JsonObject } from '../../issue/json-object.ts';
import type { RawLabelEvent } from '../../issue/parse-label-events.ts';

/** A form in which JSON holds issues. */
export interface ImportForm {
  /** What people call it, after a number: `3 of webhooks`. */
  readonly title: string;
  readonly isFormOf: (value: JsonObject) => boolean;
  /** What the value holds, in order. */
  readonly unpack: (value: JsonObject) => readonly Unpacked[];
}

export type Unpacked =
  | UnpackedIssue
  /** Something that happened, with no issue in it that can be taken over. */
  | { readonly kind: 'other-event' }
  /** An answer that is none; `reason` is ready to follow the place. */
  | { readonly kind: 'fault'; readonly reason: string };

export interface UnpackedIssue {
  readonly kind: 'issue';
  /** An issue in any shape that `parseIssue` knows. */
  readonly value: unknown;
  /** Repository that the form says it belongs to; the issue itself may say so too. */
  readonly repository?: string | undefined;
  /** What happened to it. */
  readonly event?: RawLabelEvent | undefined;
}

/** For values that are an issue themselves. */
export function itself(value: JsonObject): readonly Unpacked[] {
  return [{ kind: 'issue', value }];
}
