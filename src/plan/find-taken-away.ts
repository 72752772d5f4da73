import { createActorFinder } from '../issue/find-actor.ts';
import type { OwnAccounts } from '../issue/issue-history.ts';

/** Something was given to an issue, or taken from it: a label, a board. */
export interface Touch {
  /** What it was; touches of one thing have one key. */
  readonly key: string;
  readonly isGiven: boolean;
  /** Login; empty where the account is gone. */
  readonly actor: string;
}

/** Who took something away; an account that is gone counts as a person's. */
export type Taker = 'person' | 'program';

/**
 * What others took away and no person gave back since, by key. `touches` are in order of time.
 *
 * The triager itself never takes a label or a board away. So what an app's or a workflow's token took, it took for
 * another step of the workflows (an undo), and says nothing; but what was taken by the account of a person whose token
 * the triager has, that person took, or somebody on their behalf.
 */
export function findTakenAway(touches: readonly Touch[], own: OwnAccounts): ReadonlyMap<string, Taker> {
  const actorOf = createActorFinder(own.programs);
  const taken = new Map<string, Taker>();
  for (const { key, isGiven, actor } of touches) {
    const who = actorOf(actor);
    if (isGiven && who === 'person') taken.delete(key);
    if (!isGiven && who !== 'triager') taken.set(key, who === 'person' ? 'person' : 'program');
  }
  return taken;
}
