import type { YAMLParseError } from 'yaml';

/** What is wrong with the text as YAML, in a line. */
export function explainYaml({ code, pos: [start, end], message }: YAMLParseError, text: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'YAML does not allow tabs for indentation; use spaces';
    case 'MULTIPLE_DOCS':
      return 'the settings end here: a line --- begins another document; remove it';
    case 'TAG_RESOLVE_FAILED':
      return `the tag ${JSON.stringify(text.slice(start, Math.min(end, start + 40)))} has no meaning here; write plain values`;
    case 'BAD_ALIAS':
      return 'refers to another place; write the value itself';
    case 'RESOURCE_EXHAUSTION':
      return 'is nested too deeply to be a settings file';
    case 'NON_STRING_KEY':
      return 'a key must be a plain word';
    default: {
      const [line = ''] = message.split('\n', 1);
      return `is not YAML: ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
    }
  }
}
