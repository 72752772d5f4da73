/**
 * An answer that is not taken, or a proxy that does not let a request through: the same request would end in the same way.
 * Thrown by what lies below an SDK, which may wrap it. The message is a sentence without a full stop, and holds no secret.
 */
export class TransportFault extends Error {
  override readonly name = 'TransportFault';
}

/** The fault that an error is, or was caused by. */
export function findTransportFault(error: unknown): TransportFault | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current instanceof TransportFault) return current;
  }
  return undefined;
}
