import type { ServerResponse } from "node:http";

/** Where an open page waits for word of a new build, and the script that does the waiting. */
export const RELOAD_EVENTS = "/reload";
export const RELOAD_SCRIPT = "/reload.js";

/** The page of the preview frames the task pane, so both are reloaded. */
export const reloadScript = `new EventSource("${RELOAD_EVENTS}").addEventListener("built", () => location.reload());\n`;

/** The pages that are open and wait. */
export interface WaitingPages {
  add(response: ServerResponse): void;
  tell(): void;
}

export function waitingPages(): WaitingPages {
  const waiting = new Set<ServerResponse>();
  return {
    add: (response) => {
      // Nothing is to be said on it for hours.
      response.socket?.setTimeout(0);
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      // Sends the head now, so that the page knows it is heard.
      response.write(": waiting\n\n");
      waiting.add(response);
      response.once("close", () => waiting.delete(response));
    },
    tell: () => waiting.forEach((response) => response.write("event: built\ndata: \n\n")),
  };
}
