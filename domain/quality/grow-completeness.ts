/** One session with the GROW template: present or not, number of options, number of commitments with owner and date. */
export type GrowSession = {
  readonly goal: number | boolean
  readonly reality: number | boolean
  readonly options: number
  readonly will: number
}

/**
 * How complete were the coaching talks? Goal, Reality, at least two Options, at least one commitment (Will): the share
 * of the four parts that is there, per session and on average. `mean` is `null` without a session.
 *
 * Example: all four parts; goal and commitment only; all but the commitment: 1, 0.5 and 0.75, mean 0.75 (V82).
 */
export function growCompleteness({ sessions }: { sessions: readonly GrowSession[] }): {
  perSession: number[]
  mean: number | null
} {
  const perSession = sessions.map(({ goal, reality, options, will }) => {
    return [Number(goal) > 0, Number(reality) > 0, options >= 2, will >= 1].filter(Boolean).length / 4
  })
  const sum = perSession.reduce((total, part) => total + part, 0)
  return { perSession, mean: perSession.length > 0 ? sum / perSession.length : null }
}
