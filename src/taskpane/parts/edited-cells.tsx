import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EditedCell } from "../../workbook";
import { texts } from "../texts";
import { CellList } from "./cell-list";
import { useProse } from "./prose";

/** How many cells are shown at first: a row inserted by hand changes every cell below it, and the question is below them. */
const AT_FIRST = 20;

interface Props {
  readonly heading: string;
  readonly what: string;
  readonly cells: readonly EditedCell[];
  /** The question about them. */
  readonly children: ReactNode;
}

/** Cells the user changed that would be replaced, and the question whether they may. */
export function EditedCells({ heading, what, cells, children }: Props) {
  const prose = useProse();
  return (
    <section className={prose.group} aria-label={heading}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={prose.wrap}>
          <MessageBarTitle className={prose.title}>{heading}</MessageBarTitle>
          {what}
        </MessageBarBody>
      </MessageBar>
      <CellList
        atFirst={AT_FIRST}
        cells={cells.map(({ address, now, willBe }) => ({
          address,
          says: [texts.edited.nowIs(contentText(now)), texts.edited.willBe(contentText(willBe))],
        }))}
      />
      {children}
    </section>
  );
}

function contentText(content: string): string {
  return content === "" ? texts.edited.empty : content;
}
