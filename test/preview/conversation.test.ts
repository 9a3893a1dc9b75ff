import { expect, it } from "vitest";
import { openConversation } from "../../preview/host/transport/conversation";

it("refuses what the add-in's page asks of a host that does not come", async () => {
  const refused = new Promise<string>((resolve) => {
    const conversation = openConversation(Promise.reject(new Error("The grid did not open.")), {
      id: "one",
      origin: "https://localhost:3000",
      locale: "en-GB",
      send: resolve,
    });
    conversation.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: "ContextActivationManager_getAppContextAsync",
        _conversationId: "one",
        _correlationId: 7,
        _actionType: 0,
        _data: null,
      }),
    );
  });
  expect(JSON.parse(await refused)).toMatchObject({ _correlationId: 7, _data: { Error: 5001 } });
});
