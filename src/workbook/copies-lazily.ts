import type { CopiesPort } from "./copies";
import { loadedOnce } from "./loaded-once";
import type { Writer } from "./write";

/** What copies and repairs is in a file of its own, which comes after the first screen is there. */
export function copiesLazily(writer: Writer): CopiesPort {
  const copies = loadedOnce(async (): Promise<CopiesPort> => {
    const { copiesIn } = await import(/* webpackChunkName: "copies" */ "./copies");
    return copiesIn(writer);
  });
  return {
    copyState: async () => await (await copies()).copyState(),
    reviewShareable: async () => await (await copies()).reviewShareable(),
    makeShareable: async (basis) => await (await copies()).makeShareable(basis),
    restoreLive: async () => await (await copies()).restoreLive(),
    repair: async () => await (await copies()).repair(),
  };
}
