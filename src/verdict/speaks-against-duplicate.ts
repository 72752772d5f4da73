import { namedVersions } from '../document/named-versions.ts';
import { isoDateMs } from '../shared/iso-date.ts';

/** An issue that may repeat another. */
export interface RepeatingIssue {
  readonly title: string;
  readonly body: string;
  /** ISO 8601; absent where it is not known. */
  readonly createdAt?: string | undefined;
}

/** The earlier issue that it may repeat. */
export interface RepeatedIssue {
  readonly state: 'open' | 'closed';
  /** GitHub's word: `completed` says that it was fixed. */
  readonly stateReason?: string | undefined;
  /** ISO 8601; absent where it is open or that is not known. */
  readonly closedAt?: string | undefined;
}

/** When a version was first named or released, ISO 8601; undefined where it was never heard of before. */
export type ReleaseDates = (version: string) => string | undefined;

export type AgainstDuplicate =
  /** The other was fixed before a release that this one names: it is broken again. */
  | { readonly kind: 'regression'; readonly version: string }
  /** The issue says itself that it is another one, or that the fix did not help. */
  | { readonly kind: 'contradicted' };

/** Longer texts are logs behind the report. */
const MAX_CHARS = 20_000;

/** In the words of reporters, in lower case; each sets an issue apart from the one that it resembles. */
const CONTRADICTIONS = [
  /\bnot an? (?:duplicate|dupe)\b/,
  /\b(?:isn['’]?t|is not) (?:the same|a dup)/,
  /\b(?:different|differs) (?:from|than|to) (?:issue )?#\d/,
  /\b(?:unlike|despite|contrary to) (?:the fix|(?:issue |pr )?#\d)/,
  /\bstill (?:happen|occur|reproduc|broken|fail|present|see|crash|not fixed|an issue)/,
  /\b(?:happen|occur|broken|fail|crash|back)(?:s|ed|ing|en)? again\b/,
  /\b(?:after|with|since|even with) the (?:fix|patch)\b/,
  /\b(?:was|were|been|got) (?:not )?(?:fixed|resolved|closed) (?:in|by|with)\b/,
  /\bre-?open/,
  /\bregress(?:ion|ed|es)\b/,
];

/**
 * Why closing an issue as a duplicate of an earlier one would be wrong; undefined where nothing speaks against it.
 *
 * A regression: the other was closed as completed before a release that the issue names. When a version was released is taken from
 * `releasedAt`, the first issue that named it will do: it is never too early. A version that nobody named before is as new as the
 * issue. Where it is not known when the other was closed, any version counts: in doubt nothing is closed.
 */
export function speaksAgainstDuplicate(
  issue: RepeatingIssue,
  { other, releasedAt }: { readonly other: RepeatedIssue; readonly releasedAt: ReleaseDates },
): AgainstDuplicate | undefined {
  const text = `${issue.title}\n${issue.body}`.slice(0, MAX_CHARS);
  const words = text.toLowerCase();
  if (CONTRADICTIONS.some((pattern) => pattern.test(words))) return { kind: 'contradicted' };
  if (other.state === 'open' || other.stateReason !== 'completed') return undefined;
  const { closedAt } = other;
  const version = namedVersions(text).find((one) => isAfter(releasedAt(one) ?? issue.createdAt, closedAt));
  return version === undefined ? undefined : { kind: 'regression', version };
}

/** True where either is not known. */
function isAfter(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return true;
  return !(isoDateMs(date) <= isoDateMs(other));
}
