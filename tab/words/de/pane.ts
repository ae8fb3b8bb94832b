// All that a pane says in German, in one file to load.
export { pageGerman } from './page.ts'
export { panelGerman } from './panel.ts'
