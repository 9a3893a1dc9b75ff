import { VERSION } from "./messages";
import type { Reply, Request } from "./messages";
import type { Progress, Solve } from "./solver";

/** The worker's side: answers requests one after the other. Never throws: what goes wrong is told in the reply. */
export function answering(load: () => Promise<Solve>, send: (reply: Reply) => void) {
  let loaded: Promise<Solve> | null = null;
  return async ({ version, id, programme }: Request): Promise<void> => {
    if (version !== VERSION) {
      const message = "The add-in was updated while it was open. Close the pane and open it again.";
      return send({ version: VERSION, id, kind: "failed", message });
    }
    try {
      loaded ??= load();
      const solve = await loaded;
      const onProgress = (progress: Progress) => send({ version, id, kind: "progress", progress });
      send({ version, id, kind: "solved", solution: solve(programme, onProgress) });
    } catch (problem) {
      loaded = null;
      send({ version, id, kind: "failed", message: inPlainWords(problem) });
    }
  };
}

function inPlainWords(problem: unknown): string {
  const detail = problem instanceof Error ? problem.message : String(problem);
  return `The solver could not work this out. Try again; should it fail again, report this: ${detail}`;
}
