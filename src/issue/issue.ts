/** One GitHub issue as every stage sees it: well-formed text, no null bytes, `body` empty when GitHub says null. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** Label names as GitHub spells them, without duplicates. */
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed';
  /** ISO 8601, absent where the source does not say. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
  /** Login of the author. */
  readonly author?: string;
}
