import type { KeptForm } from "./part";

/** A workbook has one draft, which is a text of the pane: what is typed there may be wrong in itself. */
export const draftForm: KeptForm<string> = {
  namespace: "urn:total-place:draft:1",
  element: "draft",
  nameOf: () => "draft",
  serialise: (text) => text,
  parse: (text) => ({ ok: true, stored: text }),
};
