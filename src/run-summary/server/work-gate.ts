/** Nothing more may wait; asked again later, there may be room. */
export class GateFullError extends Error {
  override readonly name = 'GateFullError';
}

/** Lets so many works be done at the same time, and so many wait for their turn. */
export interface WorkGate {
  /** Does the work in its turn. Throws GateFullError at once where too many wait, and what the work throws. */
  pass<Result>(work: () => Promise<Result>): Promise<Result>;
  readonly underWay: number;
  readonly waiting: number;
}

export interface GateOptions {
  readonly atOnce: number;
  readonly maxWaiting: number;
}

export function createWorkGate({ atOnce, maxWaiting }: GateOptions): WorkGate {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return {
    get underWay() {
      return underWay;
    },
    get waiting() {
      return waiting.length;
    },
    async pass(work) {
      if (underWay < atOnce) underWay++;
      else if (waiting.length >= maxWaiting) throw new GateFullError('Too many requests are waiting.');
      // Whoever leaves hands on the place.
      else await new Promise<void>((enter) => waiting.push(enter));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) underWay--;
        else next();
      }
    },
  };
}
