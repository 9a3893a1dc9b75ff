import type { Book } from "../../book/book";
import { instance, method } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";

/** Parts of Office beside Excel that the library asks for by name. */
export function serviceObject(name: string, book: Book): HostObject | null {
  const objectClass = SERVICES[name];
  return objectClass ? instance(objectClass, book) : null;
}

const SERVICES: Readonly<Record<string, ObjectClass<Book>>> = {
  // Told once the add-in's ribbon functions are known.
  "Microsoft.InternalService.AddinInternalService": {
    name: "AddinInternalService",
    members: { notifyActionHandlerReady: method(() => undefined) },
  },
  // Office.addin.showAsTaskpane() and hide().
  "Microsoft.AppRuntime.AppRuntimeService": {
    name: "AppRuntimeService",
    members: {
      setAppRuntimeState: method(({ pane }, args) => pane.show(args.text(0) === "Visible")),
      getAppRuntimeState: method(({ pane }) => (pane.isShown ? "Visible" : "Background")),
    },
  },
};
