/** What package-lock.json says of one package. */
export interface LockedPackage {
  readonly name: string;
  readonly license?: string;
  /** True when only development needs it. */
  readonly dev?: boolean;
}

/** A package whose licence is none of the usual ones, and why it may be used all the same. */
export interface LicenceException {
  /** What its package.json states; null when it states nothing. */
  readonly stated: string | null;
  readonly reason: string;
}

const FOR_EVERYTHING = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC"];
const FOR_DEVELOPMENT = [...FOR_EVERYTHING, "MPL-2.0"];
/** Words in an install script that mean a compiler is called, or a program fetched that does its work. */
const COMPILES = /gyp|prebuild|cmake|\bmake\b|node-pre|neon|cargo/;

/** Why a package's licence does not do, or null when it does. */
export function licenceFault(
  locked: LockedPackage,
  exceptions: Readonly<Record<string, LicenceException>>,
): string | null {
  const stated = locked.license ?? null;
  const usual = locked.dev ? FOR_DEVELOPMENT : FOR_EVERYTHING;
  if (stated?.split(" AND ").every((one) => usual.includes(one))) return null;
  const exception = exceptions[locked.name];
  if (exception && exception.stated === stated) return null;
  const use = locked.dev ? "development" : "what ships";
  return (
    `${locked.name} (for ${use}) has the licence ${stated ?? "none stated"}. ` +
    `Use another package, or name it in test/licences/exceptions.json with the reason why it may stay.`
  );
}

/** Why a package cannot be installed on a bare machine, or null when it can. */
export function compilerFault(
  name: string,
  scripts: Readonly<Record<string, string>>,
  hasBindingGyp: boolean,
): string | null {
  if (hasBindingGyp) return `${name} has a binding.gyp: npm would compile it while installing.`;
  const installing = ["preinstall", "install", "postinstall"].flatMap((step) => scripts[step] ?? []);
  const compiling = installing.find((script) => COMPILES.test(script));
  return compiling ? `${name} compiles or fetches a program while installing: "${compiling}".` : null;
}
