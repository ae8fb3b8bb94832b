import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.html'))

export default defineConfig({
  // Relative addresses: the same files serve from a site's root and from a folder of another one.
  base: './',
  build: {
    target: 'es2023',
    rolldownOptions: { input: pages.map((page) => join(import.meta.dirname, page)) },
  },
})
