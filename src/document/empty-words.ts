/**
 * Words that say nothing of what an issue is about: those that hold sentences together, greetings, thanks and praise, that
 * something is wrong, and what every issue is. Our own list; other languages are there with their greetings and thanks alone.
 */
export const EMPTY_WORDS: ReadonlySet<string> = words(`
  a about after again all also am an and any anybody anyone anything are as at be because been before but by can could did do
  does doing done don't few for from get give go going got had has have he her here him his how i i'm i've if in into is isn't it
  it's its just let like look lot made make many may maybe me might more most much must my need never no none nor not nothing now
  of off ok okay on one only or other our out over own really same see she should so some somebody someone something still such
  sure take than that that's the their them then there these they thing things this those to too try up us very want was way we
  well were what what's when where which while who whom whose why will with without won't would yes yet you your
  aren't can't cannot couldn't didn't doesn't hasn't haven't isn't shouldn't wasn't weren't wouldn't i'd i'll it'll they're we're you're
  always became become becomes cant does't doesnt dont every everything isnt often sometimes suddenly today wont yesterday
  bad badly broke broken breaks crash crashed crashes crashing fail failed failing fails failure fix fixed happen happened happening
  happens went work worked working works wrong
  hello hi hey hiya howdy greetings welcome dear everyone everybody guys folks friends world team sir madam maintainer maintainers
  advance good morning afternoon evening day please pls plz kindly thanks thank thankful thx tysm ty cheers regards sincerely sorry
  urgent urgently asap amazing appreciate appreciated awesome best brilliant congratulations congrats cool excellent fantastic
  fantastically great greatly job keep kind love loved loving lovely nice perfect wonderful bravo kudos first ever
  app apps application program project projects repo repository software tool
  hola hallo bonjour salut ciao olá ola oi hej hei moi ahoj cześć merhaba selam namaste привет здравствуйте 你好 您好 こんにちは
  gracias muchas merci danke grazie obrigado obrigada tack bedankt спасибо 谢谢 谢谢你 感谢 ありがとう ありがとうございます 고맙습니다
  test tests testing tested tester asdf asdfg asdfgh qwerty foo bar baz lorem ipsum dummy placeholder sample example tbd todo
  issue issues bug bugs problem problems trouble question questions ticket report request feature help error errors title subject
  description untitled new none n/a na nil null empty blank ignore delete wip
`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
