/** A route a function listens on, and what the host knows about it. `template` is as in `app.http`: `pairs/{pairId}`. */
export type Route<T> = { template: string; methods: readonly string[]; target: T }

type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'param' | 'optional' | 'rest'; name: string; constraint: string | undefined }

const constraints: Record<string, RegExp> = {
  int: /^-?\d+$/,
  guid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
}

/**
 * Finds the function that answers a path. Literal segments win over parameters, parameters over optional ones,
 * and the catch-all comes last, whatever the order of registration. `path` is still percent-encoded; the
 * parameters come out decoded. A method nobody listens to gives nothing, which the host answers with 404.
 */
export function routeTable<T>(routes: readonly Route<T>[]) {
  const table = routes
    .map((route) => ({ route, segments: route.template.split('/').filter(Boolean).map(readSegment) }))
    .toSorted((one, other) => rankOf(one.segments).localeCompare(rankOf(other.segments)))

  return function find(method: string, path: string): { target: T; params: Record<string, string> } | undefined {
    const parts = path.split('/').filter(Boolean)
    for (const { route, segments } of table) {
      if (!route.methods.some((one) => one.toUpperCase() === method.toUpperCase())) continue
      const params = match(segments, parts)
      if (params) return { target: route.target, params }
    }
    return undefined
  }
}

function readSegment(text: string): Segment {
  const inner = /^\{(\*)?([^}:?]+)(?::([^}?]+))?(\?)?\}$/.exec(text)
  if (!inner) return { kind: 'text', text: text.toLowerCase() }
  const [, star, name = '', constraint, question] = inner
  return { kind: star ? 'rest' : question ? 'optional' : 'param', name, constraint }
}

/** One letter per segment, smallest first: text, constrained parameter, parameter, optional, rest. */
function rankOf(segments: readonly Segment[]): string {
  const letters = segments.map((segment) => {
    if (segment.kind === 'text') return 'a'
    if (segment.kind === 'param') return segment.constraint ? 'b' : 'c'
    return segment.kind === 'optional' ? 'd' : 'e'
  })
  return letters.join('')
}

function match(segments: readonly Segment[], parts: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {}
  for (const [at, segment] of segments.entries()) {
    const part = parts[at]
    if (segment.kind === 'rest') {
      params[segment.name] = parts.slice(at).map(decode).join('/')
      return params
    }
    if (segment.kind === 'text') {
      if (part === undefined || decode(part).toLowerCase() !== segment.text) return undefined
    } else if (part === undefined) {
      if (segment.kind === 'param') return undefined
    } else {
      const value = decode(part)
      if (segment.constraint && !(constraints[segment.constraint] ?? /^$/).test(value)) return undefined
      params[segment.name] = value
    }
  }
  return parts.length > segments.length ? undefined : params
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
