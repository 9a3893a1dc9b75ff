import type { HostObject, Member } from "./members";
import { isHostObject } from "./members";
import { memberName, wireName } from "./names";
import type { Json, QueryInfo } from "./protocol";

/** Finds members and says no where the host does not have them. */
export interface MemberAccess {
  find(object: HostObject, name: string): Member<unknown>;
  isOpen(object: HostObject, name: string): boolean;
  identity(object: HostObject): Record<string, Json>;
}

/** What `load` asked for, as the client expects it. `asJson` answers with JavaScript's own names. */
export function query(object: HostObject, info: QueryInfo, access: MemberAccess, asJson = false): Json {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) =>
    path.split("/").map(memberName),
  );
  return load(object, paths, access, asJson, info);
}

/** Whether what `load` asks for may depend on what formulas give. */
export function dependsOnSums(object: HostObject, { Select = [], Expand = [] }: QueryInfo): boolean {
  const asked = [object, ...(itemsOf(object) ?? [])];
  if (!asked.every(({ objectClass }) => objectClass.isApartFromSums)) return true;
  const leadsOn = (member: string) =>
    asked.some(
      ({ objectClass }) =>
        (objectClass.members[member] as Member<unknown> | undefined)?.kind === "navigation",
    );
  return [...Select, ...Expand].some((path) => path.split("/").map(memberName).some(leadsOn));
}

function load(
  object: HostObject,
  paths: readonly (readonly string[])[],
  access: MemberAccess,
  asJson: boolean,
  page: QueryInfo = {},
): Json {
  const name = asJson ? (member: string) => member : wireName;
  const answer = access.identity(object);
  const items = itemsOf(object);
  if (items) {
    const ofItems = paths.flatMap((path) => (path[0] === "items" ? [path.slice(1)] : [])).filter(hasLength);
    const direct = paths.filter(
      (path) => path[0] !== "items" && path[0] !== "" && isMember(object, path[0]!),
    );
    // `collection.load("name")` means the items' names.
    const implied = paths.filter(
      (path) => path[0] !== "items" && path[0] !== "" && !isMember(object, path[0]!),
    );
    const from = page.Skip ?? 0;
    const shown = items.slice(from, page.Top === undefined ? undefined : from + page.Top);
    answer[asJson ? "items" : "_Items"] = shown.map((item) =>
      load(item, [...ofItems, ...implied], access, asJson),
    );
    const own = paths.length === 0 ? scalars(object, access) : groups(direct);
    Object.assign(answer, members(object, own, access, asJson, name));
    return answer;
  }
  const wanted = paths.filter(hasLength).filter((path) => path[0] !== "");
  const chosen = wanted.length === 0 ? scalars(object, access) : groups(wanted);
  return Object.assign(answer, members(object, chosen, access, asJson, name));
}

function members(
  object: HostObject,
  chosen: ReadonlyMap<string, readonly (readonly string[])[]>,
  access: MemberAccess,
  asJson: boolean,
  name: (member: string) => string,
): Record<string, Json> {
  const answer: Record<string, Json> = {};
  for (const [member, deeper] of chosen) {
    const found = access.find(object, member);
    if (found.kind === "scalar") answer[name(member)] = found.read(object.state);
    if (found.kind === "navigation") {
      const next = found.go(object.state);
      answer[name(member)] = isHostObject(next) ? load(next, deeper, access, asJson) : null;
    }
  }
  return answer;
}

function itemsOf({ objectClass, state }: HostObject): readonly HostObject[] | undefined {
  return objectClass.items?.(state as never);
}

function isMember({ objectClass }: HostObject, name: string): boolean {
  return Object.hasOwn(objectClass.members, name);
}

/** Everything a plain `load()` brings: the values, no further objects. */
function scalars(object: HostObject, access: MemberAccess): ReadonlyMap<string, readonly never[]> {
  const names = Object.entries(object.objectClass.members)
    .filter(([, member]) => (member as Member<unknown>).kind === "scalar")
    .filter(([, member]) => !(member as { onlyWhenNamed?: boolean }).onlyWhenNamed)
    .map(([name]) => name)
    .filter((name) => access.isOpen(object, name));
  return new Map(names.map((name) => [name, []]));
}

/** Paths by their first name. */
function groups(paths: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const grouped = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of paths) {
    const deeper = grouped.get(first!) ?? [];
    grouped.set(first!, rest.length > 0 ? [...deeper, rest] : deeper);
  }
  return grouped;
}

function hasLength(path: readonly string[]): boolean {
  return path.length > 0;
}
