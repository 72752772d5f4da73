/**
 * An answer that is not taken, or a proxy that does not let a request through. Thrown by what lies below an SDK, which may
 * wrap it. The message is a sentence without a full stop, and holds no secret.
 */
export class TransportFault extends Error {
  override readonly name = 'TransportFault';
  /** Whether the same request may succeed later. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass = false }: { readonly mayPass?: boolean } = {}) {
    super(message);
    this.mayPass = mayPass;
  }
}

/** The fault that an error is, or was caused by. */
export function findTransportFault(error: unknown): TransportFault | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current instanceof TransportFault) return current;
  }
  return undefined;
}
