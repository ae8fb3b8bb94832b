/**
 * The sandbox's own page: who you are, where you are, how it looks, and the jobs. What is chosen stands in the
 * address, so a link or a reload brings it back. The page itself knows nothing of the product: it opens Teams
 * windows (host.ts) and mailboxes.
 */
import { fillChoice } from './choice.ts'
import { readState, runJob, type DeskPersona } from './desk.ts'
import { showMailbox } from './show-mailbox.ts'
import { surfaces } from './surfaces.ts'
import { readSettings, writeSettings } from './window-settings.ts'

const mailbox = 'mailbox'
const state = await readState()
const chosen: Record<string, string> = Object.fromEntries(new URLSearchParams(location.search))

function byId<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T
}

function personaNow(): DeskPersona | undefined {
  return state.personas.find((one) => one.oid === chosen['persona']) ?? state.personas[0]
}

function choose(name: string, value: string): void {
  chosen[name] = value
  if (name === 'theme') dressTeams(value)
  // A surface brings its own usual theme and width.
  if (name === 'surface') for (const other of ['theme', 'width', 'sub']) delete chosen[other]
  draw({ isThemeOnly: name === 'theme' })
}

/** The open window keeps what is typed in it: only its colours change, as in Teams. */
function dressTeams(theme: string): void {
  byId<HTMLIFrameElement>('teams').contentWindow?.postMessage({ kind: 'theme', theme }, location.origin)
}

function draw({ isThemeOnly = false } = {}): void {
  const persona = personaNow()
  if (!persona) return
  if (!persona.pairs.some((pair) => pair.thread === chosen['thread'])) chosen['thread'] = persona.pairs[0]?.thread ?? ''
  const settings = readSettings(new URLSearchParams({ ...chosen, persona: persona.oid }))
  const isMail = chosen['surface'] === mailbox
  drawChoices(persona, isMail)

  const query = writeSettings(settings)
  const shown = new URLSearchParams(query)
  if (isMail) shown.set('surface', mailbox)
  history.replaceState(null, '', `?${shown}`)
  const label = isMail ? 'Mailbox' : settings.surface.label
  byId('title').textContent = `${label} of ${persona.name}`
  document.title = `${label} of ${persona.name} - Throughline sandbox`

  byId('mailbox').hidden = !isMail
  byId('teams').hidden = isMail
  byId('alone').hidden = isMail
  byId<HTMLAnchorElement>('alone').href = `/host?${query}`
  if (isMail) void showMailbox(byId('mailbox'), persona.oid)
  else if (!isThemeOnly) byId<HTMLIFrameElement>('teams').src = `/host?${query}`
}

function drawChoices(persona: DeskPersona, isMail: boolean): void {
  const settings = readSettings(new URLSearchParams({ ...chosen, persona: persona.oid }))
  const places = [...surfaces.map(({ id, label }) => ({ value: id, label })), { value: mailbox, label: 'Mailbox' }]
  const people = state.personas.map((one) => ({ value: one.oid, label: one.name, detail: detailOf(one) }))
  fill('persona', 'persona', people, persona.oid)
  fill('place', 'surface', places, isMail ? mailbox : settings.surface.id)
  fill('theme', 'theme', options(['default', 'Light'], ['dark', 'Dark'], ['contrast', 'Contrast']), settings.theme)
  fill('width', 'width', options(['280', '280'], ['320', '320'], ['full', 'Full']), String(settings.width ?? 'full'))
  fill('locale', 'locale', options(['en-gb', 'English'], ['de-de', 'Deutsch']), settings.locale)
  byId('meeting').hidden = isMail || !settings.surface.isInMeeting || persona.pairs.length === 0
  for (const id of ['theme', 'width', 'locale']) byId(id).hidden = isMail
  const select = document.querySelector<HTMLSelectElement>('#meeting select')!
  select.replaceChildren(...persona.pairs.map((pair) => new Option(pair.other, pair.thread)))
  select.value = settings.thread
}

/** What somebody may do beyond everybody's rights comes first: it decides what the pages show. */
function detailOf({ role, jobTitle }: DeskPersona): string {
  const special = { hr: 'HR role, ', admin: 'Admin role, ', manager: '', report: '' }
  return special[role] + jobTitle
}

function options(...pairs: [value: string, label: string][]) {
  return pairs.map(([value, label]) => ({ value, label }))
}

function fill(id: string, name: string, list: { value: string; label: string }[], now: string): void {
  const hadFocus = byId(id).contains(document.activeElement)
  fillChoice({ fieldset: byId(id), options: list, chosen: now, onChoose: (value) => choose(name, value) })
  if (hadFocus) byId(id).querySelector<HTMLInputElement>('input:checked')?.focus()
}

function drawJobs(): void {
  const items = state.jobs.map((job) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = job
    button.addEventListener('click', () => void run(job, button))
    const item = document.createElement('li')
    item.append(button)
    return item
  })
  document.querySelector('#jobs ul')!.replaceChildren(...items)
}

async function run(job: string, button: HTMLButtonElement): Promise<void> {
  const result = byId('job-result')
  button.disabled = true
  result.textContent = `${job} is running ...`
  try {
    result.textContent = (await runJob(job)).said
  } catch (error) {
    result.textContent = `${job} could not run. ${error instanceof Error ? error.message : ''}`
  }
  button.disabled = false
  button.focus()
  if (chosen['surface'] === mailbox) draw()
}

byId('about').textContent = `An organisation of ${state.people} made-up people, on this machine only.`
document
  .querySelector<HTMLSelectElement>('#meeting select')!
  .addEventListener('change', (event) => choose('thread', (event.target as HTMLSelectElement).value))
window.addEventListener('message', (event: MessageEvent<{ kind?: string; query?: string }>) => {
  if (event.origin !== location.origin || event.data.kind !== 'open') return
  Object.assign(chosen, { thread: '', sub: '' }, Object.fromEntries(new URLSearchParams(event.data.query)))
  draw()
})
drawJobs()
draw()
