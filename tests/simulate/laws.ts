import { isDeepStrictEqual } from 'node:util'
import type { Line, LineKind } from '../../api/ports/pair-store.ts'
import type { PairView } from '../../contract/view.ts'
import { lineIdOf } from '../../tab/client/outbox/change.ts'
import { seen, type World } from '../record/one-page.ts'
import type { Device } from './device.ts'

type Stored = { kind: LineKind; line: Line; isShared: boolean }

/** Everything that is stored of a pair and its two people, active or put away. */
async function storedLines({ ports, pairId, manager, report }: World): Promise<Stored[]> {
  const lines: Stored[] = []
  const rows = await ports.pairs.open(pairId)
  const put = (kind: LineKind, isShared: boolean, kept: readonly { line: Line }[]) => {
    for (const { line } of kept) lines.push({ kind, line, isShared })
  }
  put('topic', true, rows?.topics ?? [])
  put('commitment', true, rows?.commitments ?? [])
  put('note', true, rows?.notes ?? [])
  for await (const filed of ports.pairs.history(pairId))
    if (filed.kind !== 'session') put(filed.kind, true, [filed.kept])
  for (const oid of [manager, report]) {
    put('note', false, (await ports.privates.open(oid, pairId)).notes)
    for await (const filed of ports.privates.history(oid, pairId))
      if (filed.kind === 'note') put('note', false, [filed.kept])
  }
  return lines
}

/** Sentences about what does not hold after everything was sent and read; none when all of it does. */
export async function brokenLaws(
  world: World,
  devices: readonly Device[],
  { added, removed }: { added: ReadonlySet<string>; removed: ReadonlySet<string> },
): Promise<string[]> {
  const lines = await storedLines(world)
  return [
    ...notAgreed(devices),
    ...lostOrDoubled(lines, devices, { added, removed }),
    ...(await ledgerLaws(world, lines)),
  ]
}

function notAgreed(devices: readonly Device[]): string[] {
  const waiting = devices.flatMap((one) => one.entries().filter(({ refusal }) => !refusal))
  if (waiting.length > 0) return [`${waiting.length} changes were never answered`]
  const views = devices.map((one) => ({ side: one.side, view: one.heard() }))
  const [first] = views
  return views.flatMap(({ side, view }) => {
    if (!view || !first?.view) return ['a device read nothing']
    const isSame = isDeepStrictEqual(shared(view), shared(first.view))
    const own = views.find((other) => other.side === side)?.view
    const isOwn = own !== undefined && isDeepStrictEqual(seen(view).privateNotes, seen(own).privateNotes)
    return [
      ...(isSame ? [] : ['two devices show two records']),
      ...(isOwn ? [] : ['private notes differ between devices']),
    ]
  })
}

function shared(view: PairView) {
  return seen({ ...view, privateNotes: [] })
}

function lostOrDoubled(
  lines: readonly Stored[],
  devices: readonly Device[],
  { added, removed }: { added: ReadonlySet<string>; removed: ReadonlySet<string> },
): string[] {
  const kept = new Set(devices.flatMap((one) => one.entries().map(({ change }) => lineIdOf(change))))
  const ids = new Set(lines.map(({ line }) => line.id))
  const lost = [...added].filter((id) => !ids.has(id) && !kept.has(id) && !removed.has(id))
  const words = lines.filter(({ line }) => !('dropReason' in line && line.dropReason === 'transferred'))
  const texts = words.map(({ line }) => line.text)
  const twice = texts.filter((text, at) => texts.indexOf(text) !== at)
  return [...lost.map((id) => `lost: ${id}`), ...twice.map((text) => `stands there twice: ${text}`)]
}

/** Each line was added once, and the last act that the ledger tells of left it in the state in which it is. */
async function ledgerLaws({ ports, pairId }: World, lines: readonly Stored[]): Promise<string[]> {
  const broken: string[] = []
  for (const { kind, line, isShared } of lines) {
    if (!isShared) continue
    const told = await ports.pairs.changes(pairId, kind, line.id)
    if (told.filter(({ what }) => what === 'added').length !== 1) broken.push(`${kind} was not added once`)
    const became = told.findLast((row) => row.became !== undefined)?.became
    const status = 'status' in line ? line.status : undefined
    if (became !== undefined && became !== status)
      broken.push(`the ledger says ${became} of a ${kind} that is ${status}`)
    if (told.some(({ what }) => what === 'removed')) broken.push(`${kind} stands there although it was removed`)
  }
  return broken
}
