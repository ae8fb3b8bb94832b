/** Longest texts in UTF-16 code units: a sealed envelope of the longest note still fits one table property. */
export const noteMaxLength = 8_000
export const lineMaxLength = 500

/** An appointment with more people than this is no 1:1, however many of them are rooms. */
export const addressesAtMost = 50

/** Longest texts of a plan: with every one of them at its limit, twenty-six weeks of five KPIs still fit into one row. */
export const planTextLimits = { objective: 300, name: 120, unit: 12, line: 400, context: 280, words: 1_000 } as const

/** The longest answer on one page of a journal. */
export const journalMaxLength = 2_000
