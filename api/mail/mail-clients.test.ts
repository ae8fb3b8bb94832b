import { caniemail } from 'caniemail'
import { expect, it } from 'vitest'
import { aDigest } from '../../tests/api/a-digest.ts'
import { aRecapMail } from '../../tests/api/a-recap-mail.ts'
import { digestWriter } from './digest/digest-writer.ts'
import { recapWriter } from './recap/recap-writer.ts'

/**
 * What some program among Outlook, Gmail and Apple Mail cannot do or does in part, and why the mail uses it all the same.
 * Whatever is not named here fails, and so does a reason that is no longer needed.
 */
const accepted: Record<string, string> = {
  '@media': 'the dark colours stand in one; where it is unknown the mail stays light',
  '<style> element': 'it holds the dark colours and nothing else',
  'color-scheme meta tag': 'tells Apple Mail that the mail has dark colours of its own; others invert by themselves',
  'display:none': 'hides the preview; where it shows, it is one pixel high',
  display: 'none is the only value, on a block without a table inside',
  '<body> element': 'becomes a block with the same colours',
  'role attribute': 'Windows Mail reads the tables aloud as tables; the words stay in order',
  margin: 'zero on the body, which takes away what a program adds',
  padding: 'stands on cells alone, which Word honours',
  'max-width': 'Word knows it on tables only: it gets a table of 600 pixels around it',
  'width attribute': 'there is no picture in the mail, which alone is scaled wrongly',
  background: 'background-color is all there is',
  'line-height': 'in pixels, with the rule that Word needs for that',
  'font-size': 'in pixels',
  'font-weight': 'one weight, 600, which Word draws bold',
  border: 'at most three pixels, on cells',
  'text-decoration': 'one value; a link without its line is told by its colour, its weight and its place',
  'overflow-wrap': 'where it is unknown, one very long word makes its line wider than the mail',
  overflow: 'the checker takes overflow-wrap for this as well',
  'align attribute': 'on cells and text, not on tables',
}

function titlesIn(html: string): Set<string> {
  const { issues } = caniemail({ clients: ['outlook.*', 'gmail.*', 'apple-mail.*'], html })
  return new Set([...issues.errors.values(), ...issues.warnings.values()].flat().map(({ title }) => title))
}

const app = { teamsAppId: 'app-id', tabOrigin: 'https://tab.contoso.example' }

it('uses nothing that Outlook, Gmail or Apple Mail drop where meaning hangs on it', () => {
  const writer = digestWriter(app)
  const mails = [aDigest(), aDigest({ language: 'de-DE' }), aDigest({ hidesTitles: true, isFromToday: true })]
  const recaps = [aRecapMail(), aRecapMail({ language: 'de-DE', hidesTitles: true })]
  const written = [...mails.map((mail) => writer.write(mail)), ...recaps.map((mail) => recapWriter(app).write(mail))]
  const found = new Set(written.flatMap(({ html }) => [...titlesIn(html)]))
  expect([...found].filter((title) => accepted[title] === undefined)).toEqual([])
  expect(Object.keys(accepted).filter((title) => !found.has(title))).toEqual([])
})

it('would find what Word cannot draw', () => {
  expect([...titlesIn('<p style="opacity:0.5;position:absolute">x</p>')]).toEqual(
    expect.arrayContaining(['opacity', 'position']),
  )
})
