import type { FunctionsHost } from '../functions-host/start-functions-host.ts'
import type { Microsoft } from '../microsoft/start-microsoft.ts'
import type { TodoTask } from '../microsoft/graph/todo/todo-lists.ts'
import type { ToldActivity } from '../microsoft/graph/send-activity.ts'
import type { SentMail } from '../microsoft/outbox.ts'
import { nextAppointment } from '../organisation/appointment.ts'
import type { Meeting } from '../organisation/calendar/meeting.ts'
import type { Organisation } from '../organisation/make-organisation.ts'
import type { Persona } from '../organisation/personas.ts'
import type { Desk } from '../web/desk-routes.ts'
import { teamsAppId } from './api-environment.ts'
import { jobNames, runJob, type JobResult } from './run-job.ts'

/** What the sandbox's pages may ask of a running tenant, in their shapes (sandbox/page/desk.ts). */
export function deskOf(given: {
  organisation: Organisation
  personas: readonly Persona[]
  microsoft: Microsoft
  host: FunctionsHost
}): Desk {
  const { organisation, personas, microsoft, host } = given
  return {
    state: () => ({
      tenantId: microsoft.tenantId,
      teamsAppId,
      clientId: microsoft.apiClientId,
      people: organisation.accounts.filter((account) => account.kind === 'person').length,
      personas: personas.map((persona) => shownPersona(organisation, persona)),
      jobs: jobNames,
    }),
    mailOf: (oid) => {
      const told = microsoft.toldActivities().filter(({ to }) => to === oid)
      const all = [...microsoft.mailbox(oid).map(shownMail), ...told.map(shownActivity)]
      return all.toSorted((one, other) => other.at.localeCompare(one.at))
    },
    todoOf: (oid) =>
      microsoft.todoOf(oid).map(({ displayName, tasks }) => ({ name: displayName, tasks: tasks.map(shownTask) })),
    tickTask: (oid, id, isDone) => {
      const task = microsoft
        .todoOf(oid)
        .flatMap(({ tasks }) => tasks)
        .find((one) => one.id === id)
      if (task) task.status = isDone ? 'completed' : 'notStarted'
      return task && shownTask(task)
    },
    tokenFor: (oid) => microsoft.tokenFor(oid),
    nestedTokenFor: (oid, request) => microsoft.nestedTokenFor(oid, request),
    appointmentOf: (pairId) => {
      const pair = personas.flatMap(({ pairs }) => pairs).find((one) => one.pairId === pairId)
      return pair && shownAppointment(nextAppointment(organisation, pair))
    },
    runJob: (job) => runNamed(host, job),
    endMails: async (oid, id) => {
      const mail = microsoft.mailbox(oid).find((one) => one.id === id)
      return mail && endMails(mail, host.origin)
    },
  }
}

/** As a mail program's server does it (RFC 8058); `https` in the address is what the platform would answer at. */
async function endMails({ headers }: SentMail, origin: string): Promise<{ status: number } | undefined> {
  const named = headers.find(({ name }) => name.toLowerCase() === 'list-unsubscribe')?.value
  const address = /<(https:[^>]+)>/.exec(named ?? '')?.[1]
  if (address === undefined) return undefined
  const { pathname, search } = new URL(address)
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  const { status } = await fetch(new URL(pathname + search, origin), { method: 'POST', body })
  return { status }
}

function runNamed(host: FunctionsHost, job: string): Promise<JobResult> {
  const name = jobNames.find((one) => one === job)
  return name ? runJob(host, name) : Promise.reject(new Error(`There is no job called ${job}.`))
}

function shownPersona(organisation: Organisation, { oid, name, role, userPrincipalName, pairs }: Persona) {
  return {
    oid,
    name,
    role,
    userPrincipalName,
    address: organisation.find(oid)?.mail ?? userPrincipalName,
    jobTitle: organisation.find(oid)?.jobTitle ?? role,
    pairs: pairs.map(({ pairId, side, withName, threadId, meetingId }) => {
      return { pairId, side, other: withName, thread: threadId, meetingId }
    }),
  }
}

function shownAppointment({ startAt, endAt, seriesKey, organiser, invitees }: Meeting) {
  const person = ({ name, address }: { name: string; address: string }) => ({ name, address })
  return {
    startAt: new Date(startAt).toISOString(),
    endAt: new Date(endAt).toISOString(),
    isRepeating: seriesKey !== null,
    organizer: person(organiser),
    invited: invitees.map(person),
  }
}

function shownTask({ id, title, status, dueDateTime, linkedResources: [link] }: TodoTask) {
  return {
    id,
    title,
    due: dueDateTime?.dateTime.slice(0, 10) ?? null,
    isDone: status === 'completed',
    link: link?.webUrl === undefined ? null : { address: link.webUrl, name: link.displayName ?? link.webUrl },
  }
}

/** A line of Teams' activity feed, among the mails. */
function shownActivity({ toldAt, text, webUrl }: ToldActivity, place: number) {
  return { id: `activity-${place}`, at: toldAt, from: 'Teams, activity', subject: text, text, link: webUrl }
}

function shownMail(mail: SentMail) {
  const { id, sentAt, from, subject, contentType, content, text, headers } = mail
  const canEnd = headers.some(({ name }) => name.toLowerCase() === 'list-unsubscribe-post')
  const bodies = contentType === 'html' ? { html: content, ...(text === undefined ? {} : { text }) } : { text: content }
  return { id, at: sentAt, from: from.name, subject, ...bodies, canEnd }
}
