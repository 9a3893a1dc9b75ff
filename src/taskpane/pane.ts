import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Pane, PaneState } from "./state";

export const PaneContext = createContext<Pane | null>(null);

/** What the pane can ask, and what a user can do in it. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("The pane's parts must be inside its PaneContext.");
  return pane;
}

/** A part of the pane's state, followed as it changes. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  return useStore(usePane().store, select);
}
