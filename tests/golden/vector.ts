/** One worked example: a function of the domain, what goes in, and what must come out. */
export type Vector = { id: string; fn: string; name: string; input: unknown; expected: unknown; tol: number }

/** The file is missing, or is no file of worked examples. The message is meant for a person. */
export class VectorFileError extends Error {}

/** Reads the text of a file of worked examples. Throws a VectorFileError that says what is wrong with it. */
export function parseVectors(text: string, file: string): Vector[] {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (cause) {
    throw new VectorFileError(`${file} is no JSON: ${(cause as Error).message}`, { cause })
  }
  const vectors = isRecord(content) ? content['vectors'] : undefined
  if (!Array.isArray(vectors)) throw new VectorFileError(`${file} has no list named "vectors".`)
  if (vectors.length === 0) throw new VectorFileError(`${file} holds no worked example.`)
  return vectors.map((vector: unknown, index) => {
    if (!isRecord(vector) || typeof vector['id'] !== 'string' || typeof vector['fn'] !== 'string') {
      throw new VectorFileError(`${file}: entry ${index + 1} of "vectors" has no "id" or no "fn".`)
    }
    if (!('input' in vector) || !('expected' in vector)) {
      throw new VectorFileError(`${file}: ${vector['id']} has no "input" or no "expected".`)
    }
    return {
      id: vector['id'],
      fn: vector['fn'],
      name: typeof vector['name'] === 'string' ? vector['name'] : '',
      input: vector['input'],
      expected: vector['expected'],
      tol: typeof vector['tol'] === 'number' ? vector['tol'] : 1e-6,
    }
  })
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
