import type { TextSource } from '../text-source.ts';

/** Where the settings are looked for. */
export const SETTINGS_PATH = '.github/auto-triager.yml';
/** As a path: there are no settings, whatever lies in the repository. */
export const NO_SETTINGS = 'none';

/** Settings are read by people; a file of all keys and 500 labels has 30 KB. */
export const MAX_SETTINGS_BYTES = 256 * 1024;

/** One value of the settings file. */
export interface SettingValue {
  /** In the form of a flag. */
  readonly text: string;
  /** What the option gets in place of a file, where the content is known. */
  readonly document?: TextSource;
  /** That it stands in, as messages call it. */
  readonly file: string;
  /** Of the value, 1-based. */
  readonly line: number;
  readonly column: number;
}

/** What was read from a settings file, or from two of which one is behind the other. */
export interface Settings {
  /** As messages call it: its path. */
  readonly file: string;
  /** By key: `labels.max_areas`. */
  readonly values: ReadonlyMap<string, SettingValue>;
  /** What is wrong with it, each with its place; told together with the faults of flags and inputs. */
  readonly problems: readonly string[];
}

/** `.github/auto-triager.yml:3:14`, as compilers and editors write a place. */
export function placeOf({ file, line, column }: Pick<SettingValue, 'file' | 'line' | 'column'>): string {
  return `${file}:${line}:${column}`;
}

/** Every key of `own`, and those of `inherited` that it does not have. */
export function layerSettings(own: Settings, inherited: Settings): Settings {
  return {
    file: `${own.file}, then ${inherited.file}`,
    values: new Map([...inherited.values, ...own.values]),
    problems: [...own.problems, ...inherited.problems],
  };
}
