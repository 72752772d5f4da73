const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** `512 bytes`, `48 MB`, `1.2 GB`: powers of a thousand, two figures at least. */
export function formatBytes(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const amount = bytes / 1_000 ** power;
  return `${amount.toLocaleString('en', { maximumFractionDigits: power > 0 && amount < 10 ? 1 : 0 })} ${UNITS[power]}`;
}
