import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import type { ServerResponse } from "node:http";

export interface OpenedFile {
  readonly handle: FileHandle;
  readonly size: number;
}

/** A file ready to be read; null where there is none. */
export async function openFile(file: string): Promise<OpenedFile | null> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return null;
  const facts = await handle.stat();
  if (facts.isFile()) return { handle, size: facts.size };
  await handle.close();
  return null;
}

/** A file of more bytes is sent piece by piece, as the client reads: what it does not read is not kept for it. */
const AT_ONCE = 262_144;

/** Sends a file, and closes it. */
export async function sendFile(
  { handle, size }: OpenedFile,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  if (size > AT_ONCE) {
    response.writeHead(200, { ...headers, "Content-Length": size });
    return sendInPieces(handle, response);
  }
  const whole = await handle.readFile();
  await handle.close();
  if (response.headersSent) return void response.destroy();
  response.writeHead(200, headers);
  response.end(whole);
}

/** Settles once the client has the file, or has gone. The connection stays open for what the client asks next. */
function sendInPieces(handle: FileHandle, response: ServerResponse): Promise<void> {
  const pieces = handle.createReadStream();
  return new Promise((resolve) => {
    pieces.once("error", () => response.destroy());
    response.once("close", () => {
      pieces.destroy();
      resolve();
    });
    pieces.pipe(response);
  });
}
