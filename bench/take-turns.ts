/** What is measured, by its name: one run of it. */
export type Programs<Usage> = ReadonlyMap<string, () => Promise<Usage>>;

export interface Turns {
  /** At least 1. */
  readonly rounds: number;
  /** Told before each round, 0 for the one that does not count. */
  readonly say: (round: number) => void;
}

/**
 * Runs all programs in turns, so that whatever else the machine does hits all alike: each round begins at the other end, which
 * for two of them is the order ABBA. A round before the first fills caches and does not count. By name, the runs of all rounds.
 */
export async function takeTurns<Usage>(
  programs: Programs<Usage>,
  { rounds, say }: Turns,
): Promise<ReadonlyMap<string, Usage[]>> {
  const runs = new Map<string, Usage[]>([...programs.keys()].map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    say(round);
    const order = [...programs];
    for (const [name, run] of round % 2 === 0 ? order.reverse() : order) {
      const usage = await run();
      if (round > 0) runs.get(name)?.push(usage);
    }
  }
  return runs;
}
