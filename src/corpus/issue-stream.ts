/** Issues from one file, or from what else has a beginning and an end. */
export interface IssueStream {
  /** What the user calls it. */
  readonly name: string;
  /** To be read once. Rejects with a StreamFault where it breaks off or is nothing that can be read. */
  readonly chunks: AsyncIterable<Uint8Array>;
}
