import { ModelFault, ModelProblem } from "../model/problem";
import { CANCELLED } from "./job";
import type { JobKind, JobKinds } from "./job";
import { UPDATED, VERSION } from "./messages";
import type { Refusal, Reply, Request, Word } from "./messages";

/** The worker's side: does the jobs it is asked for and hears when one is cancelled. Never throws: what goes wrong is said in the reply. */
export function answering(kinds: JobKinds, send: (reply: Reply) => void) {
  const underWay = new Set<number>();
  const cancelled = new Set<number>();

  return async (request: Request): Promise<void> => {
    const { id } = request;
    const say = (word: Word): void => send({ version: VERSION, id, ...word });
    if (request.version !== VERSION) return say({ kind: "failed", message: UPDATED });
    if (request.kind === "cancel") {
      if (underWay.has(id)) cancelled.add(id);
      return;
    }
    const kind = Object.hasOwn(kinds, request.job) ? kinds[request.job] : undefined;
    if (kind === undefined) return say({ kind: "failed", message: inPlainWords(`no job "${request.job}"`) });
    underWay.add(id);
    say({ kind: "begun", takesLess: kind.takesLess });
    const last = await outcome(kind, request.input, { id, cancelled, say });
    try {
      say(last);
    } catch (problem) {
      // An answer that is not plain data cannot be sent.
      say({ kind: "failed", message: inPlainWords(problem) });
    }
    underWay.delete(id);
    cancelled.delete(id);
  };
}

interface UnderWay {
  readonly id: number;
  readonly cancelled: ReadonlySet<number>;
  readonly say: (word: Word) => void;
}

async function outcome(
  kind: JobKind<never, unknown, unknown>,
  input: unknown,
  { id, cancelled, say }: UnderWay,
): Promise<Word> {
  try {
    // The port's types have made sure that the input is of this kind.
    const answer = await kind.run(input as never, {
      progress: (progress) => say({ kind: "progress", progress }),
      isCancelled: async () => {
        await messagesIn();
        return cancelled.has(id);
      },
    });
    return answer === CANCELLED ? { kind: "cancelled" } : { kind: "answered", answer };
  } catch (problem) {
    if (problem instanceof ModelProblem) return { kind: "refused", problem: refusal(problem) };
    // It says itself that the fault is ours, in a sentence of its own.
    if (problem instanceof ModelFault) return { kind: "failed", message: problem.message };
    return { kind: "failed", message: inPlainWords(problem) };
  }
}

/** Messages come in between two tasks, never between two promises. */
function messagesIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function refusal({ kind, message, argument, row, column }: ModelProblem): Refusal {
  return {
    kind,
    message,
    ...(argument !== undefined && { argument }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
  };
}

function inPlainWords(problem: unknown): string {
  const detail = problem instanceof Error ? problem.message : String(problem);
  return `This could not be worked out. Try again; if it fails again, report this: ${detail}`;
}
