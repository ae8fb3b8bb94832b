/// <reference types="office-js" />
import { retryable } from '../client/retryable.ts'
import { appointmentPeople, type Invited } from './appointment-people.ts'
import type { Host, HostContext, HostTheme } from './host.ts'
import { HostTroubleError } from './host-trouble.ts'
import { addressToOpenMail, mailPeople } from './mail-people.ts'
import { officeTheme } from './office-theme.ts'
import { keepToken } from './token-keeper.ts'

/** Outlook around a pane beside an appointment or a mail. */
export interface OutlookHost extends Host {
  /** False in an Outlook too old to sign anybody in to a pane: nothing else of it works then. */
  canSignIn: boolean
  /** The person's own address in this mailbox, in lower case. */
  me: string
  /** Everybody in the appointment, or whom the mail is between, this person included; none where neither is open. */
  people(): Promise<Invited[]>
  /** Where the open mail opens again; undefined beside an appointment, and while a mail is being written. */
  mail(): string | undefined
  /** Calls back when somebody is invited or taken off, or when another item is opened. */
  onPeople(listener: () => void): void
}

/** Office.js promises an answer and gives no limit; a pane that waits for ever says nothing to anybody. */
const patienceMs = 15_000

/** A sign-in may be a window in which a person types, so it is waited for longer. */
const signInPatienceMs = 60_000

const loadSignIn = retryable(() => import('./nested-sign-in.ts'))

/**
 * Joins the Outlook window around this pane; undefined in a plain browser window. The token is asked for at once, beside
 * everything else. Throws HostTrouble `no-answer` when Outlook stays silent.
 */
export async function connectOutlook(clientId: string): Promise<OutlookHost | undefined> {
  if (typeof Office === 'undefined') return undefined
  const late = new Promise<never>((_, tooLate) =>
    setTimeout(() => tooLate(new HostTroubleError('no-answer', 'Office.js is not ready')), patienceMs),
  )
  await Promise.race([Office.onReady(), late])
  giveHistoryBack()
  const mailbox = (Office.context as Partial<Office.Context> | undefined)?.mailbox
  if (!mailbox) return undefined
  const me = mailbox.userProfile.emailAddress.toLowerCase()
  const canSignIn = supports('NestedAppAuth', '1.1')
  const signIn = async (options: { fresh?: boolean }) => (await loadSignIn()).nestedSignIn(clientId, options)
  const token = keepToken(signIn, { patienceMs: signInPatienceMs })
  if (canSignIn) token().catch(() => undefined)
  return {
    context: contextOf(me),
    canSignIn,
    me,
    token,
    people: () => peopleOf(mailbox.item, me),
    mail: () => (mailbox.item && isMail(mailbox.item) ? addressToOpenMail(mailbox.item, mailbox.ewsUrl) : undefined),
    onPeople: (listener) => {
      if (supports('Mailbox', '1.7')) mailbox.item?.addHandlerAsync(Office.EventType.RecipientsChanged, listener)
      mailbox.addHandlerAsync(Office.EventType.ItemChanged, listener)
    },
    onTheme,
    // Outlook shows no picture of its own over a pane that loads or fails.
    ready: () => undefined,
    failed: () => undefined,
  }
}

type Item = Office.Mailbox['item']

function isMail({ itemType }: NonNullable<Item>): boolean {
  return String(itemType) === 'message'
}

async function peopleOf(item: Item, me: string): Promise<Invited[]> {
  if (!item) return []
  return isMail(item)
    ? mailPeople(item as Office.MessageRead, me)
    : appointmentPeople(item as Office.AppointmentRead, me)
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version)
}

// What a pane keeps in the browser must not meet what the same pane keeps inside another site: `partitionKey` tells.
function contextOf(me: string): HostContext {
  const { displayLanguage, partitionKey } = Office.context
  return {
    theme: officeTheme(Office.context.officeTheme?.bodyBackgroundColor),
    locale: displayLanguage,
    chatId: undefined,
    deviceScope: partitionKey ? `${partitionKey}|${me}` : me,
    subPageId: undefined,
  }
}

const listeners = new Set<(theme: HostTheme) => void>()

// One handler tells all of ours: taking a handler off in Outlook takes off every other one of its kind as well.
function onTheme(listener: (theme: HostTheme) => void): () => void {
  if (listeners.size === 0 && supports('Mailbox', '1.14')) {
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      (changed: Office.OfficeThemeChangedEventArgs) =>
        listeners.forEach((tell) => tell(officeTheme(changed.officeTheme.bodyBackgroundColor))),
    )
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// Office.js covers these two of the browser's own with null; what it covered is still there.
function giveHistoryBack(): void {
  Reflect.deleteProperty(history, 'pushState')
  Reflect.deleteProperty(history, 'replaceState')
}
