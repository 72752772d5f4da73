export interface ChangelogSection {
  /** `1.2.3`; undefined for what is not released yet. */
  readonly version: string | undefined;
  /** What stands below its heading, without blank lines around it. */
  readonly text: string;
}

const HEADING = /^## +(.*)$/gm;
/** `1.2.3`, `[1.2.3] - 2026-01-31`, `1.2.3 (2026-01-31)`: https://keepachangelog.com/en/1.1.0/ */
const RELEASED = /^\[?(\d+\.\d+\.\d+)\]?(?:\s|$)/;
const UNRELEASED = /^\[?unreleased\]?$/i;

/** The sections of CHANGELOG.md, in its order. Throws an error for a heading that is neither a version nor `Unreleased`. */
export function readChangelog(markdown: string): ChangelogSection[] {
  const headings = [...markdown.matchAll(HEADING)];
  return headings.map(({ 0: line, 1: title = '', index }, at) => {
    const version = RELEASED.exec(title)?.[1];
    if (version === undefined && !UNRELEASED.test(title.trim())) {
      throw new Error(`CHANGELOG.md: "${line}" is neither "## Unreleased" nor a version such as "## 1.2.3".`);
    }
    const end = headings[at + 1]?.index ?? markdown.length;
    return { version, text: markdown.slice(index + line.length, end).trim() };
  });
}
