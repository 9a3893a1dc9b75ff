import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { ComponentType, LazyExoticComponent, ReactNode } from "react";
import { texts } from "../texts";

/** A part of the pane in a file of its own, loaded when it is first shown. Where it did not load, it is tried again when it is shown again. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = <Spinner size="tiny" label={texts.start.loading} />,
): ComponentType<Props> {
  const begun = (): LazyExoticComponent<ComponentType<Props>> =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        loaded = begun();
        throw error;
      }
    });
  let loaded = begun();
  return function Lazily(given: Props) {
    // What is on the screen stays what it is: only what is shown anew is loaded anew.
    const [Part] = useState(() => loaded);
    return (
      <Suspense fallback={meanwhile}>
        <Part {...given} />
      </Suspense>
    );
  };
}
