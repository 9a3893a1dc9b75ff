import { dirname, resolve } from "node:path";

/**
 * Where a file is that was named from another folder: npm runs a script in the folder of its package, wherever it was asked for, and keeps
 * that one in INIT_CWD.
 */
export function pathGiven(path: string, from: NodeJS.ProcessEnv = process.env): string {
  const { INIT_CWD: asked, npm_package_json: manifest } = from;
  const isRunByNpm = manifest !== undefined && dirname(manifest) === process.cwd();
  return asked !== undefined && isRunByNpm ? resolve(asked, path) : path;
}
