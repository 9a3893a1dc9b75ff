import { HostError, httpStatus, invalidArgument, itemNotFound } from "./errors";
import { argumentsOf, isHostObject } from "./members";
import type { Arguments, HostObject, Member, Method } from "./members";
import { memberName } from "./names";
import { ACTION, PATH } from "./protocol";
import type { Action, ArgumentInfo, Json, Request, Response } from "./protocol";
import { dependsOnSums, query } from "./query";
import type { MemberAccess } from "./query";
import { breather } from "../breather";

/** What the executor needs of its host. */
export interface Executor extends MemberAccess {
  readonly root: HostObject;
  newObject(name: string): HostObject;
  /** Objects the client asked to keep, by the ids given to them. */
  readonly references: References;
  /** Waits for the sums in hand. */
  settled(): Promise<void>;
  /** Called before each action that does something, with what it does; may throw, so that a failure can be tried out. */
  beforeAction(what: string): void;
  readonly log: (error: unknown) => void;
}

export interface References {
  keep(object: HostObject): string;
  get(id: string): HostObject | undefined;
  drop(id: string): void;
  clear(): void;
  /** The id of an object that is kept. */
  idOf(object: HostObject): string | undefined;
}

/** Carries out a batch, action by action, and stops at the first that fails; what was done before it stays done. */
export async function executeBatch(request: Request, executor: Executor): Promise<Response> {
  const batch = openBatch(request, executor);
  const results: { ActionId: number; Value: Json }[] = [];
  const traceIds: number[] = [];
  const breathe = breather();
  for (const [index, action] of request.Actions.entries()) {
    try {
      await breathe();
      if (action.ActionType === ACTION.trace) {
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      if (!isHousekeeping(action, request)) executor.beforeAction(kindOf(action, request));
      results.push({ ActionId: action.Id, Value: await batch.run(action) });
    } catch (error) {
      const known = error instanceof HostError ? error : new HostError("GeneralException");
      if (known !== error) executor.log(error);
      const name = request.ObjectPaths[action.ObjectPathId]?.Name;
      return {
        Results: results,
        TraceIds: traceIds,
        Error: {
          Code: known.code,
          Message: known.message,
          HttpStatusCode: httpStatus(known.code),
          ...(name ? { Location: name } : {}),
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** What the library sends of itself before and after the add-in's own requests. */
function isHousekeeping({ ActionType, Name, ObjectPathId }: Action, { ObjectPaths }: Request): boolean {
  const isOfRoot = ObjectPaths[ObjectPathId]?.ObjectPathType === PATH.root;
  return (
    (ActionType === ACTION.instantiate && isOfRoot) ||
    Name === "_KeepReference" ||
    Name === "_RemoveReference"
  );
}

/** What an action does to what kind of object, as Office.js names both: "Font.Bold", "GetRangeByIndexes.Formulas". */
function kindOf({ ActionType, Name, ObjectPathId }: Action, { ObjectPaths }: Request): string {
  const [name] = Object.entries(ACTION).find(([, type]) => type === ActionType) ?? [""];
  return `${ObjectPaths[ObjectPathId]?.Name ?? ""}.${Name || name}`;
}

function openBatch({ ObjectPaths }: Request, executor: Executor) {
  const resolved = new Map<number, HostObject | null>();

  const resolve = async (id: number): Promise<HostObject | null> => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const object = await resolvePath(id);
    resolved.set(id, object);
    return object;
  };

  const resolvePath = async (id: number): Promise<HostObject | null> => {
    const path = ObjectPaths[id];
    if (!path) throw invalidArgument();
    const parent = path.ParentObjectPathId ? await resolve(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.root:
        return executor.root;
      case PATH.newObject:
        return executor.newObject(path.Name);
      case PATH.none:
        return null;
      case PATH.reference: {
        const kept = executor.references.get(path.Name);
        if (!kept) throw itemNotFound();
        return kept;
      }
      case PATH.indexer:
        return item(parent!, await argumentsFor(path.ArgumentInfo));
      case PATH.property: {
        const member = executor.find(parent!, memberName(path.Name));
        return member.kind === "navigation" ? member.go(parent!.state) : null;
      }
      case PATH.method: {
        const answer = await call(parent!, memberName(path.Name), path.ArgumentInfo);
        return isHostObject(answer) ? answer : null;
      }
      default:
        throw new HostError(
          "GeneralException",
          `An object path of type ${path.ObjectPathType} is not known.`,
        );
    }
  };

  const item = (collection: HostObject, args: Arguments): HostObject => {
    const found = collection.objectClass.find?.(collection.state as never, (args.raw(0) ?? null) as Json);
    if (!found) throw itemNotFound();
    return found;
  };

  const argumentsFor = async (info: ArgumentInfo | undefined): Promise<Arguments> => {
    const paths = info?.ReferencedObjectPathIds ?? [];
    const values: (Json | HostObject)[] = [];
    for (const [position, value] of (info?.Arguments ?? []).entries()) {
      const path = paths[position];
      values.push(typeof path === "number" && path > 0 ? await resolve(path) : value);
    }
    return argumentsOf(values);
  };

  const call = async (object: HostObject, name: string, info: ArgumentInfo | undefined) => {
    const isIndexer = name === "getItem" && !Object.hasOwn(object.objectClass.members, name);
    if (isIndexer && object.objectClass.find) return item(object, await argumentsFor(info));
    const member = executor.find(object, name);
    if (member.kind !== "method") throw new HostError("InvalidOperation");
    if (member.readsCells) await executor.settled();
    return (member as Method<unknown>).call(object.state, await argumentsFor(info));
  };

  const write = (object: HostObject, name: string, value: Json | HostObject | undefined) => {
    const member: Member<unknown> = executor.find(object, memberName(name));
    if (member.kind !== "scalar" || !member.write) throw new HostError("InvalidOperation");
    member.write(object.state, (value ?? null) as Json);
  };

  const run = async (action: Action): Promise<Json> => {
    const object = await resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && executor.identity(object);
      case ACTION.query:
      case ACTION.recursiveQuery:
      case ACTION.queryAsJson:
        if (!object) return null;
        if (dependsOnSums(object, action.QueryInfo ?? {})) await executor.settled();
        return query(object, action.QueryInfo ?? {}, executor, action.ActionType === ACTION.queryAsJson);
      case ACTION.method: {
        if (!object) return null;
        if (action.Name === "_KeepReference") {
          executor.references.keep(object);
          return null;
        }
        const answer = await call(object, memberName(action.Name), action.ArgumentInfo);
        return isHostObject(answer) ? executor.identity(answer) : (answer ?? null);
      }
      case ACTION.setProperty:
        if (object) write(object, action.Name, (await argumentsFor(action.ArgumentInfo)).raw(0));
        return null;
      case ACTION.update:
        if (object) {
          for (const [name, value] of Object.entries(action.ObjectState ?? {})) write(object, name, value);
        }
        return null;
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new HostError("GeneralException", `An action of type ${action.ActionType} is not known.`);
    }
  };
  return { run };
}
