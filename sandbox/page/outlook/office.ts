/**
 * Stands in for Office.js inside the pane: the documented calls of an appointment and of a mail, answered from what the window around
 * it tells, and the bridge over which the real sign-in library talks to the host's broker. A classic script like the
 * original, so it imports nothing at run time and hides what it names in a block.
 */
import type { OfficeFacts, ToPane, ToWindow } from './office-messages.ts'

{
  type Handler = (change: object) => void
  type Answer = (result: { status: string; value?: unknown; error?: { message: string } }) => void

  const handlers = new Map<string, Set<Handler>>()
  const bridge = new Set<(message: string) => void>()
  let facts: OfficeFacts
  let arrive: () => void
  const arrived = new Promise<void>((done) => (arrive = done))

  const tell = (message: ToWindow) => window.parent.postMessage(message, location.origin)
  const succeed = (answer: Answer | undefined, value?: unknown) =>
    queueMicrotask(() => answer?.({ status: 'succeeded', value }))
  const person = ({ name, address }: { name: string; address: string }) => {
    return { displayName: name, emailAddress: address, recipientType: 'user', appointmentResponse: 'none' }
  }
  const recipients = () => ({ getAsync: (answer: Answer) => succeed(answer, facts.invited.map(person)) })
  const nobody = () => ({ getAsync: (answer: Answer) => succeed(answer, []) })

  function addHandlerAsync(type: string, handler: Handler, answer?: Answer): void {
    handlers.set(type, (handlers.get(type) ?? new Set()).add(handler))
    succeed(answer)
  }

  /** What the organiser writes is asked for; what was sent to an invitee simply stands there. */
  function item(): object {
    if (facts.item === 'mail') return mail()
    if (facts.mode === 'compose')
      return {
        itemType: 'appointment',
        requiredAttendees: recipients(),
        optionalAttendees: nobody(),
        getItemIdAsync: (answer: Answer) =>
          facts.itemId === null
            ? answer({ status: 'failed', error: { message: 'ItemNotSaved' } })
            : succeed(answer, facts.itemId),
        addHandlerAsync,
      }
    return {
      itemType: 'appointment',
      itemId: facts.itemId,
      organizer: person(facts.organizer),
      requiredAttendees: facts.invited.map(person),
      optionalAttendees: [],
      start: new Date(facts.startAt),
      end: new Date(facts.endAt),
      addHandlerAsync,
    }
  }

  function mail(): object {
    const written = { itemType: 'message', to: recipients(), cc: nobody(), addHandlerAsync }
    if (facts.mode === 'compose') return written
    const { itemId, organizer, invited } = facts
    return { ...written, itemId, from: person(organizer), to: invited.map(person), cc: [] }
  }

  function isSetSupported(set: string, wanted = '1.1'): boolean {
    const [has, needs] = [facts.sets[set] ?? '0.0', wanted].map((version) => version.split('.').map(Number))
    const [major = 0, minor = 0] = has ?? []
    const [leastMajor = 0, leastMinor = 0] = needs ?? []
    return major > leastMajor || (major === leastMajor && minor >= leastMinor)
  }

  function context(): object {
    return {
      displayLanguage: facts.language,
      partitionKey: facts.partitionKey,
      get officeTheme() {
        return isSetSupported('Mailbox', '1.14') ? { bodyBackgroundColor: facts.bodyColor } : undefined
      },
      requirements: { isSetSupported },
      ui: { openBrowserWindow: (address: string) => tell({ office: 'link', address }) },
      mailbox: {
        item: item(),
        userProfile: { displayName: facts.me.name, emailAddress: facts.me.address },
        ewsUrl: 'https://outlook.office365.com/EWS/Exchange.asmx',
        convertToRestId: (id: string) => id.replaceAll('/', '-').replaceAll('+', '_'),
        addHandlerAsync,
      },
    }
  }

  function hear(news: OfficeFacts): void {
    const before = facts as OfficeFacts | undefined
    facts = news
    if (!before) return arrive()
    const changed = (type: string, change: object) => handlers.get(type)?.forEach((handler) => handler(change))
    if (before.bodyColor !== news.bodyColor)
      changed('officeThemeChanged', { officeTheme: { bodyBackgroundColor: news.bodyColor } })
    if (JSON.stringify(before.invited) !== JSON.stringify(news.invited))
      changed('olkRecipientsChanged', {
        changedRecipientFields: { requiredAttendees: facts.item === 'appointment', to: facts.item === 'mail' },
      })
  }

  window.addEventListener('message', ({ source, data }: MessageEvent<ToPane>) => {
    if (source !== window.parent) return
    if (data.office === 'facts') hear(data.facts)
    if (data.office === 'nested') bridge.forEach((listener) => listener(data.text))
  })

  const office = {
    EventType: {
      ItemChanged: 'olkItemSelectedChanged',
      OfficeThemeChanged: 'officeThemeChanged',
      RecipientsChanged: 'olkRecipientsChanged',
    },
    async onReady() {
      await arrived
      Object.assign(office, { context: context() })
      const isSigning = facts.sets['NestedAppAuth'] !== undefined
      if (isSigning) Object.assign(window, { nestedAppAuthBridge })
      return { host: 'Outlook', platform: 'OfficeOnline' }
    },
  }
  const nestedAppAuthBridge = {
    addEventListener: (_: 'message', listener: (message: string) => void) => bridge.add(listener),
    removeEventListener: (_: 'message', listener: (message: string) => void) => bridge.delete(listener),
    postMessage: (text: string) => tell({ office: 'nested', text }),
  }

  Object.assign(window, { Office: office })
  // The original does this too, and a page that changes addresses has to know.
  Object.assign(history, { pushState: null, replaceState: null })
  tell({ office: 'open' })
}
