const SAYS_SO =
  /(?:needs?|more|missing|no(?: new)?|awaiting|waiting(?: for| on)?|requires?|insufficient|incomplete)[ _/:.-]*(?:more |new |additional )?(?:info(?:rmation)?|details?|repro(?:duction)?|feedback|response|author)|needs[ _/:.-]*more[ _/:.-]*info/i;

/** Which labels mean that an issue lacks information: the given ones, else those whose names say so. */
export function needsInfoTest(given: readonly string[] | undefined): (name: string) => boolean {
  if (given === undefined || given.length === 0) return (name) => SAYS_SO.test(name);
  const keys = new Set(given.map((name) => name.toLowerCase()));
  return (name) => keys.has(name.toLowerCase());
}
