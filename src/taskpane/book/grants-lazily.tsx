import { lazily } from "../parts";

/** The screens of grants in a file of their own: most books have none. */
export const GrantsSection = lazily(async () => {
  const { GrantsSection: Section } = await import(/* webpackChunkName: "grants" */ "./grants");
  return Section;
});
