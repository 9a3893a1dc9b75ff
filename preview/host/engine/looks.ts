/** What is left out is left as it is; null takes away. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly colour?: string | null;
  readonly fill?: string | null;
  readonly font?: string | null;
  readonly fontSize?: number | null;
  readonly align?: "left" | "center" | "right" | null;
  readonly verticalAlign?: "top" | "center" | "bottom" | null;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borderTop?: string | null;
  readonly borderBottom?: string | null;
  readonly borderLeft?: string | null;
  readonly borderRight?: string | null;
}

/** Sizes in points; null for the usual one. */
export interface LaidOut {
  readonly columns: readonly {
    readonly column: number;
    readonly width: number | null;
    readonly isHidden: boolean;
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly height: number | null;
    readonly isHidden: boolean;
  }[];
  /** Rows as high as their texts need. */
  readonly fitted: readonly { readonly row: number; readonly height: number }[];
}
