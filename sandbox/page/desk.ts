/** What the sandbox's own pages ask their server. The same shapes are made in sandbox/web/desk-routes.ts. */

export type DeskPair = {
  pairId: string
  other: string
  side: 'manager' | 'report'
  thread: string
  meetingId: string
}

export type DeskPersona = {
  oid: string
  name: string
  userPrincipalName: string
  /** Mail address, by which Outlook knows them. */
  address: string
  role: 'manager' | 'report' | 'hr' | 'admin'
  jobTitle: string
  pairs: DeskPair[]
}

export type DeskState = {
  tenantId: string
  teamsAppId: string
  /** Client id of the app registration, which the manifest writes into the address of Outlook's pane. */
  clientId: string
  people: number
  personas: DeskPersona[]
  jobs: string[]
}

export type DeskAddress = { name: string; address: string }

/** One appointment as Outlook shows it; instants are ISO, in UTC. */
export type DeskAppointment = {
  startAt: string
  endAt: string
  isRepeating: boolean
  organizer: DeskAddress
  invited: DeskAddress[]
}

/** What Outlook's broker got for a pane: the server's side of it stands in sandbox/microsoft/entra/nested-token.ts. */
export type DeskNestedToken =
  | {
      kind: 'granted'
      accessToken: string
      idToken: string
      expiresInSeconds: number
      scope: string
      account: { homeAccountId: string; localAccountId: string; tenantId: string; username: string; name: string }
    }
  | { kind: 'refused'; aadsts: number; description: string }

/** How a job went: `said` is a sentence for people. */
export type JobResult = { job: string; isGood: boolean; said: string }

/**
 * `html` and `text`: the two forms of a mail; what has no `html` is text alone. `link`: where a line of Teams' feed leads.
 * `canEnd`: its head holds the address of one click.
 */
export type DeskMail = {
  id: string
  at: string
  from: string
  subject: string
  html?: string
  text?: string
  link?: string
  canEnd?: boolean
}

/** A task in Microsoft To Do. `due`: its day, as YYYY-MM-DD. `link`: the way back that whoever wrote it gave it. */
export type DeskTask = {
  id: string
  title: string
  due: string | null
  isDone: boolean
  link: { address: string; name: string } | null
}

export type DeskTodoList = { name: string; tasks: DeskTask[] }

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/sandbox/${path}`, init)
  if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${path}.`)
  return (await response.json()) as T
}

export function readState(): Promise<DeskState> {
  return ask('state')
}

export function runJob(job: string): Promise<JobResult> {
  return ask(`jobs/${job}`, { method: 'POST' })
}

/** The steps of a first visit that were taken since the sandbox started: see sandbox/web/first-visit.ts. */
export async function readSteps(): Promise<string[]> {
  return (await ask<{ taken: string[] }>('steps')).taken
}

/** The newest mail first. */
export function readMail(oid: string): Promise<DeskMail[]> {
  return ask(`mail?oid=${encodeURIComponent(oid)}`)
}

/** What a mail program does when its person presses "Unsubscribe": one POST to the address in the mail's head. */
export function endMails(oid: string, id: string): Promise<{ status: number }> {
  return ask(`end-mails?${new URLSearchParams({ oid, id })}`, { method: 'POST' })
}

/** A person's lists in Microsoft To Do. */
export function readTodo(oid: string): Promise<DeskTodoList[]> {
  return ask(`todo?${new URLSearchParams({ oid })}`)
}

/** What a person does to a task in To Do itself. */
export function tickTask(oid: string, id: string, isDone: boolean): Promise<unknown> {
  return ask(`tick-task?${new URLSearchParams({ oid, id, done: String(isDone) })}`, { method: 'POST' })
}

/** A token for the API, as Teams would get it for this person. */
export async function readToken(oid: string): Promise<string> {
  const { token } = await ask<{ token: string }>(`token?oid=${encodeURIComponent(oid)}`)
  return token
}

/** The next 1:1 of a pair. */
export function readAppointment(pairId: string): Promise<DeskAppointment> {
  return ask(`appointment?pair=${encodeURIComponent(pairId)}`)
}

/** A token as Outlook fetches it for the application inside it. */
export function readNestedToken(oid: string, clientId: string, scope: string): Promise<DeskNestedToken> {
  return ask(`nested-token?${new URLSearchParams({ oid, client: clientId, scope })}`)
}
