/** Whose doing something was: the triager's, that of a program that is none of our business, or a person's. */
export type Actor = 'triager' | 'other-bot' | 'person';

/** GitHub's ending of the logins of apps, which no person can have. */
const APP_LOGIN = /\[bot\]$/i;

/** Whether the login is an app's; that of a workflow's token is, too. */
export function isAppLogin(login: string): boolean {
  return APP_LOGIN.test(login);
}

/** Tells who a login belongs to. `botLogins` are the triager's, in any case; one that is empty, since its account is gone, counts as a person's. */
export function createActorFinder(botLogins: readonly string[]): (login: string) => Actor {
  const ours = new Set(botLogins.map((login) => login.toLowerCase()));
  const actorOf = (login: string): Actor => {
    if (ours.has(login.toLowerCase())) return 'triager';
    return isAppLogin(login) ? 'other-bot' : 'person';
  };
  // Asked for each event of a repository, which has many events and few accounts.
  const known = new Map<string, Actor>();
  return (login) => {
    const actor = known.get(login) ?? actorOf(login);
    known.set(login, actor);
    return actor;
  };
}
