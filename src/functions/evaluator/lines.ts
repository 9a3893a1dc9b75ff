/** A line that was read, or word that it was too long to keep. */
export type Line = { readonly text: string } | { readonly tooLong: number };

const NEW_LINE = 0x0a;

/**
 * The lines of a stream of bytes, in the groups in which they come. No more than `most` bytes of a line are kept: what follows is counted
 * and passed over to the line's end. A last line may lack its end; a return before the end is left out.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line[]> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  };
  const finished = (): Line => {
    const line: Line = length > most ? { tooLong: length } : { text: textOf(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      keep(chunk.subarray(start, end));
      lines.push(finished());
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finished()];
}

function textOf(parts: readonly Uint8Array[]): string {
  const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  return new TextDecoder().decode(bytes).replace(/\r$/, "");
}
