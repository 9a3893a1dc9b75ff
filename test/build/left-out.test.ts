import * as cjk from "cjk-regex";
import * as esbuild from "esbuild";
import { expect, it } from "vitest";
import { leftOutOfGrid } from "../../build/left-out";

it.each(["all", "letters", "punctuations"] as const)(
  "the page knows Chinese, Japanese and Korean %s as the package does that would work them out at each start",
  async (which) => {
    expect(
      await built(`import * as cjk from "cjk-regex"; export default cjk.${which}().toRegExp();`),
    ).toEqual(cjk[which]().toRegExp());
  },
);

it("takes every text for English, and reads no font files", async () => {
  expect(await built('import { franc } from "franc-min"; export default franc("Où est la gare ?");')).toBe(
    "eng",
  );
  await expect(built('import { parse } from "opentype.js"; export default parse();')).rejects.toThrow(
    "The preview reads no font files.",
  );
});

/** What a module gives when it is built as the preview is. */
async function built(contents: string): Promise<unknown> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    write: false,
    plugins: [leftOutOfGrid],
  });
  const [script] = outputFiles;
  const module = (await import(
    `data:text/javascript;base64,${Buffer.from(script!.contents).toString("base64")}`
  )) as { default: unknown };
  return module.default;
}
