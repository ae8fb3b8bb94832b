type File = { name: string; text: string; type: 'text/csv' | 'text/html' | 'application/json' | 'text/calendar' }

/**
 * Hands a text to the browser as a file to keep. In a table, the byte order mark makes Excel read the letters as they
 * are.
 */
export function saveFile({ name, text, type }: File): void {
  const parts = type === 'text/csv' ? ['\uFEFF', text.replace(/^\uFEFF/, '')] : [text]
  const address = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the text when the click returns; a moment of grace for those that read it later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
