/** A part of what is built, made again only when what it is made from changed. */
export interface Part {
  readonly name: string;
  /** Files and folders of the project it is made from. package-lock.json speaks for all packages. */
  readonly inputs: readonly string[];
  /** A file that is there once it is made. */
  readonly made: string;
  make(): Promise<void>;
}
