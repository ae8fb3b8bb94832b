/** Hands a text to the browser as a file to keep. The byte order mark makes Excel read the letters as they are. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(
    new Blob(['\uFEFF', text.replace(/^\uFEFF/, '')], { type: 'text/csv;charset=utf-8' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the text when the click returns; a moment of grace for those that read it later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
