import { useRef, useState } from 'react'
import { readSegments, type SegmentsRead } from '#domain/segments/read-segments'
import type { FileTrouble } from './file-trouble.ts'
import { readFile } from './read-file.ts'

/** A file that somebody chose, from the moment it was until it was let go. */
export type ChosenFile =
  | { kind: 'none' }
  | { kind: 'reading'; file: string }
  | { kind: 'trouble'; file: string; trouble: FileTrouble }
  /** `turn` tells two choices of one file apart. */
  | { kind: 'read'; turn: number; file: string; sheet: string | undefined; read: SegmentsRead }

/** Reads the chosen file in this browser. A second choice while the first is still read takes its place. */
export function useChosenFile(): { chosen: ChosenFile; choose: (file: File) => void; letGo: () => void } {
  const [chosen, setChosen] = useState<ChosenFile>({ kind: 'none' })
  const turn = useRef(0)

  async function read(file: File): Promise<void> {
    turn.current += 1
    const own = turn.current
    setChosen({ kind: 'reading', file: file.name })
    const found = await readOrTell(file, own)
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

async function readOrTell(file: File, turn: number): Promise<ChosenFile> {
  const { name } = file
  try {
    const found = await readFile(file)
    if (found.kind !== 'sheet') return { kind: 'trouble', file: name, trouble: found }
    const today = new Date().toISOString().slice(0, 10)
    return { kind: 'read', turn, file: name, sheet: found.name, read: readSegments(found.sheet, { today }) }
  } catch {
    // The file was moved or its folder went away between the choice and the reading.
    return { kind: 'trouble', file: name, trouble: { kind: 'no-table' } }
  }
}
