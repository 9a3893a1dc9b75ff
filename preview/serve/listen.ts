import type { Server, ServerOptions } from "node:https";
import https from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { RequestListener } from "node:http";

/** Both of this machine's own addresses: a browser may try either first for "localhost", and must find us and no other program. */
const LOOPBACKS = ["127.0.0.1", "::1"] as const;
/** Where a machine has no such address. */
const NOT_HERE: readonly (string | undefined)[] = ["EADDRNOTAVAIL", "EAFNOSUPPORT"];
const PORTS_TRIED = 20;

/** A client that is silent or does not read for so long is let go; until then it costs a connection and one piece of a file. */
const SILENT_FOR = 60_000;
const HANDSHAKE_FOR = 10_000;
const MOST_CONNECTIONS = 256;

/** What listens on one port of both loopbacks. */
export interface Listening {
  readonly port: number;
  /** Ends every connection at once, those that have said nothing too. */
  stop(): Promise<void>;
}

/**
 * Listens on this machine only: no other on the network can reach it. 0 lets the system choose a port.
 * @throws {Error} a sentence, when no port can be had.
 */
export async function listen(
  options: ServerOptions,
  answer: RequestListener,
  first: number,
  orNextFree: boolean,
): Promise<Listening> {
  const last = orNextFree || first === 0 ? first + PORTS_TRIED : first;
  for (let port = first; port <= last; port += 1) {
    const listening = await onBoth(options, answer, first === 0 ? 0 : port);
    if (listening !== null) return listening;
  }
  throw new Error(
    orNextFree
      ? `Ports ${first} to ${last} are all in use. Free one, or choose another with --port.`
      : `Port ${first} is in use. Stop what uses it (perhaps another npm start) and run the command again.`,
  );
}

/** Null where another program has the port on either loopback. */
async function onBoth(
  options: ServerOptions,
  answer: RequestListener,
  wanted: number,
): Promise<Listening | null> {
  const opened: ReturnType<typeof newServer>[] = [];
  const stop = async () => void (await Promise.all(opened.map((each) => each.stop())));
  let port = wanted;
  for (const host of LOOPBACKS) {
    const each = newServer(options, answer);
    const got = await tryPort(each.server, host, port).catch(async (problem: NodeJS.ErrnoException) => {
      await stop();
      throw problem;
    });
    if (got === "not here") continue;
    if (got === "in use") {
      await stop();
      return null;
    }
    opened.push(each);
    port = got;
  }
  if (opened.length === 0)
    throw new Error("This machine has no address of its own (127.0.0.1 or ::1) to serve from.");
  return { port, stop };
}

function newServer(options: ServerOptions, answer: RequestListener) {
  const server = https.createServer({ ...options, handshakeTimeout: HANDSHAKE_FOR }, answer);
  server.timeout = SILENT_FOR;
  server.maxConnections = MOST_CONNECTIONS;
  // The server itself does not count connections on which nothing has been said yet, and would wait for them to end.
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      sockets.forEach((socket) => socket.destroy());
    });
  return { server, stop };
}

function tryPort(server: Server, host: string, port: number): Promise<number | "in use" | "not here"> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off("listening", listening);
      if (error.code === "EADDRINUSE") resolve("in use");
      else if (NOT_HERE.includes(error.code)) resolve("not here");
      else reject(error);
    };
    const listening = () => {
      server.off("error", failed);
      resolve((server.address() as AddressInfo).port);
    };
    server.once("error", failed);
    server.once("listening", listening);
    server.listen({ host, port });
  });
}
