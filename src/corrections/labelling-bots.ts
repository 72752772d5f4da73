import { createActorFinder } from '../issue/find-actor.ts';
import type { LabelHistory } from './history.ts';

const MAX_BOTS = 5;

/** Logins of other programs that set labels, the busiest first: among them may be the one that was meant. */
export function findLabellingBots({ events, botLogins }: LabelHistory): string[] {
  const actorOf = createActorFinder(botLogins);
  const counts = new Map<string, number>();
  for (const { actor, action } of events) {
    if (action === 'labeled' && actorOf(actor) === 'other-bot') counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_BOTS)
    .map(([login]) => login);
}
