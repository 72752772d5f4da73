/**
 * What programs say of any failure: the consequence, not the cause. Tested on masked lines (see `maskText`). A line of this kind
 * stands in too many logs to be what two failures have in common.
 */
const CONSEQUENCES =
  /process completed with exit|exit(?:ed)? (?:with )?(?:code|status|#)|returned (?:a )?non-?zero|command failed|script returned|\belifecycle|npm err! (?:errno|[^ ]+@# )|failed at the .* script|see above|test failed\.|tests? failed|build failed|aborting due to|could not compile|failed to execute goal|\bmake(?:\[#\])?: \*\*\*|the operation was canceled|there (?:was|were) # |a complete log of this run|-debug\.log\b|this is probably not a problem with|re-run maven|failing due to|traceback \(most recent call last\)|solving environment: failed|^done\. your build|^(?:^|found |with )# (?:errors?|failures?|failed|failing|problems?)(?:$|[ ,.:(]+(?:and|generated|in|found|#|total|$))|failed with an exception|some checks (?:were|have)|see the (?:full )?report|for more details|\bsubprocess\.calledprocesserror\b/;

/** Whether a masked line says no more than that something failed. */
export function isConsequence(masked: string): boolean {
  return CONSEQUENCES.test(masked);
}

/** Words that any failure may use; others make a line specific. */
const COMMON_WORDS = new Set(
  (
    'a an the and or of in on at to for from by with is are was were be been has have had not no do does did this that it its as if ' +
    'error errors err fail fails failed failing failure failures fatal exception exceptions warning warnings warn info note notice ' +
    'test tests testing build builds building step job jobs task tasks command commands process exit exited code status script run running ' +
    'could cannot can unable unexpected unknown invalid missing found see above below details more log logs output line lines file files ' +
    'please try again check one some any all found errors npm yarn pnpm node python java main most recent call last stack trace ' +
    'assert assertion assertionerror expected actual got want but should must true false null none undefined typeerror runtimeerror ' +
    'returned result results number total summary message reason severity level problem problems issue issues occurred while during ' +
    'caused by aborted rake offenses traceback went wrong execution'
  ).split(' '),
);
/** A line needs so many different words of its own. */
const LEAST_WORDS = 2;
/** … or a single one that is this long, or is made of several, such as the name of a module. */
const LONG_WORD = 14;
const COMPOUND = /[a-z][._:\\-]+[a-z]/;

/** Whether a masked line would fit failures that have nothing to do with each other. */
export function isGeneric(masked: string): boolean {
  const words = new Set(
    masked.match(/[\p{L}_][\p{L}_.:\\-]*[\p{L}_]/gu)?.filter((word) => !COMMON_WORDS.has(word)) ?? [],
  );
  if (words.size >= LEAST_WORDS) return false;
  const [word = ''] = words;
  return word.length < LONG_WORD && !COMPOUND.test(word);
}
