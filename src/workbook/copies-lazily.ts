import type { CopiesPort } from "./copies";
import type { Writer } from "./write";

/** What copies and repairs is in a file of its own, which comes after the first screen is there. */
export function copiesLazily(writer: Writer): CopiesPort {
  let loaded: Promise<CopiesPort> | null = null;
  const copies = (): Promise<CopiesPort> =>
    (loaded ??= import(/* webpackChunkName: "copies" */ "./copies").then(({ copiesIn }) => copiesIn(writer)));
  return {
    copyState: async () => await (await copies()).copyState(),
    reviewShareable: async () => await (await copies()).reviewShareable(),
    makeShareable: async (basis) => await (await copies()).makeShareable(basis),
    restoreLive: async () => await (await copies()).restoreLive(),
    repair: async () => await (await copies()).repair(),
  };
}
