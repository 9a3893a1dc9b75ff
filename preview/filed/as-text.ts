/** Data of any depth, maps and sets too, as a text to compare by. */
export function asText(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (value instanceof Map) return { map: [...value] };
    return value instanceof Set ? { set: [...value] } : value;
  });
}
