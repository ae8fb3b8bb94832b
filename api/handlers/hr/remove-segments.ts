import type { Handler } from '../../ports/handler.ts'
import { showSegments, type SegmentsPorts } from '../show/segments-desk.ts'

/** Forgets all imported groups. The next release knows only what the directory says. */
export function removeSegments(ports: SegmentsPorts): Handler<'removeSegments'> {
  return async ({ input: { version }, caller, now }) => {
    const { people } = await ports.segments.state()
    const act = { at: now, by: caller.oid, what: 'remove', people } as const
    if ((await ports.segments.keep([], act, version)) === 'conflict')
      return { kind: 'conflict', current: await showSegments(ports) }
    return { kind: 'done', output: { segments: await showSegments(ports) } }
  }
}
