/** A run that takes longer has lost a message or the process that planned it. */
export const lostAfterHours = 6
