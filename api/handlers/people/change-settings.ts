import type { Operations } from '#contract/operations'
import type { DigestSwitch } from '#domain/digests/digest-choice'
import type { OwnChoices } from '#domain/people/own-choices'
import { hoursOf } from '#domain/people/work-hours'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import { settledAfter, settlePerson, type SettlePorts } from '../../people/settle-person.ts'
import type { Handler } from '../../ports/handler.ts'
import type { OwnList } from '../../ports/own-list.ts'
import type { PersonSettings } from '../../ports/people-store.ts'
import { showSettings } from '../show/show-settings.ts'

type Ports = SettlePorts & { digestsFor: DigestSwitch; ownList: Pick<OwnList, 'compare'> }

/** Mails rest for a year at most: who wants none at all switches them off, and sees that they did. */
const mostSnoozeDays = 366

/** Keeps what the caller wishes for themselves. Who leans on their zone and language follows. */
export function changeSettings(ports: Ports): Handler<'changeSettings'> {
  return async ({ input, caller, now }) => {
    const { oid } = caller
    const before = await ports.people.reader(oid)
    if (!before) return { kind: 'not-found' }
    const problem = snoozeProblem(input.digestSnoozedUntil, localDate(now, before.settings.zone))
    if (problem !== undefined) return { kind: 'bad-input', fields: [{ field: 'digestSnoozedUntil', problem }] }
    const hours = hoursProblem(before.settings, wishes(before.settings.own, input))
    if (hours !== undefined) return { kind: 'bad-input', fields: [hours] }
    const change = <Known extends { own: OwnChoices }>(known: Known) => ({ ...known, own: wishes(known.own, input) })
    const settings = await settlePerson(ports, { oid, now, change })
    const found = await settledAfter(ports, { oid, now, change: (known) => ({ ...known, own: {} }) })
    if (!settings || !found) return { kind: 'not-found' }
    if (isCalledOtherwise(before.settings, settings)) ports.ownList.compare(caller, now)
    return { kind: 'done', output: showSettings({ ...before, settings }, found, { digestsFor: ports.digestsFor, now }) }
  }
}

/** Do the tasks of their list in To Do have other names now? Whoever hides titles means every place at once. */
function isCalledOtherwise(before: PersonSettings, after: PersonSettings): boolean {
  if (after.own.todoList === undefined) return false
  return before.own.digestTitles !== after.own.digestTitles || before.language !== after.language
}

/** Null takes a wish back, a field that is left out stays. */
function wishes(before: OwnChoices, input: Operations['changeSettings']['input']): OwnChoices {
  // Whoever says anew whether the mail comes has answered for the click that ended it.
  const { digestEndedAt, ...others } = before
  const kept = input.digest === undefined ? { ...others, digestEndedAt } : others
  const after = { ...kept, ...input }
  return Object.fromEntries(Object.entries(after).filter(([, wish]) => wish !== null && wish !== undefined))
}

/** A day ends after it begins, whoever told the other end of it. */
function hoursProblem({ told }: PersonSettings, own: OwnChoices): { field: string; problem: string } | undefined {
  const found = hoursOf({ own: {}, told })
  const { hoursFrom, hoursTo } = own
  if ((hoursFrom ?? found.from) < (hoursTo ?? found.to)) return undefined
  if (hoursFrom === undefined && hoursTo === undefined) return undefined
  const field = hoursFrom === undefined ? 'hoursTo' : 'hoursFrom'
  return { field, problem: 'Your day ends before it begins. Choose an end that is later.' }
}

function snoozeProblem(until: string | null | undefined, today: string): string | undefined {
  if (until === null || until === undefined) return undefined
  if (until <= today) return 'This day is not in the future. Choose a later day, or let the mails come.'
  if (until > addDays(today, mostSnoozeDays))
    return 'This day is more than a year away. Choose a nearer day, or switch the mails off.'
  return undefined
}
