/** Work that several ask for at the same time is done once. */
export interface SharedWork<Result> {
  /** Begins the work, or joins what is under way under this key; all get its result, or its error. */
  share(key: string, work: () => Promise<Result>): Promise<Result>;
  isUnderWay(key: string): boolean;
}

export function createSharedWork<Result>(): SharedWork<Result> {
  const underWay = new Map<string, Promise<Result>>();
  return {
    isUnderWay: (key) => underWay.has(key),
    share(key, work) {
      const found = underWay.get(key);
      if (found !== undefined) return found;
      const begun = work().finally(() => underWay.delete(key));
      underWay.set(key, begun);
      return begun;
    },
  };
}
