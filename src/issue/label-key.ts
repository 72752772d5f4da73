/** Two label names with one key are one label: GitHub compares them without regard to case. */
export function labelKey(name: string): string {
  return name.trim().toLowerCase();
}
