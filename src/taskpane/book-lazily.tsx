import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ComponentType } from "react";
import { texts } from "./texts";

/** The screens of a book in a file of their own: most workbooks hold none, and the pane opens without them. */
const screens = () => import(/* webpackChunkName: "book" */ "./book");

export const BookScreen = lazily(async () => (await screens()).BookScreen);
export const BookHome = lazily(async () => (await screens()).BookHome);
export const HeldScreen = lazily(async () => (await screens()).HeldScreen);

function lazily(load: () => Promise<ComponentType>): ComponentType {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function Lazily() {
    return (
      <Suspense fallback={<Spinner size="tiny" label={texts.start.loading} />}>
        <Loaded />
      </Suspense>
    );
  };
}
