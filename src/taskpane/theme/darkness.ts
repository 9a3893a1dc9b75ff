import { useSyncExternalStore } from "react";

/**
 * Whether the pane is dark: by the address (?theme=dark, for the preview), otherwise as Office says, and where
 * Office does not say, as the system prefers. The browser sees to forced colours.
 */
export function useDarkness(): boolean {
  return useSyncExternalStore(followSystem, isDark);
}

function isDark(): boolean {
  const asked = new URLSearchParams(window.location.search).get("theme");
  if (asked === "dark" || asked === "light") return asked === "dark";
  const ground = officeGround();
  return ground === undefined ? systemPrefersDark().matches : isDarkColour(ground);
}

/** Office gives no theme on the web and on older versions. */
function officeGround(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme?.bodyBackgroundColor;
}

/** True for a background such as "#262626", which needs light text. */
export function isDarkColour(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour)?.slice(1);
  if (parts === undefined) return false;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

function systemPrefersDark(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function followSystem(onChange: () => void): () => void {
  const system = systemPrefersDark();
  system.addEventListener("change", onChange);
  return () => system.removeEventListener("change", onChange);
}
