import type { Fields } from './field.ts';
import { textFile } from './text-source.ts';
import { nameList, text, wholeNumber } from './value-schemas.ts';

/** GitHub's own limit of people on an issue. */
const MAX_ASSIGNEES = 10;

/** Who is to look at an issue. */
export const ownerFields = {
  ownersFile: {
    description:
      'file that says who answers for the issues of a label, a line each as in CODEOWNERS: area/x @login @organization/team, or ' +
      'area/x /path/ for those whom CODEOWNERS names there; they are assigned with the label, or proposed with it',
    flag: '--owners-file <file>',
    key: 'triage.owners',
    schema: textFile,
  },
  away: {
    description: 'logins of those who are away, with commas between them; they are passed over',
    flag: '--away <logins>',
    key: 'triage.away',
    schema: nameList,
  },
  maxAssignees: {
    description: 'how many people an issue is assigned to at most',
    flag: '--max-assignees <count>',
    key: 'triage.max_assignees',
    default: '1',
    schema: wholeNumber({ min: 1, max: MAX_ASSIGNEES }),
  },
  needsTriageLabel: {
    description:
      'label to put on an issue about which every family stays silent, taken off again once one of them has a label there; ' +
      'without it none is',
    flag: '--needs-triage-label <name>',
    key: 'triage.needs_triage_label',
    schema: text,
  },
} as const satisfies Fields;
