import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactNode } from "react";
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
export class FaultBoundary extends Component<Props, { readonly fault: string | null }> {
  override state = { fault: null };

  static getDerivedStateFromError(error: unknown): { readonly fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <Fault message={fault} onGoOn={() => this.setState({ fault: null })} />;
  }
}

function Fault({ message, onGoOn }: { readonly message: string; readonly onGoOn: () => void }) {
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
          <MessageBarTitle className={prose.title}>{texts.problems.faultHeading}</MessageBarTitle>
          {texts.problems.fault(message)}
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
