import { chooseBuildings } from "../../model/estate";
import type { EstateAnswer, EstateQuestion } from "../../model/estate";
import { CANCELLED } from "../job";
import type { JobKind } from "../job";
import { loadSolver } from "../solver";

/** How far the choice has come: the share of its time that is over. */
export interface EstateProgress {
  readonly share: number;
}

export interface EstateInput {
  readonly question: EstateQuestion;
  /** How long it may take; the best answer by then is given, with how far it may be from the least. */
  readonly seconds: number;
}

/** Which buildings to keep. `wasmFile` gives the address of HiGHS. */
export function estateJob(
  wasmFile: () => string | undefined,
): JobKind<EstateInput, EstateProgress, EstateAnswer> {
  return {
    takesLess: "Put teams together that are alike, or leave out buildings that are certainly kept.",
    run: async ({ question, seconds }, { progress, isCancelled }) => {
      const solve = await loadSolver(wasmFile());
      const begun = now();
      const tell = () => progress({ share: Math.min(1, (now() - begun) / seconds) });
      let isGivenUp = false;
      const answer = await chooseBuildings(question, {
        solve: (programme, most) => Promise.resolve(solve(programme, tell, most)),
        seconds,
        now,
        isEnough: async () => {
          tell();
          isGivenUp = await isCancelled();
          return isGivenUp;
        },
      });
      return isGivenUp ? CANCELLED : answer;
    },
  };
}

function now(): number {
  return performance.now() / 1000;
}
