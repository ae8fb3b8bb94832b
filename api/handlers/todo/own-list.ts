import type { Commitment } from '#domain/commitment'
import { mailWords } from '#domain/mail-link'
import { todoSteps, type TodoFate } from '#domain/todo/todo-steps'
import { otherSide, peopleOf, type PairId, type Side } from '#domain/pair'
import type { Caller } from '../../ports/handler.ts'
import type { ActedOn, OwnList } from '../../ports/own-list.ts'
import type { Kept } from '../../ports/pair-store.ts'
import type { PersonSettings } from '../../ports/people-store.ts'
import type { Report } from '../../ports/report.ts'
import { compareList, type TodoPorts } from './compare-list.ts'
import { takeStep } from './take-step.ts'
import { todoTitle } from './todo-title.ts'

type Ports = TodoPorts & { report: Report }

const mostKnown = 10_000

/**
 * The caller's list in Microsoft To Do, written behind the answer of the act. Of whoever opened a page here it is known
 * whether they want a list, so an act of the others costs nothing; unknown, it is one point read. One person's acts follow
 * one another, so that of a tick and its undo the later one stays.
 */
export function ownList(ports: Ports): OwnList {
  const unwanted = new Set<string>()
  const underWay = new Map<string, Promise<void>>()

  function note(oid: string, isWanted: boolean): void {
    unwanted.delete(oid)
    if (isWanted) return
    unwanted.add(oid)
    const [oldest] = unwanted
    if (unwanted.size > mostKnown && oldest !== undefined) unwanted.delete(oldest)
  }

  async function bring(caller: Caller, acted: ActedOn): Promise<void> {
    const settings = await ports.people.settings(caller.oid)
    const listId = settings?.own.todoList
    note(caller.oid, listId !== undefined)
    if (settings !== undefined && listId !== undefined) await writeOne(ports, { caller, acted, settings, listId })
  }

  function inTurn(oid: string, work: () => Promise<unknown>): void {
    const before = underWay.get(oid) ?? Promise.resolve()
    const now = before
      .then(async () => void (await work()))
      .catch((trouble: unknown) => ports.report('a list in To Do follows with the next opening', trouble))
      .finally(() => underWay.get(oid) === now && underWay.delete(oid))
    underWay.set(oid, now)
  }

  return {
    note,
    follow: (caller, acted) => {
      if (!unwanted.has(caller.oid) && mayConcern(acted)) inTurn(caller.oid, () => bring(caller, acted))
    },
    compare: (caller, now) => inTurn(caller.oid, () => compareList(ports, { caller, now, reopen: [] })),
  }
}

/** What the other person owes never stands in one's own list. */
function mayConcern(acted: ActedOn): boolean {
  return 'gone' in acted || acted.commitment.owner === acted.side
}

type One = { caller: Caller; acted: ActedOn; settings: PersonSettings; listId: string }

/** The rule of the whole list (`todoSteps`), asked about one promise and its task. */
async function writeOne(ports: Ports, { caller, acted, settings, listId }: One): Promise<void> {
  const own = await ports.todo.of(caller)
  if (own.kind !== 'lists') return
  const { pairId, side, isReopened = false } = acted
  const id = 'commitment' in acted ? acted.commitment.id : acted.gone
  const word = mailWords(caller.oid, await ports.overview.markOf(caller.oid)).promise({ pairId, id })
  const tasks = await own.lists.tasks(listId)
  if (tasks === undefined) return
  const otherName = await nameOfOther(ports, pairId, side)
  // Another instance may have carried out a later act meanwhile: what is stored now is what the task is to say.
  const line = ((await ports.pairs.line(pairId, 'commitment', id)) as Kept<Commitment> | undefined)?.line
  const promises =
    line?.status === 'open'
      ? [{ word, title: todoTitle(settings, { text: line.text, otherName }), on: line.currentDue ?? line.due }]
      : []
  const fate: TodoFate = line?.status === 'done' ? 'done' : 'over'
  const { steps } = todoSteps({
    promises,
    tasks: tasks.filter((task) => task.word === word),
    fates: new Map([[word, fate]]),
    reopen: isReopened ? [word] : [],
  })
  for (const step of steps) {
    await takeStep(step, { lists: own.lists, listId, linkTo: ports.linkTo, nameOf: () => otherName })
  }
}

async function nameOfOther({ people }: Ports, pairId: PairId, side: Side): Promise<string> {
  return (await people.person(peopleOf(pairId)[otherSide(side)]))?.displayName ?? ''
}
