/** Longest texts in UTF-16 code units: a sealed envelope of the longest note still fits one table property. */
export const noteMaxLength = 8_000
export const lineMaxLength = 500
