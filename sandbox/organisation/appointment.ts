import { meetingOf, type Meeting } from './calendar/meeting.ts'
import type { Organisation } from './make-organisation.ts'
import type { PersonaPair } from './personas.ts'
import { participantOf } from './world.ts'

const hour = 3_600_000

/**
 * The next 1:1 of a pair, as it lies in their calendars. Two who have none get one tomorrow, by the manager: Outlook
 * can always open a new one.
 */
export function nextAppointment(organisation: Organisation, pair: Pick<PersonaPair, 'pairId' | 'threadId'>): Meeting {
  const [manager = '', report = ''] = pair.pairId.split('_')
  const { now, world } = organisation
  const planned = organisation
    .calendar(manager, { from: now })
    .filter(({ threadId, isCancelled }) => threadId === pair.threadId && !isCancelled)
    .toSorted((a, b) => a.startAt - b.startAt)
  return planned[0] ?? tomorrow()

  function tomorrow(): Meeting {
    const startAt = Math.ceil(now / hour) * hour + 24 * hour
    const invitee = { ...participantOf(world, report), type: 'required', answer: 'notResponded' } as const
    return meetingOf({
      key: `new|${pair.pairId}`,
      startAt,
      endAt: startAt + hour / 2,
      organiser: participantOf(world, manager),
      invitees: [{ ...invitee, answeredAt: null }],
    })
  }
}
