/** GitHub cuts the names of jobs in a zip after so many UTF-16 units. */
const MAX_NAME_CHARS = 90;
/** What Windows takes in no path; GitHub leaves some of it out of the names in a zip, not everywhere the same. */
const NOT_IN_PATHS = /[/\\:*?"<>|\s]+/g;
/** `0_build.txt`; a negative number where an older service made it. */
const JOB_FILE = /^-?\d+_(?<job>[^/]+)\.txt$/;
/** `build/3_Run tests.txt` */
const STEP_FILE = /^(?<job>[^/]+)\/(?<step>\d+)_[^/]*\.txt$/;

/**
 * Which files in the zip of a run's logs are those of a job: one at the top, else those of its steps in their order. None
 * where two jobs have names that a zip cannot tell apart.
 */
export function findJobLogs(jobName: string, names: readonly string[]): string[] {
  const key = toKey(jobName);
  const whole = names.filter((name) => toKey(JOB_FILE.exec(name)?.groups?.job) === key);
  if (whole.length > 0) return whole.length === 1 ? whole : [];
  const steps = names.flatMap((name) => {
    const { job, step } = STEP_FILE.exec(name)?.groups ?? {};
    return toKey(job) === key ? [{ name, folder: job, step: Number(step) }] : [];
  });
  if (new Set(steps.map(({ folder }) => folder)).size > 1) return [];
  return steps.sort((a, b) => a.step - b.step).map(({ name }) => name);
}

function toKey(jobName: string | undefined): string | undefined {
  // Where a cut goes through a pair, half a character is left.
  return jobName
    ?.replace(/[/:]/g, '')
    .slice(0, MAX_NAME_CHARS)
    .toWellFormed()
    .replace(/\ufffd+$/, '')
    .replace(NOT_IN_PATHS, '');
}
