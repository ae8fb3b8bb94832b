/** Longest texts in UTF-16 code units: a sealed envelope of the longest note still fits one table property. */
export const noteMaxLength = 8_000
export const lineMaxLength = 500

/** An appointment with more people than this is no 1:1, however many of them are rooms. */
export const addressesAtMost = 50
