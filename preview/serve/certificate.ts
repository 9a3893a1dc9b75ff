import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

/** A key and certificate for https://localhost, as PEM text, and the file the certificate came from. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly file: string;
  /** True when it is the one Microsoft's own tool installs, so that this machine's browsers and Excel trust it. */
  readonly fromMicrosoftsTool: boolean;
}

/** Who else has an account on this machine may not read the key, with which a program could pass for this server. */
const [OWNER_ONLY, OWNER_ONLY_FOLDER] = [0o600, 0o700];
const KEY = "localhost.key";
const DAYS_VALID = 365;
const RENEW_BEFORE_DAYS = 2;

/**
 * The certificate that `npx office-addin-dev-certs install` leaves in the home folder, when there is a valid one;
 * otherwise one of our own in `folder`, made or renewed as needed. Nothing is installed and nothing leaves the machine.
 */
export async function localCertificate(
  folder: string,
  microsoftsFolder = path.join(os.homedir(), ".office-addin-dev-certs"),
): Promise<Certificate> {
  const installed = readValid(microsoftsFolder);
  if (installed) return { ...installed, fromMicrosoftsTool: true };
  const own = readValid(folder) ?? (await make(folder));
  keepToOwner(folder);
  return { ...own, fromMicrosoftsTool: false };
}

async function make(folder: string) {
  // Made aside and moved in whole: two commands may start at once, and neither may find half a set.
  const aside = `${folder}-${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true, mode: OWNER_ONLY_FOLDER });
  await generateCertificates(
    path.join(aside, "ca.crt"),
    path.join(aside, "localhost.crt"),
    path.join(aside, KEY),
    DAYS_VALID,
  );
  const made = readValid(aside);
  if (!made)
    throw new Error(
      `The certificate made in ${aside} cannot be used. Delete that folder and run the command again.`,
    );
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(aside, folder);
  } catch {
    // Another command was as quick; the next will find what that one made.
    rmSync(aside, { recursive: true, force: true });
  }
  return { ...made, file: path.join(folder, path.basename(made.file)) };
}

/** No other account reads the key; Windows keeps to the folder's own rules, and an account that is not the owner's cannot change it. */
function keepToOwner(folder: string) {
  try {
    chmodSync(folder, OWNER_ONLY_FOLDER);
    chmodSync(path.join(folder, KEY), OWNER_ONLY);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== "ENOENT") throw problem;
  }
}

function readValid(folder: string) {
  const file = path.join(folder, "localhost.crt");
  const keyFile = path.join(folder, KEY);
  if (!existsSync(file) || !existsSync(keyFile)) return null;
  const cert = readFileSync(file, "utf8");
  const expires = Date.parse(new X509Certificate(cert).validTo);
  const soon = Date.now() + RENEW_BEFORE_DAYS * 24 * 60 * 60 * 1000;
  return expires > soon ? { cert, key: readFileSync(keyFile, "utf8"), file } : null;
}
