import { isConsequence, isGeneric } from '../history/generic-errors.ts';
import { maskText } from '../history/mask-text.ts';

/** Whether a line or a name would not fit other failures as well. */
export function isSpecific(text: string): boolean {
  const masked = maskText(text);
  return !isGeneric(masked) && !isConsequence(masked);
}
