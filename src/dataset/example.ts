/** One line of a dataset: what the judge sends, and the answer that is to be learned. */
export interface Example {
  /** The number. */
  readonly number: number;
  readonly system: string;
  readonly user: string;
  /** JSON under the schema that the judge sends along. */
  readonly answer: string;
  readonly classes: readonly string[];
}

/** An example with its length in tokens, by the tokenizer of the model that is to be trained. */
export interface CountedExample extends Example {
  readonly tokens: number;
}
