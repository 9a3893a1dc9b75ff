import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { bookTexts } from "../../texts/book";

/** Something that can be ticked. */
export interface Tickable {
  readonly key: string;
  readonly text: string;
  /** What it belongs to: those of one group are together, and can be ticked together. */
  readonly group?: string;
}

interface Props {
  /** The field that `onTick` changes. */
  readonly of: string;
  readonly offered: readonly Tickable[];
  /** Whether there are others, which a search hides: a box for a group is for those that are shown. */
  readonly isPart: boolean;
  readonly ticked: readonly string[];
  readonly onTick: ((keys: readonly string[]) => void) | null;
}

/**
 * A box for each, those of a group together under a box for all of them. Not drawn again while something else of the book is typed: a
 * hundred boxes take longer than a letter may.
 */
export const TickBoxes = memo(function TickBoxes({ offered, isPart, ticked, onTick }: Props) {
  const styles = useStyles();
  const box = ({ key, text }: Tickable) => (
    <Checkbox
      key={key}
      label={text}
      disabled={onTick === null}
      checked={ticked.includes(key)}
      onChange={(_, { checked }) =>
        onTick?.(checked === true ? [...ticked, key] : ticked.filter((each) => each !== key))
      }
    />
  );
  return (
    <div className={styles.list}>
      {groupsOf(offered).map(({ name, members }) =>
        name === "" ? (
          members.map(box)
        ) : (
          <div key={`group ${name}`} role="group" aria-label={name} className={styles.list}>
            <Checkbox
              label={(isPart ? bookTexts.fields.shownOf : bookTexts.fields.allOf)(name)}
              disabled={onTick === null}
              checked={isTicked(members, ticked)}
              onChange={(_, { checked }) => {
                const others = ticked.filter((each) => !members.some(({ key }) => key === each));
                onTick?.(checked === true ? [...others, ...members.map(({ key }) => key)] : others);
              }}
            />
            <div className={styles.within}>{members.map(box)}</div>
          </div>
        ),
      )}
    </div>
  );
}, areSame);

interface Group {
  readonly name: string;
  readonly members: readonly Tickable[];
}

/** Groups in the order of their first member; what belongs to none comes last. */
function groupsOf(offered: readonly Tickable[]): readonly Group[] {
  const groups = new Map<string, Tickable[]>();
  for (const each of offered) {
    const name = each.group ?? "";
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  const all = [...groups].map(([name, members]) => ({ name, members }));
  return [...all.filter(({ name }) => name !== ""), ...all.filter(({ name }) => name === "")];
}

function isTicked(members: readonly Tickable[], ticked: readonly string[]): boolean | "mixed" {
  const count = members.filter(({ key }) => ticked.includes(key)).length;
  return count === 0 ? false : count === members.length ? true : "mixed";
}

function areSame(one: Props, other: Props): boolean {
  return (
    one.of === other.of &&
    one.isPart === other.isPart &&
    (one.onTick === null) === (other.onTick === null) &&
    one.ticked.join("\n") === other.ticked.join("\n") &&
    one.offered.length === other.offered.length &&
    one.offered.every((each, at) => isSame(each, other.offered[at]!))
  );
}

function isSame(one: Tickable, other: Tickable): boolean {
  return one.key === other.key && one.text === other.text && one.group === other.group;
}

const useStyles = makeStyles({
  // Fluent greys the label of a box that is not ticked, as if it could not be ticked.
  list: {
    display: "flex",
    flexDirection: "column",
    "& label": { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  },
  within: { display: "flex", flexDirection: "column", paddingLeft: tokens.spacingHorizontalXL },
});
