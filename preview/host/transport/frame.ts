import { openConversation } from "./conversation";
import type { Conversation, ConversationHost } from "./conversation";

/** The add-in's page, in a frame of the host's own page. */
export interface AddInFrame {
  readonly frame: HTMLIFrameElement;
  readonly conversation: Conversation;
  close(): void;
}

/**
 * Opens the add-in's page in a new frame and talks to it. The page must be on this page's own host, by https.
 * The frame is made here, because the library reads its window's name first.
 */
export function openAddInFrame(
  host: Promise<ConversationHost>,
  options: {
    readonly container: HTMLElement;
    readonly page: string;
    readonly title: string;
    readonly locale: string;
  },
): AddInFrame {
  const frame = document.createElement("iframe");
  const conversation = openConversation(host, {
    // crypto rather than a counter: the library keeps settings by this id for as long as the browser's session lasts.
    id: crypto.randomUUID(),
    origin: location.origin,
    locale: options.locale,
    send: (text) => frame.contentWindow?.postMessage(text, location.origin),
  });
  const listen = (event: MessageEvent) => {
    if (event.source === frame.contentWindow && typeof event.data === "string")
      conversation.receive(event.data);
  };
  addEventListener("message", listen);
  frame.name = conversation.frameName;
  frame.title = options.title;
  // Not through URLSearchParams: the library looks for the dollar signs as they are.
  frame.src = `${options.page}${options.page.includes("?") ? "&" : "?"}_host_Info=${conversation.hostInfo}`;
  options.container.append(frame);
  return {
    frame,
    conversation,
    close: () => {
      removeEventListener("message", listen);
      frame.remove();
    },
  };
}
