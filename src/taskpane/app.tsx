import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { PaneContext } from "./pane";
import { Announcements, FaultBoundary, FocusMemory } from "./parts";
import { BookScreen, HeldScreen } from "./book-lazily";
import { StartScreen } from "./start-screen";
import type { Pane } from "./state";
import { darkTheme, lightTheme, useDarkness } from "./theme";
import { useStore } from "zustand";

/** The task pane over a pane's state. */
export function App({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const dark = useDarkness();
  const screen = useStore(pane.store, (state) => state.screen);
  useEffect(() => {
    void pane.start();
  }, [pane]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <PaneContext value={pane}>
        <div className={styles.pane}>
          <FocusMemory>
            <FaultBoundary key={screen}>
              {screen === "start" && <StartScreen />}
              {screen === "book" && <BookScreen />}
              {screen === "held" && <HeldScreen />}
            </FaultBoundary>
          </FocusMemory>
          <Announcements />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  // Not on the provider itself: it hands its class on to the lists that it opens over the page.
  pane: {
    height: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
});
