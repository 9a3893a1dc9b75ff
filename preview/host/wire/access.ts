import { isInSet } from "../requirements";
import { HostError } from "./errors";
import type { References } from "./execute";
import type { HostObject, Member } from "./members";
import type { Json } from "./protocol";
import type { MemberAccess } from "./query";

/** Finds members of objects, refuses those beyond the requirement set, and says by name which are missing. */
export function createMemberAccess({
  excelApi,
  references,
  noteUnimplemented,
}: {
  readonly excelApi: string;
  readonly references: References;
  noteUnimplemented(what: string): void;
}): MemberAccess {
  return {
    find: ({ className, objectClass }, name) => {
      const member = objectClass.members[name] as Member<unknown> | undefined;
      const gate = (member?.kind === "method" && member.gate) || name;
      if (!isInSet(className, gate, excelApi)) throw new HostError("ApiNotFound");
      if (member && Object.hasOwn(objectClass.members, name)) return member;
      const what = `${className}.${name}`;
      noteUnimplemented(what);
      throw new HostError("NotImplemented", `${what} is not implemented by this stand-in for Excel.`);
    },
    isOpen: ({ className }, name) => isInSet(className, name, excelApi),
    identity: (object) => identityOf(object, references),
  };
}

/** What the client keeps of an object: the id of its reference, or its own id. */
function identityOf(object: HostObject, references: References): Record<string, Json> {
  const { objectClass, state } = object;
  const reference = references.idOf(object);
  const id = objectClass.id?.(state as never);
  return {
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
    ...(id === undefined ? {} : { Id: id }),
  };
}
