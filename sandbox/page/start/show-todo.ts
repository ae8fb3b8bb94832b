import { readTodo, tickTask, type DeskTask } from '../desk.ts'
import { sandboxAddress } from '../sandbox-address.ts'
import type { WindowSettings } from '../window-settings.ts'

/** Shows a person's lists in Microsoft To Do. A task is ticked as in To Do itself, and its link leads back to the product. */
export async function showTodo(section: HTMLElement, from: WindowSettings): Promise<void> {
  const lists = await readTodo(from.persona)
  const drawn = lists.flatMap(({ name, tasks }) => [titleOf(name), listOf(tasks)])
  section.replaceChildren(...(drawn.length > 0 ? drawn : [nothing()]))

  function listOf(tasks: readonly DeskTask[]): HTMLElement {
    const list = document.createElement('ul')
    list.replaceChildren(...tasks.map((task) => itemOf(task)))
    return list
  }

  function itemOf({ id, title, due, isDone, link }: DeskTask): HTMLElement {
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.checked = isDone
    box.addEventListener('change', () => void tickTask(from.persona, id, box.checked))
    const label = document.createElement('label')
    label.append(box, title)
    const item = document.createElement('li')
    item.append(label, ...(due === null ? [] : [dayOf(due)]), ...(link === null ? [] : [wayTo(link)]))
    return item
  }

  function wayTo({ address, name }: NonNullable<DeskTask['link']>): HTMLElement {
    const link = document.createElement('a')
    link.href = sandboxAddress(address, from) ?? address
    link.target = '_blank'
    link.rel = 'noopener'
    link.textContent = name
    return link
  }
}

function dayOf(due: string): HTMLElement {
  const day = document.createElement('small')
  day.textContent = new Date(`${due}T12:00`).toDateString()
  return day
}

function titleOf(name: string): HTMLElement {
  const title = document.createElement('h3')
  title.textContent = name
  return title
}

function nothing(): HTMLElement {
  const text = document.createElement('p')
  text.textContent = 'No list. Settings, Microsoft To Do makes one.'
  return text
}
