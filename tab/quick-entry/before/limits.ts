/** Does a phrase say that a day is the last one: "by friday", "bis spätestens Mo", "friday at the latest"? */
export function isLimit(words: string): boolean {
  return /^[(]?(?:on )?(?:by|no later|not later|at the latest|until|untill|till|til|bis|spatestens|latest)\b|\b(?:latest|spatestens)[.!)]*$/.test(
    words,
  )
}
