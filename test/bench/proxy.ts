import { associateFunctions } from "../../src/functions";
import { bootOffice } from "../office/boot";
import type { Milliseconds } from "./stopwatch";

/** Microsoft's own Office.js in a page, with the functions associated as in Excel. */
export interface FunctionProxy {
  /** Sends calls of one function in one batch, as Excel does, and times until all results are back. */
  call(id: string, args: readonly unknown[], count: number): Promise<Milliseconds>;
  close(): void;
}

/** A function that answers one cell and does nothing: what the path itself costs. */
export const EMPTY = "EMPTY";

/** Category and type of the message that calls a function; see CustomFunctionProxy in Office.js. */
const CALL = { category: 1, type: 1000 } as const;
/** Ids of ten digits, so that they can be told from figures in the text of the results. */
const FIRST_ID = 1_000_000_000;
const RESULT = /\[1\d{9},(true|false)/g;
/** Office.js hands results back no more often than every half second, or twice the time the last ones took. */
const QUIET: Milliseconds = 1500;

export async function openProxy(): Promise<FunctionProxy> {
  const office = await bootOffice();
  associateFunctions(office.CustomFunctions);
  office.CustomFunctions.associate(EMPTY, () => [[0]]);
  const { receive } = office.conversation;
  let heard: (text: string) => void = () => {};
  // The page posts to this object's method, so replacing it listens in on all that Office.js says.
  Object.assign(office.conversation, {
    receive: (text: string) => {
      heard(text);
      receive(text);
    },
  });
  let lastId = FIRST_ID;

  return {
    call: async (id, args, count) => {
      await new Promise((resolve) => setTimeout(resolve, QUIET));
      const entries = Array.from({ length: count }, () => {
        lastId += 1;
        return [CALL.category, CALL.type, "", JSON.stringify([lastId, id, args, null, 0]), lastId] as const;
      });
      return new Promise((resolve, reject) => {
        let answered = 0;
        const start = performance.now();
        heard = (text) => {
          for (const [, succeeded] of text.matchAll(RESULT)) {
            answered += 1;
            if (succeeded === "false") reject(new Error(`${id} refuses the benchmark's call.`));
          }
          if (answered === count) resolve(performance.now() - start);
        };
        office.conversation.tell(entries);
      });
    },
    close: office.close,
  };
}
