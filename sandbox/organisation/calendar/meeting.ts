/** How somebody answered an invitation, in Graph's words. */
export type Answer = 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded'

/** Someone in a meeting: a mailbox of ours (with `oid`), or an address from outside or a mailing list (without). */
export type Participant = { oid: string | null; name: string; address: string }

export type Invitee = Participant & {
  type: 'required' | 'optional' | 'resource'
  answer: Answer
  answeredAt: number | null
}

export type ShowAs = 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown'
export type Sensitivity = 'normal' | 'personal' | 'private' | 'confidential'

/**
 * A meeting as it is in the world, before it lies in anyone's mailbox. Instants are epoch milliseconds.
 * `key` stays the same when the meeting is moved; `seriesKey` is shared by all slots of a series.
 */
export type Meeting = {
  key: string
  seriesKey: string | null
  startAt: number
  endAt: number
  /** When the slot of a series was planned to start, if it was moved or changed; else null. */
  originalStartAt: number | null
  isAllDay: boolean
  isDraft: boolean
  /** Called off by the organiser: gone from their calendar, marked in the invitees' calendars. */
  isCancelled: boolean
  organiser: Participant
  /** Some calendars name nobody as organiser. */
  isOrganiserHidden?: true
  invitees: Invitee[]
  showAs: ShowAs
  sensitivity: Sensitivity
  /** The chat of an online meeting; null when it is none. */
  threadId: string | null
}

/** A meeting with the usual marks; callers name what is special about it. */
export function meetingOf(facts: Pick<Meeting, 'key' | 'startAt' | 'endAt' | 'organiser'> & Partial<Meeting>): Meeting {
  return {
    seriesKey: null,
    originalStartAt: null,
    isAllDay: false,
    isDraft: false,
    isCancelled: false,
    invitees: [],
    showAs: 'busy',
    sensitivity: 'normal',
    threadId: null,
    ...facts,
  }
}
