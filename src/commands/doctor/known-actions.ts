import { type Fields, secretNames } from '../../config/field.ts';
import { findGiven, type OptionSource } from '../../config/option-source.ts';
import { rebuildFields } from '../../config/rebuild-options.ts';
import { findFormerInputs } from '../../config/settings/former-inputs.ts';
import { triageFields } from '../../config/triage-options.ts';
import type { KnownAction, KnownActions } from '../../doctor/examine-workflow.ts';

/** Our actions as their field tables have them, and as the settings file sets them. */
export function knownActions(settings: OptionSource): KnownActions {
  const isOn = (field: Fields[string]) => !['', 'false'].includes(findGiven(field, settings)?.text.toLowerCase() ?? '');
  return {
    triage: toKnownAction(
      triageFields,
      [triageFields.apply, triageFields.addLabels, triageFields.addComment].some(isOn),
    ),
    rebuild: toKnownAction(rebuildFields, isOn(rebuildFields.healthIssue)),
  };
}

function toKnownAction(fields: Fields, writesIssues: boolean): KnownAction {
  return {
    inputs: new Set(Object.values(fields).flatMap(({ input }) => input ?? [])),
    secretInputs: new Set(secretNames(fields).inputs),
    writesIssues,
    explainFormer(input, value) {
      const { problems, warnings } = findFormerInputs(fields, (name) => (name === input ? value : ''));
      return [...problems, ...warnings][0];
    },
  };
}
