import { problemOf } from "./problem";

/** Loads a part of the add-in when it is first needed, and once; where it did not come, it is tried again when it is needed again. */
export function loadedOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loaded: Promise<Part> | null = null;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw problemOf(error);
    }));
}
