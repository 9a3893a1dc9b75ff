import type { ChartText } from "../../book/kept";
import { scalar } from "../../wire/members";
import type { ObjectClass } from "../../wire/members";

/** The title of a chart or of an axis. A text that is given shows it. */
export function titleClass<State>(
  name: string,
  {
    read,
    write,
  }: { readonly read: (state: State) => ChartText; readonly write: (state: State, text: ChartText) => void },
): ObjectClass<State> {
  return {
    name,
    members: {
      text: scalar(
        (state) => read(state).text,
        (state, text) => write(state, { text: String(text), visible: true }),
      ),
      visible: scalar(
        (state) => read(state).visible,
        (state, visible) => write(state, { ...read(state), visible: Boolean(visible) }),
      ),
    },
  };
}
