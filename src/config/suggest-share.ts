/** Smaller numbers may be anything: 2 is no plain way to say 2 %. */
const MIN_PERCENT = 10;

/**
 * `; write 0.8` for `80`, `80%` and `0,8`, where a share from 0 to 1 is meant; the same of several by name, such as
 * `area=80,type=90`. '' where no such reading is `isAccepted`.
 */
export function suggestShare(text: string, isAccepted: (text: string) => boolean): string {
  const asPercent = text.replace(/(\d+(?:\.\d*)?|\.\d+)\s*%?/g, (written) => {
    const value = Number.parseFloat(written);
    // 29 / 100 and the like have a tail in binary that nobody wrote.
    return value >= MIN_PERCENT || written.endsWith('%') ? String(Number((value / 100).toPrecision(12))) : written;
  });
  const readings = [asPercent, text.replace(',', '.')];
  const reading = readings.find((one) => one !== text && isAccepted(one));
  return reading === undefined ? '' : `; write ${reading}`;
}
