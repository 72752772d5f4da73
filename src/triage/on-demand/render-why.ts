import { labelKey } from '../../issue/label-key.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { formatCutoff, formatPercent } from '../../text/format-figures.ts';
import { issueLinkWithoutBacklink, withoutBacklink } from '../../text/issue-link.ts';
import { quoteText } from '../../text/quote-text.ts';
import type { FamilyVerdict, LabelVerdict } from '../../verdict/verdict.ts';
import { countExamples } from '../report/explain-label.ts';
import type { TriageResult } from '../triage-issue.ts';

/** Begins the answer, of which an issue has one at most. */
export const WHY_MARKER = '<!-- auto-triager:why -->';

/** Labels shown of each family. */
const MAX_LABELS = 5;
const MAX_NEIGHBORS = 3;
const MAX_SIMILAR = 5;

type IssueUrl = (number: number) => string;

/**
 * The answer to `/triage why` as the text of a comment: what every likely label rests on, as a table, and the most similar
 * issues. Labels and titles stand in code, no other text from outside is shown, and no issue gets an entry about it.
 */
export function renderWhy({ issue, verdict }: TriageResult, issueUrl: IssueUrl): string {
  const families = verdict.saysNothing ? [] : verdict.families.filter(({ labels }) => labels.length > 0);
  const rows = families.flatMap((family) => familyRows(family, { present: issue.labels, issueUrl }));
  const similar = verdict.similar.filter(({ number }) => number !== issue.number).slice(0, MAX_SIMILAR);
  return [
    WHY_MARKER,
    rows.length === 0 ? NOTHING : [HEAD, ...rows].join('\n'),
    ...(similar.length === 0 ? [] : [`Most similar: ${similar.map((one) => nameSimilar(one, issueUrl)).join(', ')}.`]),
    FOOTER,
  ].join('\n\n');
}

const NOTHING =
  'No label is likely: title and text share too few specific words with earlier issues, or there are too few labelled ones to learn from.';
const HEAD = '| Label | Probability | Added from | Rests on |\n| --- | --- | --- | --- |';
const FOOTER =
  '<sub>Asked for with <code>/triage why</code>; asked again, this comment is brought up to date. ' +
  '<code>/triage undo</code> takes back what was done here.</sub>';

interface RowContext {
  /** Labels that the issue has. */
  readonly present: readonly string[];
  readonly issueUrl: IssueUrl;
}

function familyRows(family: FamilyVerdict, { present, issueUrl }: RowContext): string[] {
  const has = new Set(present.map(labelKey));
  return family.labels.slice(0, MAX_LABELS).map((label) => {
    const state = has.has(labelKey(label.name)) ? ' (on the issue)' : '';
    const cells = [
      `${quoteText(label.name)}${state}`,
      formatPercent(label.probability),
      formatCutoff(label.cutoff),
      restsOn(label, issueUrl),
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

function restsOn({ evidence, localProbability }: LabelVerdict, issueUrl: IssueUrl): string {
  const { neighbors, nameTerms, support } = evidence;
  const links = neighbors.slice(0, MAX_NEIGHBORS).map((number) => linkNumber(number, issueUrl));
  const more = neighbors.length - links.length;
  return [
    ...(localProbability === undefined ? [] : [`${formatPercent(localProbability)} without the model`]),
    ...(links.length === 0 ? [] : [`similar ${links.join(', ')}${more > 0 ? ` and ${more} more` : ''}`]),
    ...(nameTerms.length === 0 ? [] : [`says ${nameTerms.map((term) => quoteText(term)).join(', ')}`]),
    countExamples(support),
  ].join('; ');
}

/** A number in code is no reference; the address of servers without such a host would be one. */
function linkNumber(number: number, issueUrl: IssueUrl): string {
  const address = withoutBacklink(issueUrl(number));
  return address === undefined ? `\`#${number}\`` : `[\`#${number}\`](${address})`;
}

function nameSimilar(
  { title, number, similarity }: TriageResult['verdict']['similar'][number],
  issueUrl: IssueUrl,
): string {
  return `${issueLinkWithoutBacklink(title, number, issueUrl(number))} ${escapeMarkdown(formatPercent(similarity))}`;
}
