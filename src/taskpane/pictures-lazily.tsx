import { lazily } from "./parts";

/** Charts in a file of their own, with what lays them out: they come after the figures. */
export const Pictures = lazily(async () => {
  const { Pictures: Drawn } = await import(/* webpackChunkName: "pictures" */ "./pictures");
  return Drawn;
}, null);
