/** Runs one step of the tests as a process of its own and keeps what it says until it is known whether that matters. */
import { spawn } from "node:child_process";

/**
 * @returns {Promise<{ok: boolean, seconds: number, output: string}>}
 */
export function runStep({ root, script, args, env = {} }) {
  const started = Date.now();
  const plain = { ...process.env, NO_COLOR: "1", ...env };
  // TypeScript takes FORCE_COLOR, with any value, as a request for colour.
  delete plain.FORCE_COLOR;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: plain,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said = [];
    child.stdout.on("data", (data) => said.push(data));
    child.stderr.on("data", (data) => said.push(data));
    const end = (ok) =>
      resolve({ ok, seconds: (Date.now() - started) / 1000, output: Buffer.concat(said).toString("utf8") });
    child.on("error", (problem) => {
      said.push(Buffer.from(problem.message));
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}
