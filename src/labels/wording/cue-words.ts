/**
 * Words that tell, in any project, what the writer wants: our own list, so that the first hundred labelled issues need not
 * teach each of them. What each kind of cue is worth for a label is learned.
 */
export const CUES = {
  broken: `crash crashes crashed crashing segfault exception traceback error errors fail fails failed failing failure broken
    breaks broke regression incorrect incorrectly wrong wrongly unexpected unexpectedly leak leaks hang hangs freeze freezes
    stuck deadlock corrupt corrupted invalid missing lost flaky intermittent race overflow panic abort aborted misaligned
    overlap overlaps flicker glitch duplicated ignored bug buggy inconsistent disappears throws raises hidden blank`,
  negation: `doesn't don't won't didn't isn't aren't wasn't can't cannot not never unable nothing without`,
  report: 'steps reproduce repro expected actual behavior behaviour version environment os instead observed',
  repair: 'fix fixes fixed bugfix avoid prevent handle correct',
  wish: `add adds support supports allow allows option enable ability provide implement introduce improve improvement enhance
    enhancement feature proposal propose suggest suggestion consider expose make extend new custom configurable motivation
    alternatives alternative wish deprecate remove migrate upgrade replace rename refactor optimize move use update bump drop
    better should could would nice great useful helpful convenient easier ideally`,
  question: `how what why where when which who anyone someone question questions help thanks thank please understand
    understanding explain explanation clarify clarification confused confusing wonder wondering possible guide tutorial
    example advice stackoverflow forum`,
  person: `i i'm i've my me we our`,
  attempt: `trying try tried want need install installing installed build building compile compiling configure running run
    using following followed download setup beginner working getting`,
} as const satisfies Readonly<Record<string, string>>;

export type Cue = keyof typeof CUES;

/** Each word with its kind. */
export const CUE_OF_WORD: ReadonlyMap<string, Cue> = new Map(
  (Object.keys(CUES) as Cue[]).flatMap((cue) => CUES[cue].split(/\s+/).map((word) => [word, cue] as const)),
);
