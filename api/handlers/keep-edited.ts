import type { KeepResult, Kept, Line, LineChange } from '../ports/pair-store.ts'

type Edit<Kind extends Line> = Omit<Extract<LineChange, { what: 'edited' }>, 'what' | 'line'> & { line: Kind }

type Means<Kind extends Line, Shown> = {
  /** Where the line lies: with the pair, or in its author's own partition. */
  place: { keep(change: LineChange): Promise<KeepResult> }
  show: (kept: Kept<Kind>) => Shown
}

type Answer<Shown> =
  | { kind: 'kept'; shown: Shown; revision: string }
  | { kind: 'not-found' }
  | { kind: 'conflict'; current: Shown }

/** Writes a changed line over the version its author saw, and shows it; somebody else's newer one is shown instead. */
export async function keepEdited<Kind extends Line, Shown>(
  { place, show }: Means<Kind, Shown>,
  edit: Edit<Kind>,
): Promise<Answer<Shown>> {
  const result = await place.keep({ ...edit, what: 'edited' })
  if (result.kind === 'kept')
    return { kind: 'kept', shown: show({ line: edit.line, etag: result.etag }), revision: result.revision }
  const current = result.current as Kept<Kind> | undefined
  return current === undefined ? { kind: 'not-found' } : { kind: 'conflict', current: show(current) }
}
