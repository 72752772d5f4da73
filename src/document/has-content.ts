import type { Document } from './document.ts';

/** A word, with the marks that hold it together: `don't`, `c++`, `node.js`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’._+#-]*[\p{L}\p{M}\p{N}+#])?/gu;
/** Digits and signs alone name nothing. */
const HAS_LETTERS = /\p{L}[^\p{L}]*\p{L}|\p{Script=Han}|\p{L}[+#]/u;
/** One letter, typed until the form was content. */
const IS_ONE_LETTER = /^(\p{L})\1+$/u;

/**
 * Words that say nothing of what an issue is about: those that hold sentences together, greetings and thanks, and what every
 * issue is. Our own list; other languages are there with their greetings alone.
 */
const EMPTY_WORDS = words(`
  a about after again all also am an and any anybody anyone anything are as at be because been before but by can could did do
  does doing done don't few for from get give go going got had has have he her here him his how i i'm i've if in into is isn't it
  it's its just let like look lot made make many may maybe me might more most much must my need never no none nor not nothing now
  of off ok okay on one only or other our out over own really same see she should so some somebody someone something still such
  sure take than that that's the their them then there these they thing things this those to too try up us very want was way we
  well were what what's when where which while who whom whose why will with without won't would yes yet you your
  aren't can't cannot couldn't didn't doesn't hasn't haven't isn't shouldn't wasn't weren't wouldn't i'd i'll it'll they're we're you're
  advance broken work worked working works
  hello hi hey hiya howdy greetings welcome dear everyone everybody guys folks friends team sir madam maintainer maintainers good
  morning afternoon evening day please pls plz kindly thanks thank thx ty cheers regards sincerely sorry urgent asap
  hola hallo bonjour salut ciao olá ola oi hej hei moi ahoj cześć merhaba selam namaste привет здравствуйте 你好 您好 こんにちは
  test tests testing tested tester asdf asdfg asdfgh qwerty foo bar baz lorem ipsum dummy placeholder sample example tbd todo
  issue issues bug bugs problem problems question questions ticket report request feature help error errors title subject
  description untitled new none n/a na nil null empty blank ignore delete wip
`);

/**
 * Whether an issue says anything that a label could rest on. It does not with a title of words that every issue has and no
 * other text, or with a form left empty altogether: every label would be a guess from what is frequent.
 */
export function hasContent({ title, body, sections, missing }: Document): boolean {
  const isFormFilled = sections.length === 0 || sections.some((section) => !missing.includes(section.heading));
  return isFormFilled && (saysMore(title) || saysMore(body));
}

function saysMore(text: string): boolean {
  for (const [word] of text.matchAll(WORD)) {
    const plain = word.toLowerCase().replaceAll('’', "'");
    if (HAS_LETTERS.test(plain) && !IS_ONE_LETTER.test(plain) && !EMPTY_WORDS.has(plain)) return true;
  }
  return false;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
