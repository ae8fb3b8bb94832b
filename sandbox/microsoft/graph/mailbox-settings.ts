import type { Employee } from '../../organisation/people/employee.ts'
import type { Reply } from '../reply.ts'
import { mailboxRefusal } from './calendar-view.ts'
import { type GraphRequest, mailboxDenied } from './graph-request.ts'
import { project, selectedOf, unknownName } from './select.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const known = new Set([
  'archiveFolder',
  'timeZone',
  'delegateMeetingMessageDeliveryOptions',
  'dateFormat',
  'timeFormat',
  'automaticRepliesSetting',
  'language',
  'workingHours',
  'userPurpose',
])

/** `GET /users/{id}/mailboxSettings`: zone, language and working hours. */
export function mailboxSettings(request: GraphRequest, id: string): Reply {
  const account = request.tenant.organisation.find(id)
  const refused = mailboxRefusal(request, account, id, 'MailboxSettings.Read')
  if (refused || !account) return refused ?? mailboxDenied()
  const names = selectedOf(request.query)
  const unknown = unknownName(names ?? [], known, 'mailboxSettings')
  if (unknown) return unknown
  const context = `${request.tenant.origins.graph}/v1.0/$metadata#users('${account.oid}')/mailboxSettings`
  const { id: _, ...settings } = project({ id: account.oid, ...settingsJson(account) }, names ?? [...known])
  return { status: 200, body: { '@odata.context': context, ...settings } }
}

function settingsJson(account: Employee): Record<string, unknown> {
  return {
    archiveFolder: null,
    // Most mailboxes hold a Windows name, some the name of the tz database.
    timeZone: Number.parseInt(account.oid.slice(0, 1), 16) < 2 ? account.zone : account.windowsZone,
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    dateFormat: 'yyyy-MM-dd',
    timeFormat: 'HH:mm',
    userPurpose: account.kind === 'room' ? 'room' : account.kind === 'shared mailbox' ? 'shared' : 'user',
    language: {
      locale: account.language,
      displayName: new Intl.DisplayNames('en', { type: 'language' }).of(account.language),
    },
    workingHours: {
      daysOfWeek: account.workdays.map((day) => weekdays[day - 1]),
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: account.windowsZone },
    },
  }
}
