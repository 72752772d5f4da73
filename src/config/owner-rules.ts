import type { OwnerRule } from '../plan/choose-assignees.ts';
import type { FileFault } from './label-projects.ts';

export interface OwnerRules {
  /** What could be read, in the file's order. */
  readonly rules: readonly OwnerRule[];
  readonly faults: readonly FileFault[];
}

/** Where the owners of a line begin: an account, a team, or a path. */
const OWNERS_START = /\s(?=[@/])/;
/** GitHub's own forms: `@login` and `@organization/team`. */
const ACCOUNT = /^@[a-z\d](?:[a-z\d-]{0,38})$/i;
const TEAM = /^@[a-z\d](?:[a-z\d-]{0,38})\/[a-z\d][\w.-]{0,99}$/i;
const MAX_SHOWN_CHARS = 60;

/**
 * Reads an owners file, line by line in the form of CODEOWNERS with a label in the place of the path: `area/alerting @anna @acme/alerts`.
 * In place of owners a path may stand, `/pkg/alerting/`, whose owners `.github/CODEOWNERS` names. `*` in a label means any signs. Lines that
 * begin with # are skipped. Never throws: every fault is told with its line, beside what could be read.
 */
export function readOwnerRules(text: string): OwnerRules {
  const rules: OwnerRule[] = [];
  const faults: FileFault[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const read = readLine(line);
    if ('rule' in read) rules.push(read.rule);
    else faults.push({ line: index + 1, message: read.fault });
  }
  return { rules, faults };
}

function readLine(line: string): { readonly rule: OwnerRule } | { readonly fault: string } {
  const start = line.search(OWNERS_START);
  const label = (start === -1 ? line : line.slice(0, start)).trim();
  if (start === -1) return { fault: `${show(label)} has no owner; write: ${label} @login, or a path such as /pkg/` };
  const owners = line.slice(start).trim().split(/\s+/);
  const wrong = owners.find((owner) => !(owner.startsWith('/') || ACCOUNT.test(owner) || TEAM.test(owner)));
  if (wrong !== undefined)
    return { fault: `${show(wrong)} is no owner; write @login, @organization/team, or a path that begins with /` };
  const paths = owners.filter((owner) => owner.startsWith('/'));
  return {
    rule: { label, owners: owners.filter((owner) => owner.startsWith('@')).map((owner) => owner.slice(1)), paths },
  };
}

function show(text: string): string {
  return JSON.stringify(text.slice(0, MAX_SHOWN_CHARS));
}
