/** Why a failure looks like an issue: what was found in its text, how alike the two are, or because we filed it for this very failure. */
export type KnownReason = 'fingerprint' | 'text' | 'similarity' | 'filed now';

/** What is known of a failure before anybody looks: an issue about it, or none, and an address that opens one. */
export type KnownIssue =
  | {
      readonly kind: 'known';
      readonly number: number;
      /** As somebody wrote it. */
      readonly title: string;
      readonly state: 'open' | 'closed';
      readonly url: string;
      readonly why: KnownReason;
    }
  /** `link` leads to a new issue with title and text filled in. */
  | { readonly kind: 'new'; readonly link: string };
