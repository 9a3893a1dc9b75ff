/**
 * What stands behind the name of a command. Where that is `--help`, it says how the command is used instead, and ends.
 */
export function wordsGiven(usage: string): readonly string[] {
  const words = process.argv.slice(2);
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  return words;
}
