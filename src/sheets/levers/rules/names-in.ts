/** Names with semicolons between them. */
export function namesIn(cell: string): readonly string[] {
  return cell
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
