/** Adds up what a run spends, of several calls at the same time. In US dollars. */
export interface Spending {
  /** What answers cost so far; of those whose service tells no tokens, the most that they can have cost. */
  total(): number;
  /**
   * Sets aside the most that a call may cost. Resolves to false where that would pass the limit, and from then on: a run
   * that went on with its cheaper questions would pay for halves of verdicts. Where other calls under way leave too little,
   * it waits for what they cost in the end.
   */
  setAside(worst: number): Promise<boolean>;
  /** A call that money was set aside for has ended, and cost this. */
  settle(call: { readonly worst: number; readonly cost: number }): void;
}

/** Without a limit everything may be spent. */
export function startSpending(limit = Number.POSITIVE_INFINITY): Spending {
  let spent = 0;
  let setAside = 0;
  let callsUnderWay = 0;
  let isExhausted = false;
  let waiting: (() => void)[] = [];
  return {
    total: () => spent,
    async setAside(worst) {
      while (isExhausted || spent + setAside + worst > limit) {
        isExhausted ||= spent + worst > limit;
        if (isExhausted) return false;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      setAside += worst;
      callsUnderWay++;
      return true;
    },
    settle({ worst, cost }) {
      callsUnderWay--;
      // A sum that is taken apart again may leave a rest of rounding.
      setAside = callsUnderWay === 0 ? 0 : setAside - worst;
      spent += cost;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
  };
}
