// Apart from the other defaults, so that a page that asks only whether a 1:1 runs loads no other number.

/** People gather before the clock strikes: so long before its start a 1:1 counts as begun. */
export const joinMinutes = 15
/** From so long before its start on an open panel tells of a 1:1. */
export const panelBeforeMinutes = 5
