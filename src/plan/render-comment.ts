import { issueLinkWithoutBacklink } from '../text/issue-link.ts';
import { quoteText } from '../text/quote-text.ts';
import { MISSING_KINDS } from '../verdict/missing-kinds.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { COMMENT_MARKER } from './comment-marker.ts';
import type { TriagePolicy } from './plan.ts';

/** More would be a reproach, not a help. */
const MAX_SECTIONS = 10;
const MAX_HEADING_CHARS = 60;

export interface CommentInput {
  readonly verdict: Verdict;
  readonly policy: Pick<TriagePolicy, 'similarIssues' | 'formHeadings'> & Partial<Pick<TriagePolicy, 'addComment'>>;
  readonly issueUrl: (number: number) => string;
  /** Labels of the repository that a maintainer may want to give, named where GitHub takes no suggestions. */
  readonly likelyLabels?: readonly string[];
}

/**
 * The text of the one comment, marker first; absent when there is nothing true to say.
 * It names known issues above the duplicate cut-off, what the form still lacks, and which kinds of information a model
 * misses, in our words. The only text from outside is the titles of known issues, inside code spans; headings are the
 * repository's own.
 */
export function renderComment(input: CommentInput): string | undefined {
  const isAdvising = input.policy.addComment !== false;
  const advice = isAdvising ? [knownIssues(input), missingSections(input), missingKinds(input)] : [];
  const ordinary = advice.filter((part) => part !== undefined);
  const likely = likelyLabels(input);
  if (ordinary.length === 0 && likely === undefined) return undefined;
  const thanks = ordinary.length === 0 ? [] : ['Thank you for the report.'];
  return [COMMENT_MARKER, ...thanks, ...ordinary, ...(likely === undefined ? [] : [likely]), FOOTER].join('\n\n');
}

const FOOTER =
  '<sub>This automatic comment compares the issue with earlier ones and can be wrong. ' +
  'It is updated when the issue changes, and nothing is closed because of it.</sub>';

function knownIssues({ verdict, policy, issueUrl }: CommentInput): string | undefined {
  const known = verdict.similar.filter((similar) => similar.isLikelyDuplicate && similar.number !== verdict.number);
  const items = known.slice(0, policy.similarIssues).map((similar) => {
    const link = issueLinkWithoutBacklink(similar.title, similar.number, issueUrl(similar.number));
    return similar.state === 'closed' ? `- ${link} (closed)` : `- ${link}`;
  });
  if (items.length === 0) return undefined;
  const lead =
    items.length === 1
      ? '**This may already be known.** Is this the same problem? If so, please add anything new to that issue.'
      : '**This may already be known.** Is one of these the same problem? If so, please add anything new to that issue.';
  return `${lead}\n\n${items.join('\n')}`;
}

/** Silent where the history says that reports like this one hold enough: an empty optional field is no fault. */
function missingSections({ verdict, policy }: CommentInput): string | undefined {
  const { missing, isLacking, lacksInformation } = verdict.information;
  const saysEnough = lacksInformation !== undefined && !isLacking;
  if (missing.length === 0 || saysEnough) return undefined;
  const headings = new Set(policy.formHeadings ?? []);
  const items = missing.filter((heading) => headings.has(heading)).slice(0, MAX_SECTIONS);
  if (items.length === 0)
    return 'Some parts of the form are still empty. If you can fill them in, please edit the issue.';
  const list = items.map((heading) => `- ${quoteText(heading, MAX_HEADING_CHARS)}`).join('\n');
  return `These parts of the form are still empty. If you can fill them in, please edit the issue.\n\n${list}`;
}

function likelyLabels({ likelyLabels: names = [] }: CommentInput): string | undefined {
  if (names.length === 0) return undefined;
  return `For maintainers: likely labels are ${names.map((name) => quoteText(name)).join(', ')}.`;
}

function missingKinds({ verdict: { information } }: CommentInput): string | undefined {
  const { isLacking, kinds = [] } = information;
  if (!isLacking || kinds.length === 0) return undefined;
  const list = kinds.map((kind) => `- ${MISSING_KINDS[kind]}`).join('\n');
  return `It would help us to understand the issue if you could add:\n\n${list}`;
}
