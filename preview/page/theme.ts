export type Theme = "dark" | "light";

/** The theme asked for in the page's address; null follows the system. */
export function askedTheme(text: string | null): Theme | null {
  return text === "dark" || text === "light" ? text : null;
}

/** Gives the page its theme, now and whenever the system's preference changes; `apply` hears of it too. */
export function followTheme(asked: Theme | null, apply: (isDark: boolean) => void): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const update = () => {
    const theme = asked ?? (system.matches ? "dark" : "light");
    document.documentElement.dataset["theme"] = theme;
    apply(theme === "dark");
  };
  system.addEventListener("change", update);
  update();
}
