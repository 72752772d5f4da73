import type { AddToProjects } from './plan.ts';
import type { PlanInput } from './plan-input.ts';
import { routeToProjects } from './route-to-projects.ts';

/** Puts the issue on the boards of its labels and of those that it gets; empty where none leads to one. */
export function routeIssue({ issue, policy, isNew }: PlanInput, added: readonly string[]): AddToProjects[] {
  const routes = routeToProjects([...issue.labels, ...added], policy.labelProjects ?? []);
  if (routes.length === 0) return [];
  return [{ kind: 'add-to-projects', number: issue.number, routes, ...(isNew === true ? { isNew: true } : {}) }];
}
