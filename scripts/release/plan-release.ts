import { type ChangelogSection, readChangelog } from './read-changelog.ts';

export interface ReleaseFacts {
  /** In package.json. */
  readonly version: string;
  /** CHANGELOG.md. */
  readonly changelog: string;
  /** Hash of the commit to release. */
  readonly commit: string;
  /** Commits of the remote's tags, by name. */
  readonly tags: ReadonlyMap<string, string>;
}

export type ReleasePlan =
  /** A person has to change something first; a sentence each. */
  | { readonly kind: 'refused'; readonly why: readonly string[] }
  /** There is nothing to release until somebody writes down a new version. */
  | { readonly kind: 'nothing'; readonly why: string }
  | {
      readonly kind: 'release';
      readonly tag: string;
      /** Tags that have to be set to the commit; none where a former run came this far. */
      readonly toSet: readonly { readonly tag: string; readonly from: string | undefined }[];
      /** What the release says, as Markdown. */
      readonly notes: string;
    };

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** What there is to do for the version in package.json to be released; planning it again after it was done gives nothing to set. */
export function planRelease({ version, changelog, commit, tags }: ReleaseFacts): ReleasePlan {
  const parts = VERSION.exec(version);
  if (parts === null) return refuse(`The version "${version}" in package.json is not of the form 1.2.3.`);
  const tag = `v${version}`;
  const released = tags.get(tag);
  if (released !== undefined && released !== commit) {
    const why = `${tag} is released already: raise the version in package.json and CHANGELOG.md for a new one.`;
    return { kind: 'nothing', why };
  }
  const sections = readChangelog(changelog);
  if (sections.every((section) => section.version === undefined)) {
    return {
      kind: 'nothing',
      why: `CHANGELOG.md has no version yet: head its entries with "## ${version}" for the first.`,
    };
  }
  const faults = faultsOf(sections, version);
  if (faults.length > 0) return refuse(...faults);
  const wanted = isNewestOfMajor(version, tags) ? [tag, `v${parts[1]}`] : [tag];
  return {
    kind: 'release',
    tag,
    toSet: wanted.filter((name) => tags.get(name) !== commit).map((name) => ({ tag: name, from: tags.get(name) })),
    notes: sections.find((section) => section.version === version)?.text ?? '',
  };
}

function refuse(...why: readonly string[]): ReleasePlan {
  return { kind: 'refused', why };
}

function faultsOf(sections: readonly ChangelogSection[], version: string): string[] {
  const newest = sections.find((section) => section.version !== undefined);
  if (newest?.version !== version) {
    return [`package.json says ${version}, and CHANGELOG.md ${newest?.version} first: give both the same version.`];
  }
  const waiting = sections.some((section) => section.version === undefined && section.text !== '');
  return [
    ...(newest.text === '' ? [`CHANGELOG.md says nothing of ${version}: tell what changed.`] : []),
    ...(waiting ? [`CHANGELOG.md has entries under Unreleased: move them below "## ${version}".`] : []),
  ];
}

/** A mend of an older version leaves the major tag where it is. */
function isNewestOfMajor(version: string, tags: ReadonlyMap<string, string>): boolean {
  const rank = (text: string) => text.split('.').map(Number) as [number, number, number];
  const [major, minor, patch] = rank(version);
  return [...tags.keys()]
    .map((tag) => tag.slice(1))
    .filter((other) => VERSION.test(other))
    .map(rank)
    .every((other) => other[0] !== major || other[1] < minor || (other[1] === minor && other[2] <= patch));
}
