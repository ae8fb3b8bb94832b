import { readSteps } from '../desk.ts'

/** One step of a first visit: what to do, and where one is taken for it. */
export type Step = {
  id: 'promise' | 'arrival' | 'private' | 'refusal' | 'mail'
  title: string
  text: string
  /** Opens in a window of its own, beside this one. */
  opensWindow?: true
  /** The query of the sandbox's page, or of a window of its own. */
  query: string
}

const hiddenKey = 'sandbox-steps-hidden'
const pauseMs = 1_000

/**
 * Draws the steps, and ticks each once it was taken: asked of the server, since a step may be taken in another window.
 * `onOpen` gets the query of a step that opens here. Hidden once, they stay hidden in this browser until asked for again.
 */
export function showSteps(section: HTMLElement, again: HTMLButtonElement, given: Step[], onOpen: OpenStep): void {
  const list = section.querySelector('ol')!
  list.replaceChildren(...given.map((step) => itemOf(step, onOpen)))
  tick(section, given, [])
  for (const { id } of given)
    section.querySelector(`[data-step=${id}]`)!.addEventListener('click', () => (section.dataset['chosen'] = id))
  section.querySelector('button.hide')!.addEventListener('click', () => hide(true))
  again.addEventListener('click', () => hide(false))
  hide(localStorage.getItem(hiddenKey) !== null, { isFirst: true })

  function hide(isHidden: boolean, { isFirst = false } = {}): void {
    section.hidden = isHidden
    again.hidden = !isHidden
    if (isHidden) localStorage.setItem(hiddenKey, 'yes')
    else localStorage.removeItem(hiddenKey)
    if (isFirst) return
    if (isHidden) again.focus()
    else list.querySelector('a')?.focus()
  }

  async function look(): Promise<void> {
    if (!section.hidden && !document.hidden) {
      // A server that was stopped and comes back is asked again.
      const taken = await readSteps().catch(() => undefined)
      if (taken) tick(section, given, taken)
    }
    setTimeout(() => void look(), pauseMs)
  }
  void look()
}

export type OpenStep = (query: string) => void

function itemOf(step: Step, onOpen: OpenStep): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  const text = document.createElement('span')
  item.dataset['step'] = step.id
  link.textContent = step.title
  text.textContent = step.text
  text.id = `step-${step.id}`
  link.title = step.text
  link.setAttribute('aria-describedby', text.id)
  link.href = step.opensWindow ? `/host?${step.query}` : `/?${step.query}`
  if (step.opensWindow) Object.assign(link, { target: '_blank', rel: 'noopener' })
  else
    link.addEventListener('click', (event) => {
      event.preventDefault()
      onOpen(step.query)
    })
  item.append(link, text)
  return item
}

/** Of which step is said what to do: the one that was chosen last, until it is taken; else the first that is left. */
function nextStep(section: HTMLElement, given: readonly Step[], taken: readonly string[]): Step | undefined {
  const left = given.filter(({ id }) => !taken.includes(id))
  return left.find(({ id }) => id === section.dataset['chosen']) ?? left[0]
}

function tick(section: HTMLElement, given: readonly Step[], taken: readonly string[]): void {
  const next = nextStep(section, given, taken)
  for (const { id, title } of given) {
    const item = section.querySelector<HTMLElement>(`[data-step=${id}]`)!
    const isTaken = taken.includes(id)
    item.classList.toggle('next', id === next?.id)
    if (item.classList.contains('taken') === isTaken) continue
    item.classList.toggle('taken', isTaken)
    const link = item.querySelector('a')!
    // The tick takes the place of the number, so that no title grows into a second line.
    link.textContent = isTaken ? title.replace(/^\d\./, '✓') : title
    link.setAttribute('aria-label', isTaken ? `${title}: done` : title)
  }
  const done = given.filter(({ id }) => taken.includes(id)).length
  const says =
    done === given.length ? 'All five done. Everything else is yours to try.' : `${done} of ${given.length} done`
  const status = section.querySelector('[role=status]')!
  if (status.textContent !== says) status.textContent = says
}
