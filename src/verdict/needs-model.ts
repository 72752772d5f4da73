import type { Document } from '../document/document.ts';
import { hasContent } from '../document/has-content.ts';
import type { Issue } from '../issue/issue.ts';
import { labelKey } from '../issue/label-key.ts';
import { NEVER } from '../labels/choose-cutoff.ts';
import type { FamilyVerdict, ModelNote, NotAskedReason, Verdict } from './verdict.ts';

/** When a model is asked: only where the local engine leaves something open, or for every issue. */
export type AskModel = 'when_unsure' | 'always';

export interface ModelNeed {
  readonly issue: Issue;
  readonly document: Document;
  readonly local: Verdict;
  readonly askModel: AskModel;
}

/** Why no model is to be asked; undefined where one is. */
export function whyNoModel({ issue, document, local, askModel }: ModelNeed): ModelNote | undefined {
  if (!hasContent(document)) return notAsked('says-nothing', 'the issue says nothing');
  if (askModel === 'always') return undefined;
  if (issue.state === 'closed') return notAsked('closed', 'the issue is closed');
  const isComplete = !local.information.isLacking && local.information.missing.length === 0;
  const open = local.families.filter((family) => !isSettled(family, issue));
  const isSure = open.length < local.families.length && open.every(isSilent);
  if (!isComplete || !isSure) return undefined;
  return notAsked(
    'sure',
    'the local engine is sure enough in every family that it labels, and no information is missing',
  );
}

function notAsked(because: NotAskedReason, what: string): ModelNote {
  return { kind: 'not-asked', because, text: `No model was asked: ${what}.` };
}

/** A label is above its cut-off, or a person has given one already, or none is wanted. */
function isSettled({ labels, maxLabels }: FamilyVerdict, issue: Issue): boolean {
  if (maxLabels === 0 || labels.some((label) => label.isSelected)) return true;
  const given = new Set(issue.labels.map(labelKey));
  return labels.some(({ name }) => given.has(labelKey(name)));
}

/** No label of the family was ever right often enough to be applied, and a model's word does not change that. */
function isSilent({ labels }: FamilyVerdict): boolean {
  return labels.every(({ cutoff }) => cutoff >= NEVER);
}
