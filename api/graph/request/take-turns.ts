/**
 * Lets calls that share a name run one after another, others at once. Exchange refuses more than four calls to one
 * mailbox at a time; one is polite and enough. It holds inside one process, which is where a mailbox's message runs.
 */
export function takeTurns(): <Result>(name: string | undefined, call: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>()
  return async (name, call) => {
    if (name === undefined) return call()
    const before = last.get(name) ?? Promise.resolve()
    const mine = before.then(call, call)
    last.set(name, mine)
    try {
      return await mine
    } finally {
      if (last.get(name) === mine) last.delete(name)
    }
  }
}
