/**
 * The output `triage_labels` in the form that workflows written for the Go triager expect: every name between
 * backslash-escaped quotes, joined by commas (`\"area/alerting\",\"type/bug\"`), so that it can be pasted between the
 * quotes of a JSON string. Backslashes and quotes inside a name are escaped for that same place.
 */
export function triageLabelsOutput(labels: readonly string[]): string {
  return labels.map((label) => JSON.stringify(JSON.stringify(label)).slice(1, -1)).join(',');
}
