import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactNode } from "react";
import { isNotLoaded, NOT_LOADED } from "../../workbook";
import { usePane } from "../pane";
import { texts } from "../texts";
import { useProse } from "./prose";

interface Props {
  readonly children: ReactNode;
}

/**
 * Says what happened where a screen cannot be drawn, in place of an empty pane; what was typed so far stays. React takes only a
 * class for this.
 */
export class FaultBoundary extends Component<Props, { readonly fault: Said | null }> {
  override state = { fault: null };

  static getDerivedStateFromError(error: unknown): { readonly fault: Said } {
    return { fault: saidOf(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <Fault said={fault} onGoOn={() => this.setState({ fault: null })} />;
  }
}

/** What is said in place of the screen. */
interface Said {
  readonly heading: string;
  readonly sentence: string;
}

/** A part that did not load is no mistake of ours, nor of the user's. */
function saidOf(error: unknown): Said {
  const { problems } = texts;
  if (isNotLoaded(error)) return { heading: problems.notLoadedHeading, sentence: NOT_LOADED };
  const message = error instanceof Error ? error.message : String(error);
  return { heading: problems.faultHeading, sentence: problems.fault(message) };
}

function Fault({ said, onGoOn }: { readonly said: Said; readonly onGoOn: () => void }) {
  const prose = useProse();
  const pane = usePane();
  const goOn = (): void => {
    pane.leaveBook();
    onGoOn();
  };
  return (
    <div className={prose.group} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={prose.wrap}>
          <MessageBarTitle className={prose.title}>{said.heading}</MessageBarTitle>
          {said.sentence}
        </MessageBarBody>
      </MessageBar>
      <div className={prose.row}>
        <Button appearance="primary" onClick={goOn}>
          {texts.problems.faultGoOn}
        </Button>
      </div>
    </div>
  );
}
