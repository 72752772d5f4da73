/** Stands for `@actions/exec` in the bundles: the toolkit starts programs only to name the platform, which no action here asks for. */
export function getExecOutput(): never {
  throw new Error('The bundles leave out what starts programs for the Actions toolkit (scripts/stand-ins/).');
}
