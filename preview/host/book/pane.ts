/** Whether the task pane is shown. Its page runs on when it is not, as in Excel's shared runtime. */
export interface Pane {
  readonly isShown: boolean;
  show(shown: boolean): void;
  onChange(listener: (isShown: boolean) => void): void;
}

export function createPane(): Pane {
  const listeners: ((isShown: boolean) => void)[] = [];
  let isShown = true;
  return {
    get isShown() {
      return isShown;
    },
    show: (shown) => {
      if (shown === isShown) return;
      isShown = shown;
      for (const listener of listeners) listener(shown);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
