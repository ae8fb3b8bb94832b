import type { Sheet } from '#domain/segments/sheet-cell'

/** How many heads of columns somebody knows in these rows: by it a file's separator and a workbook's sheet are found. */
export type CountHeads = (sheet: Sheet) => number
