import { useRef, useState } from 'react'
import type { Sheet } from '#domain/segments/sheet-cell'
import type { CountHeads } from './count-heads.ts'
import type { FileTrouble } from './file-trouble.ts'
import { readFile, readText } from './read-file.ts'

/** What somebody chose, from the moment it was until it was let go. `file` is its name, null for lines that were pasted. */
export type ChosenFile<Read> =
  | { kind: 'none' }
  | { kind: 'reading'; file: string | null }
  | { kind: 'trouble'; file: string | null; trouble: FileTrouble }
  /** `turn` tells two choices of one file apart. */
  | { kind: 'read'; turn: number; file: string | null; sheet: string | undefined; read: Read }

/** How rows are understood, and by how many heads they are known. */
export type SheetReader<Read> = { heads: CountHeads; read: (sheet: Sheet, asOf: { today: string }) => Read }

/** Reads the chosen file, or pasted lines, in this browser. A second choice while the first is still read takes its place. */
export function useChosenFile<Read>(reader: SheetReader<Read>): {
  chosen: ChosenFile<Read>
  choose: (file: File | string) => void
  letGo: () => void
} {
  const [chosen, setChosen] = useState<ChosenFile<Read>>({ kind: 'none' })
  const turn = useRef(0)

  async function read(file: File | string): Promise<void> {
    turn.current += 1
    const own = turn.current
    setChosen({ kind: 'reading', file: nameOf(file) })
    const found = await readOrTell(file, { turn: own, reader })
    if (own === turn.current) setChosen(found)
  }

  return {
    chosen,
    choose: (file) => void read(file),
    letGo: () => {
      turn.current += 1
      setChosen({ kind: 'none' })
    },
  }
}

function nameOf(file: File | string): string | null {
  return typeof file === 'string' ? null : file.name
}

async function readOrTell<Read>(
  file: File | string,
  { turn, reader }: { turn: number; reader: SheetReader<Read> },
): Promise<ChosenFile<Read>> {
  const name = nameOf(file)
  try {
    const found = await (typeof file === 'string' ? readText(file, reader.heads) : readFile(file, reader.heads))
    if (found.kind !== 'sheet') return { kind: 'trouble', file: name, trouble: found }
    const today = new Date().toISOString().slice(0, 10)
    return { kind: 'read', turn, file: name, sheet: found.name, read: reader.read(found.sheet, { today }) }
  } catch {
    // The file was moved or its folder went away between the choice and the reading.
    return { kind: 'trouble', file: name, trouble: { kind: 'no-table' } }
  }
}
