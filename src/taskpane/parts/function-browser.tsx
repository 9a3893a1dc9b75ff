import { Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { catalogue, themes } from "../../functions";
import { texts } from "../texts";
import { matching } from "../function-help";
import { Disclosure } from "./disclosure";
import { FunctionHelp } from "./function-help";
import { useProse } from "./prose";

/** The custom functions from the catalogue, to be searched and read. */
export function FunctionBrowser() {
  const styles = useStyles();
  const prose = useProse();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState("");
  const found = matching(catalogue, wanted);
  return (
    <Disclosure heading={texts.functions.heading} open={open} onToggle={setOpen}>
      <p className={prose.quiet}>{texts.functions.intro(catalogue.length)}</p>
      <Input
        type="search"
        className={styles.search}
        aria-label={texts.functions.search}
        placeholder={texts.functions.search}
        contentBefore={<SearchRegular />}
        value={wanted}
        onChange={(_, { value }) => setWanted(value)}
      />
      <p role="status" className={prose.quiet}>
        {found.length === 0 ? texts.functions.none(wanted.trim()) : texts.functions.found(found.length)}
      </p>
      <div className={styles.list}>
        {wanted.trim() !== "" && found.map((entry) => <FunctionHelp key={entry.id} entry={entry} />)}
        {wanted.trim() === "" &&
          themes.map((theme) => {
            return (
              <section key={theme.title} className={styles.list} aria-label={theme.title}>
                <h2 className={styles.theme}>{theme.title}</h2>
                {theme.functions.map((entry) => (
                  <FunctionHelp key={entry.id} entry={entry} />
                ))}
              </section>
            );
          })}
      </div>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  search: { width: "100%", minWidth: 0 },
  theme: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
