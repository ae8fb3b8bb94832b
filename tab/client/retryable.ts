let asked = 0

/**
 * A loader that may be called again after it failed. Many browsers remember a module they could not fetch for as long as
 * the page is open, so a failed one is asked for once more at once, at an address that the browser does not know yet. A
 * style sheet that could not be fetched is fetched again before the module: what builds our pages asks for it only once.
 */
export function retryable<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Part | undefined
  let missingStyle: string | undefined
  async function fetchPart(): Promise<Part> {
    if (missingStyle !== undefined) await addStyle(missingStyle)
    missingStyle = undefined
    try {
      return await load()
    } catch (trouble) {
      const said = String(trouble)
      missingStyle = /CSS for (\S+)/.exec(said)?.[1]
      const address = /module: (\S+)/.exec(said)?.[1]
      if (address === undefined) throw trouble
      asked += 1
      return (await import(/* @vite-ignore */ `${address}#${asked}`)) as Part
    }
  }
  // Kept: at another address the same module would begin anew, with a state of its own.
  return async () => (part ??= await fetchPart())
}

function addStyle(address: string): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  document.head.append(link)
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`Unable to load CSS for ${address}`))
    })
  })
}
