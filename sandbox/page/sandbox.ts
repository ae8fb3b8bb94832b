/**
 * The sandbox's own page: who you are, where you are, how it looks, and the jobs. What is chosen stands in the
 * address, so a link or a reload brings it back. The page itself knows nothing of the product: it opens Teams
 * windows (host.ts), mailboxes and lists in To Do.
 */
import { fillChoice } from './start/choice.ts'
import { readState, runJob, type DeskPersona } from './desk.ts'
import { firstSteps } from './start/first-steps.ts'
import { jobTexts } from './start/job-texts.ts'
import { showMailbox } from './start/show-mailbox.ts'
import { showSteps } from './start/steps.ts'
import { showTodo } from './start/show-todo.ts'
import { surfaces } from './surfaces.ts'
import { readSettings, writeSettings } from './window-settings.ts'

/** What is no window of ours, but a place where a person meets what we write. */
const elsewhere = [
  { id: 'mailbox', label: 'Mailbox', show: showMailbox },
  { id: 'todo', label: 'Microsoft To Do', show: showTodo },
]
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
  // Somebody else meets somebody else.
  if (name === 'persona') delete chosen['thread']
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
  // A record of two others may be asked for: that it is refused is worth seeing.
  if (!state.personas.some(({ pairs }) => pairs.some(({ thread }) => thread === chosen['thread'])))
    chosen['thread'] = persona.pairs[0]?.thread ?? ''
  const settings = readSettings(new URLSearchParams({ ...chosen, persona: persona.oid }))
  const outside = elsewhere.find(({ id }) => id === chosen['surface'])
  drawChoices(persona, outside?.id)

  const query = writeSettings(settings)
  const shown = new URLSearchParams(query)
  if (outside) shown.set('surface', outside.id)
  history.replaceState(null, '', `?${shown}`)
  const label = outside?.label ?? settings.surface.label
  byId('title').textContent = `${label} of ${persona.name}`
  document.title = `${label} of ${persona.name} - Throughline sandbox`

  for (const { id } of elsewhere) byId(id).hidden = id !== outside?.id
  byId('teams').hidden = outside !== undefined
  byId('alone').hidden = outside !== undefined
  byId<HTMLAnchorElement>('alone').href = `/host?${query}`
  if (outside) void outside.show(byId(outside.id), settings)
  else if (!isThemeOnly) byId<HTMLIFrameElement>('teams').src = `/host?${query}`
}

function drawChoices(persona: DeskPersona, outside: string | undefined): void {
  const settings = readSettings(new URLSearchParams({ ...chosen, persona: persona.oid }))
  const places = [...surfaces, ...elsewhere].map(({ id, label }) => ({ value: id, label }))
  const people = state.personas.map((one) => ({ value: one.oid, label: one.name, detail: detailOf(one) }))
  fill('persona', 'persona', people, persona.oid)
  fill('place', 'surface', places, outside ?? settings.surface.id)
  fill('theme', 'theme', options(['default', 'Light'], ['dark', 'Dark'], ['contrast', 'Contrast']), settings.theme)
  fill('width', 'width', options(['280', '280'], ['320', '320'], ['full', 'Full']), String(settings.width ?? 'full'))
  fill('locale', 'locale', options(['en-gb', 'English'], ['de-de', 'Deutsch']), settings.locale)
  const meetings = meetingsOf(persona, settings.thread)
  byId('meeting').hidden = outside !== undefined || !settings.surface.isInMeeting || meetings.length === 0
  for (const id of ['theme', 'width', 'locale']) byId(id).hidden = outside !== undefined
  const select = document.querySelector<HTMLSelectElement>('#meeting select')!
  select.replaceChildren(...meetings.map(({ label, thread }) => new Option(label, thread)))
  select.value = settings.thread
}

/** One's own 1:1s, and that of two others if it is the one that is open. */
function meetingsOf({ pairs }: DeskPersona, open: string): { label: string; thread: string }[] {
  const own = pairs.map(({ other, thread }) => ({ label: other, thread }))
  if (own.some(({ thread }) => thread === open)) return own
  const whose = state.personas.filter((one) => one.pairs.some(({ thread }) => thread === open)).map(({ name }) => name)
  return whose.length === 0 ? own : [...own, { label: `${whose.join(' and ')} (not theirs)`, thread: open }]
}

/**
 * What somebody may do beyond everybody's rights comes first: it decides what the pages show. Then whom they lead, and who
 * leads them.
 */
function detailOf({ role, jobTitle, pairs }: DeskPersona): string {
  const special = { hr: 'HR role', admin: 'Admin role', manager: '', report: '' }[role]
  const led = pairs.filter(({ side }) => side === 'manager').length
  const leader = pairs.find(({ side }) => side === 'report')?.other
  return [special || jobTitle, led > 0 && `leads ${led}`, leader && `reports to ${leader}`].filter(Boolean).join(' · ')
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
    const text = document.createElement('small')
    text.id = `job-${job}`
    text.textContent = jobTexts[job] ?? ''
    button.setAttribute('aria-describedby', text.id)
    const item = document.createElement('li')
    item.append(button, text)
    return item
  })
  document.querySelector('#jobs ul')!.replaceChildren(...items)
}

async function run(job: string, button: HTMLButtonElement): Promise<void> {
  const result = byId('job-result')
  button.disabled = true
  const startedAt = performance.now()
  const tell = () => (result.textContent = `${job} is running, ${Math.floor((performance.now() - startedAt) / 1000)} s`)
  const clock = setInterval(tell, 1_000)
  tell()
  try {
    result.textContent = (await runJob(job)).said
  } catch (error) {
    result.textContent = `${job} could not run. ${error instanceof Error ? error.message : ''}`
  }
  clearInterval(clock)
  button.disabled = false
  button.focus()
  if (elsewhere.some(({ id }) => id === chosen['surface'])) draw()
}

byId('about').textContent = `An organisation of ${state.people} made-up people, on this machine only.`
document
  .querySelector<HTMLSelectElement>('#meeting select')!
  .addEventListener('change', (event) => choose('thread', (event.target as HTMLSelectElement).value))
window.addEventListener('message', (event: MessageEvent<{ kind?: string; query?: string }>) => {
  if (event.origin !== location.origin || event.data.kind !== 'open') return
  open(event.data.query ?? '')
})

/** Everything as that address says it. */
function open(query: string): void {
  for (const name of Object.keys(chosen)) if (name !== 'locale') delete chosen[name]
  Object.assign(chosen, Object.fromEntries(new URLSearchParams(query)))
  draw()
}

const steps = firstSteps(state.personas)
if (steps.length > 0) showSteps(byId('steps'), byId<HTMLButtonElement>('steps-again'), steps, open)
drawJobs()
draw()
