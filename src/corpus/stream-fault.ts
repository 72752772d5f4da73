/** A stream breaks off, or is nothing that can be read. The message is ready to follow its name and a colon. */
export class StreamFault extends Error {
  override readonly name = 'StreamFault';
}
