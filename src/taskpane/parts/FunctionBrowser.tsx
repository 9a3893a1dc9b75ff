import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { catalogue } from "../../functions";
import { texts } from "../texts";
import { matching } from "../functionHelp";
import { Disclosure } from "./Disclosure";
import { FunctionHelp } from "./FunctionHelp";
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
        {found.map((entry) => (
          <FunctionHelp key={entry.id} entry={entry} />
        ))}
      </div>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  search: { width: "100%", minWidth: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
