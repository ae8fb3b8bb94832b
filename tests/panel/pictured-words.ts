import type { PanelWindow } from './panel-window.ts'

/**
 * The words of the panel as they stand, for docs/panel.txt beside its picture: one a line, without clock times, which are
 * of the minute in which it was taken.
 */
export async function picturedWords({ panel }: Pick<PanelWindow, 'panel'>): Promise<string> {
  await panel.locator('.question').waitFor()
  await panel.locator('.record-end').waitFor()
  const words = await panel.locator('.panel').innerText()
  const lines = words.split('\n').map((line) => line.trim())
  const timeless = lines.map((line) => line.replaceAll(/\d+:\d\d/g, '–:–').replace(/^\d+ min left$/, '– min left'))
  return `${timeless.filter((line) => line !== '').join('\n')}\n`
}
