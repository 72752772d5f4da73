import type { SettingForm } from './setting-form.ts';

/** What a value must be, to follow "must be". */
export function describeForm(form: SettingForm): string {
  switch (form.kind) {
    case 'text':
      return 'a text';
    case 'switch':
      return 'true or false';
    case 'whole-number':
      return `a whole number from ${form.min} to ${form.max}`;
    case 'number':
      return `a number from ${form.min} to ${form.max}`;
    case 'choice':
      return form.names.join(' or ');
    case 'names':
      return form.names === undefined ? 'a list of names' : `a list of ${form.names.join(' and ')}`;
    case 'shares':
      return `a number from ${form.min} to ${form.max}, or one each for ${form.names.join(' and ')}`;
    case 'pairs':
      return `names by name, such as ${form.example.join(': ')}`;
    case 'file':
      return 'the path of a file in the repository';
    case 'path':
      return 'a path inside the repository';
    case 'label-list':
      return 'a list of labels, or the path of a file with one a line';
    case 'boards':
      return 'the addresses of boards by label, or the path of a JSON file';
    case 'prices':
      return 'prices by model, or the path of a JSON file';
  }
}
