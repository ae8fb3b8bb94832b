type File = { name: string } & (
  | { text: string; type: 'text/csv' | 'text/html' | 'application/json' | 'text/calendar' }
  /** A file as it is, with its own type. */
  | { bytes: Blob }
)

/**
 * Hands a file to the browser to keep. In a table, the byte order mark makes Excel read the letters as they are.
 */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(blobOf(file))
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The browser has taken the file when the click returns; a moment of grace for those that read it later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

function blobOf(file: File): Blob {
  if ('bytes' in file) return file.bytes
  const { text, type } = file
  const parts = type === 'text/csv' ? ['\uFEFF', text.replace(/^\uFEFF/, '')] : [text]
  return new Blob(parts, { type: `${type};charset=utf-8` })
}
