import { patternTest } from '../labels/label-pattern.ts';

/** Who answers for the issues of a label. */
export interface OwnerRule {
  /** Name of the label; `*` means any signs. */
  readonly label: string;
  /** Logins, and teams as `organization/team`. */
  readonly owners: readonly string[];
  /** Paths of the repository whose owners answer for the label, too. */
  readonly paths: readonly string[];
}

export interface OwnersOfLabel {
  readonly label: string;
  /** Logins and teams, each once, in the order of the rules. */
  readonly owners: readonly string[];
}

/**
 * Who answers for each of the labels: of the rules that fit, the last one counts, as in CODEOWNERS. `ownersOfPath` is what the
 * repository's CODEOWNERS says of a path. Labels that no rule names are left out.
 */
export function findOwners(
  labels: readonly string[],
  {
    rules,
    ownersOfPath,
  }: { readonly rules: readonly OwnerRule[]; readonly ownersOfPath: (path: string) => readonly string[] },
): OwnersOfLabel[] {
  return labels.flatMap((label) => {
    const rule = rules.findLast((one) => patternTest(one.label)(label));
    const owners = rule === undefined ? [] : [...rule.owners, ...rule.paths.flatMap(ownersOfPath)];
    return owners.length === 0 ? [] : [{ label, owners: [...new Set(owners)] }];
  });
}

export interface AssigneeRequest {
  /** Number of the issue: neighbors by number go to different owners, so that nobody gets them all. */
  readonly number: number;
  readonly candidates: readonly CandidatesOfLabel[];
  /** Logins of those who are away, in any case. */
  readonly away: readonly string[];
  readonly maxAssignees: number;
}

export interface CandidatesOfLabel {
  readonly label: string;
  /** Logins only: what a team's members are. */
  readonly logins: readonly string[];
}

/** One person, and the label that they answer for. */
export interface Assignee {
  readonly login: string;
  readonly label: string;
}

/**
 * At most `maxAssignees` people, the labels in turn: of each the owner whose turn it is by the number, then the next
 * one. Who is away is passed over.
 */
export function chooseAssignees({ number, candidates, away, maxAssignees }: AssigneeRequest): Assignee[] {
  const isAway = new Set(away.map((login) => login.toLowerCase()));
  const queues = candidates.map(({ label, logins }) => ({
    label,
    logins: rotate(
      logins.filter((login) => !isAway.has(login.toLowerCase())),
      number,
    ),
  }));
  const chosen = new Map<string, Assignee>();
  const longest = Math.max(0, ...queues.map(({ logins }) => logins.length));
  for (let turn = 0; turn < longest; turn++) {
    for (const { label, logins } of queues) {
      const login = logins[turn];
      if (login === undefined || chosen.has(login.toLowerCase()) || chosen.size >= maxAssignees) continue;
      chosen.set(login.toLowerCase(), { login, label });
    }
  }
  return [...chosen.values()];
}

function rotate(logins: readonly string[], by: number): readonly string[] {
  const start = logins.length === 0 ? 0 : by % logins.length;
  return [...logins.slice(start), ...logins.slice(0, start)];
}
