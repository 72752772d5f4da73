/** The oldest Node.js with node:sqlite as this program uses it; the same as in package.json. */
const OLDEST_MAJOR = 24;

/** What to do about a Node.js that is too old, undefined for one that will do. `version` is `process.versions.node`. */
export function explainOldNode(version: string): string | undefined {
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return undefined;
  return (
    `auto-triager needs Node.js ${OLDEST_MAJOR} or newer, this is ${version}. In a clone of the project, "npm ci" installs one, and ` +
    '"npx auto-triager" uses it; or install one: https://nodejs.org/download'
  );
}
