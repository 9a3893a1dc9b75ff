import { watch } from "node:fs";
import path from "node:path";
import { makeStale } from "./make";
import type { Part } from "./part";

export interface WatchListener {
  /** These parts were made again. */
  made(names: readonly string[]): void;
  /** A part could not be made; the bundler has said where on standard error. */
  failed(problem: Error): void;
}

/** An editor saves a file in several steps, and git changes many files at once. */
const SETTLE_MS = 60;

/** Makes parts again whenever one of the files they are made from changes. Gives a function that ends it. */
export function watchParts(root: string, parts: readonly Part[], listener: WatchListener): () => void {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  const makeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(() => makeAgain(root, parts, listener));
    }, SETTLE_MS);
  };
  const watchers = watched(parts).map((input) =>
    watch(path.join(root, input), { recursive: true }, makeSoon),
  );
  return () => {
    clearTimeout(timer);
    watchers.forEach((watcher) => watcher.close());
  };
}

async function makeAgain(root: string, parts: readonly Part[], listener: WatchListener): Promise<void> {
  try {
    const made = await makeStale(root, parts);
    if (made.length > 0) listener.made(made);
  } catch (problem) {
    listener.failed(problem instanceof Error ? problem : new Error(String(problem)));
  }
}

/** Every input once: the folders, not the files in them. */
function watched(parts: readonly Part[]): string[] {
  const inputs = [...new Set(parts.flatMap((part) => part.inputs))];
  return inputs.filter((input) => !inputs.some((other) => input.startsWith(`${other}/`)));
}
