/** Something a page asked of the API or of the desk, with what was answered. `operation` `mail`: a mailbox was opened. */
export type Deed = { operation: string; oid: string; status: number; input?: { pairId?: string; visibility?: string } }

export type StepId = 'promise' | 'arrival' | 'private' | 'refusal' | 'mail'

export type FirstVisit = {
  /** Takes a deed in; what belongs to no step is nothing. */
  saw: (deed: Deed) => void
  /** The steps that were taken, in the order of their taking. */
  taken: () => StepId[]
}

/**
 * The five steps of a first visit, each taken by doing it: a promise in one line; the other person's panel, in which it
 * stands; a private note; a record that is refused to somebody outside; a mail. They may come in any order, except that
 * there must be a promise before it can arrive.
 */
export function firstVisit(): FirstVisit {
  const taken = new Set<StepId>()
  let promised: { pairId: string; by: string } | undefined

  function saw({ operation, oid, status, input }: Deed): void {
    const isDone = status === 200
    if (operation === 'addCommitment' && isDone && input?.pairId) {
      promised ??= { pairId: input.pairId, by: oid }
      taken.add('promise')
    }
    // The id of a pair is made of its two people's.
    if (operation === 'openPair' && isDone && promised?.pairId.includes(oid) && promised.by !== oid)
      taken.add('arrival')
    if (operation === 'addNote' && isDone && input?.visibility === 'private') taken.add('private')
    if (operation === 'openPair' && status === 403) taken.add('refusal')
    if (operation === 'mail' && isDone) taken.add('mail')
  }

  return { saw, taken: () => [...taken] }
}
