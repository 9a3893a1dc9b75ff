import path from "node:path";

const SHIPPED = "dist/addin";
export const PREVIEW = "dist/preview";

/** The file behind an address, or null when the address is outside the served folders. */
export function locate(root: string, address: string, addin = SHIPPED): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return null;
  const [, room = "", ...rest] = decoded.split("/");
  const folder = rooms(root, addin).get(room);
  if (folder === undefined) return null;
  const file = path.resolve(folder, rest.join("/") || "index.html");
  return file.startsWith(folder + path.sep) ? file : null;
}

/** The one address of a page: from another, such as /%70review or /preview/index.html/, it would look for its files in the wrong folder. */
export function ownAddress(root: string, file: string, addin = SHIPPED): string {
  for (const [room, folder] of rooms(root, addin)) {
    if (file.startsWith(folder + path.sep))
      return ["", room, ...path.relative(folder, file).split(path.sep)].map(encodeURIComponent).join("/");
  }
  throw new Error(`${file} is in no folder that is served`);
}

/** The folder that each first part of an address stands for. */
function rooms(root: string, addin: string): ReadonlyMap<string, string> {
  return new Map([
    ["addin", path.join(root, addin)],
    ["preview", path.join(root, PREVIEW)],
    ["office-js", path.join(root, "node_modules/@microsoft/office-js/dist")],
  ]);
}
