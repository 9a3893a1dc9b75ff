/** Numbers and texts as the bytes of a file's records, the lowest byte first. */
export function short(value: number): number[] {
  return [value & 255, (value >> 8) & 255];
}

export function long(value: number): number[] {
  return [...short(value), ...short(value >> 16)];
}

export function double(value: number): number[] {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}
