import { pooling as settings } from "../../../model/book";
import type { SheetLever } from "../../lever";
import { checksOfPooling } from "./checks";
import { headlinesOfPooling } from "./headlines";
import type { PoolingHeadline } from "./headlines";
import type { PoolingFields } from "./fields";
import { NOT_CASHABLE, sentencesOfPooling } from "./sentences";
import type { PoolingSentence } from "./sentences";
import { writePooling } from "./sheet";
import { minimumsInWords } from "./words";
import { tooLarge } from "./too-large";

/** Pooling ring-fenced grants: what the same money could do with some of its conditions removed. */
export const pooling: SheetLever<PoolingFields, PoolingHeadline | PoolingSentence> = {
  settings,
  sheet: {
    title: "Pooling",
    purpose: "The best use of the grants, kept apart and pooled, the gain and its proof",
  },
  method:
    "Pooling: each allocation gives the grants to the services they may be spent on so that the value is the greatest there is; where several are worth the same, the most restricted money goes first, then the order of the sheet. The gain is the pooled answer minus the separate one.",
  tooLarge,
  write(place) {
    const { draft, layout } = writePooling(place);
    return {
      draft,
      headlines: headlinesOfPooling(place, layout),
      checks: checksOfPooling(place, layout),
      sentences: sentencesOfPooling(layout),
      notes: [NOT_CASHABLE],
      warning: { check: "floors", formula: minimumsInWords(layout.words) },
    };
  },
};
