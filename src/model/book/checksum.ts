/** A short figure that changes when the text does (FNV-1a, 32 bits). It tells damage, not forgery. */
export function checksum(text: string): string {
  const OFFSET = 0x811c9dc5;
  const PRIME = 0x01000193;
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
