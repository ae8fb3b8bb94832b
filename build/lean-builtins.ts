import type { Plugin } from 'vite'

/** Parts of Node whose names, when a module imports them, make Node load what hardly anybody asks of them. */
const laden = ['http', 'https', 'process']

const mark = '\0lean:'

/**
 * Takes these parts of Node as they are. Importing one has Node read each of its properties, also those that load
 * something when they are read: `node:http` brings a whole WebSocket client in, a third of what the app's start costs.
 */
export function leanBuiltins(): Plugin {
  return {
    name: 'lean-builtins',
    enforce: 'pre',
    resolveId(source) {
      const name = source.replace(/^node:/, '')
      return laden.includes(name) ? mark + name : null
    },
    load: (id) =>
      id.startsWith(mark) ? `module.exports = process.getBuiltinModule('node:${id.slice(mark.length)}')` : null,
  }
}
