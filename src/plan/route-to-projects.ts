import { labelKey } from '../issue/label-key.ts';
import { projectKey } from '../issue/project.ts';
import type { LabelRoute, RoutedProject } from './plan.ts';

/** The boards that the labels lead to, in the order of the labels, each board once with every label that leads there. */
export function routeToProjects(labels: readonly string[], routes: readonly LabelRoute[]): RoutedProject[] {
  const boards = new Map<string, { readonly project: RoutedProject['project']; readonly labels: Set<string> }>();
  for (const label of labels) {
    const own = routes.filter((route) => labelKey(route.label) === labelKey(label));
    for (const project of own.flatMap((route) => route.projects)) {
      const board = boards.get(projectKey(project)) ?? { project, labels: new Set() };
      board.labels.add(label);
      boards.set(projectKey(project), board);
    }
  }
  return [...boards.values()].map((board) => ({ project: board.project, labels: [...board.labels] }));
}
