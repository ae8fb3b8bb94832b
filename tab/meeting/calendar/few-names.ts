/** A meeting of a whole team is recognised by two of them, and nobody in it is taken for a bot one by one. */
export const fewNames = 2
