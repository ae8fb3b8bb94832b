import type { FailedPart, FailureGroup } from '#contract/read-runs'
import { failureCause, maySendAgain, notKnownNote, refusedNote } from '#domain/operations/failure-cause'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { JobName, OpenFailure } from '../../ports/run-store.ts'

/** Names are looked up one by one; what is longer than this is a general trouble, which the first few tell as well. */
const mostNamed = 50

const oidForm = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** Failures of one job by what caused them, the largest group first. */
export async function failureGroups(
  people: PeopleStore,
  { job, open }: { job: JobName; open: readonly OpenFailure[] },
): Promise<FailureGroup[]> {
  const groups = [...Map.groupBy(open, ({ note }) => failureCause(note))]
  const views = groups.map(async ([cause, failures]): Promise<FailureGroup> => {
    const parts = await Promise.all(failures.slice(0, mostNamed).map((failure) => failedPart(people, failure)))
    const isMail = job === 'digests' && failures.some(({ subject }) => oidForm.test(subject))
    return {
      cause,
      count: failures.length,
      detail: serviceWords(failures[0]?.note ?? ''),
      parts,
      maySendAgain: isMail && maySendAgain(cause),
    }
  })
  return (await Promise.all(views)).toSorted((one, other) => other.count - one.count)
}

async function failedPart(people: PeopleStore, { subject, startedAt, note }: OpenFailure): Promise<FailedPart> {
  // A reason that names a mailbox knows better: one message asks for the settings of twenty.
  const [oid] = oidForm.exec(note) ?? oidForm.exec(subject) ?? []
  const person = oid === undefined ? undefined : await people.person(oid)
  return { subject, name: person?.displayName ?? null, startedAt }
}

/**
 * What the service said, without our own words before it and without ids: the names stand beside it, and the first one's id
 * would look as if it were about that one alone.
 */
function serviceWords(note: string): string {
  const own = [notKnownNote, refusedNote].map((words) => `${words}: `).find((words) => note.startsWith(words)) ?? ''
  return note.slice(own.length).replaceAll(new RegExp(oidForm, 'g'), '…')
}
