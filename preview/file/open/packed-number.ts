/** A number packed in 30 bits, as binary workbooks keep most of theirs: a whole number or the front of a double, and perhaps a hundredth of it. */
export function packedNumber(packed: number): number {
  const isHundredth = (packed & 1) !== 0;
  if ((packed & 2) !== 0) return isHundredth ? (packed >> 2) / 100 : packed >> 2;
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, (packed & 0xfffffffc) >>> 0);
  return isHundredth ? view.getFloat64(0) / 100 : view.getFloat64(0);
}
