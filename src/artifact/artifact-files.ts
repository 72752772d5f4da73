/** Port: the files of one index, by the names in `artifact.ts`. Adapter: a folder. */
export interface ArtifactFiles {
  /** Size in bytes, undefined where there is no such file. */
  size(name: string): Promise<number | undefined>;
  /** SHA-256 of the whole file, lower-case hexadecimal. */
  sha256(name: string): Promise<string>;
  /** SHA-256 of each block of the file (block-sums.ts). */
  blockSums(name: string): Promise<Uint8Array>;
  /** The file as UTF-8 text. Throws ConfigError where it is larger than `maxBytes`. */
  readText(name: string, maxBytes: number): Promise<string>;
}
