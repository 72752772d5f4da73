/** A label in a sentence. */
export function quote(label: string): string {
  return `"${label}"`;
}

/** Labels in a sentence, the first ones by name. */
export function quoteSome(labels: readonly string[], maxNamed = 15): string {
  const shown = labels.slice(0, maxNamed).map(quote).join(', ');
  return labels.length > maxNamed ? `${shown} and ${labels.length - maxNamed} more` : shown;
}
