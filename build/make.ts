import type { Part } from "./part";
import { fingerprint, isFresh, stampPart, unstampPart } from "./stamp";

/**
 * Makes the parts that are missing or out of date, all at once.
 * @returns their names.
 * @throws {Error} when one of them cannot be made; the reason is already on standard error.
 */
export async function makeStale(root: string, parts: readonly Part[]): Promise<string[]> {
  const stale = parts.filter((part) => !isFresh(root, part));
  const outcomes = await Promise.allSettled(stale.map((part) => make(root, part)));
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
  return stale.map(({ name }) => name);
}

async function make(root: string, part: Part): Promise<void> {
  // Taken first: a file that changes while the part is made makes it stale again.
  const madeFrom = fingerprint(root, part.inputs);
  unstampPart(root, part);
  await part.make();
  stampPart(root, part, madeFrom);
}
