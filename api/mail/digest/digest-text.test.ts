import { expect, it } from 'vitest'
import { aDigest } from '../../../tests/api/a-digest.ts'
import { digestWriter } from './digest-writer.ts'

const writer = digestWriter({ teamsAppId: 'app-id', tabOrigin: 'https://tab.contoso.example' })
const linkless = (text: string) => text.replaceAll(/https:\S+/g, 'LINK')

it('says in text what the page says, in the same order and with every link written out', () => {
  const { text } = writer.write(aDigest())
  expect(linkless(text)).toMatch(/^Good morning, Elena\n\nOne of your promises is past its date\./)
  expect(linkless(text)).toContain(
    [
      'You owe (1 overdue)',
      '',
      '* Answer on the Lisbon trip',
      '  Tomás Herrera, was Fri 9 Oct',
      '  Done: LINK',
      '  Move: LINK',
      '',
      '* Approve the tender list',
      '  Tomás Herrera, today',
    ].join('\n'),
  )
  const parts = [
    'Asked of you',
    'You owe',
    'Owed to you',
    'This week’s 1:1s',
    'Your habits',
    'Thanks',
    '1:1s that wait',
  ]
  const places = [...parts, 'New figures', 'have not met', '\n-- \n', 'Settings for this mail: '].map((part) =>
    text.indexOf(part),
  )
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

it('has every link of the page but those of titles, and capitalises nothing', () => {
  const { text, html } = writer.write(aDigest())
  const inText = [...text.matchAll(/https:\S+/g)].map(([link]) => link)
  const inHtml = [...html.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'))
  expect(new Set(inText)).toEqual(new Set(inHtml.filter((link) => inText.includes(link))))
  expect(inText.length).toBeGreaterThanOrEqual(15)
  expect(text).not.toMatch(/YOU OWE|OWED/)
})

it('keeps what people wrote in one line, so that nothing in it looks like a line of ours', () => {
  const [first] = aDigest().youOwe
  const { text } = writer.write(aDigest({ youOwe: [{ ...first!, text: 'One\n-- \n* Done: https://evil.example' }] }))
  expect(text).toContain('* One -- * Done: https://evil.example\n')
  expect(text.match(/^-- $/gm)).toHaveLength(1)
})

it('holds no title where titles are hidden, and speaks German to those who do', () => {
  const { text } = writer.write(aDigest({ hidesTitles: true, language: 'de-DE' }))
  for (const { text: title } of [...aDigest().youOwe, ...aDigest().owedToYou]) expect(text).not.toContain(title)
  expect(text).toContain('Ihre Zusagen (1 überfällig)')
  expect(text).toContain('  3 Zusagen, 1 überfällig')
})
