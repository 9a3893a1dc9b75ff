import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { texts } from "../texts";

/** The screens of grants in a file of their own: most books have none. */
const Loaded = lazy(async () => {
  const { GrantsSection: Section } = await import(/* webpackChunkName: "grants" */ "./grants");
  return { default: Section };
});

export function GrantsSection() {
  return (
    <Suspense fallback={<Spinner size="tiny" label={texts.start.loading} />}>
      <Loaded />
    </Suspense>
  );
}
