import type { FileRead } from './read-file.ts'

/** Why a file could not be read as rows. */
export type FileTrouble = Exclude<FileRead, { kind: 'sheet' }>
