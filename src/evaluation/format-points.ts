/** A difference of two shares in percentage points, `+2.1`, `−1.0`; what rounds to zero has no sign. */
export function formatPoints(difference: number): string {
  const points = (100 * difference).toFixed(1);
  if (Number(points) === 0) return '0.0';
  return difference > 0 ? `+${points}` : points.replace('-', '−');
}
