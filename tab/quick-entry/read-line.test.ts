import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLine, readTrailingDay } from './read-line.ts'

const elenaWithPriya = {
  you: ['Elena', 'Elena Rossi'],
  other: ['Priya', 'Priya Nair'],
  today: '2026-10-15',
  locale: 'de-DE',
}
const read = (line: string) => {
  const reading = readLine(line, elenaWithPriya)
  return reading && [reading.text, reading.owner, reading.due]
}

test.each([
  ['Book the offsite room @me mon', ['Book the offsite room', 'you', '2026-10-19']],
  ['Draft the rota for two leads @priya thu', ['Draft the rota for two leads', 'other', '2026-10-22']],
  ['Draft the rota @Priya 12 June', ['Draft the rota', 'other', '2027-06-12']],
  ['Draft the rota @pri', ['Draft the rota', 'other', undefined]],
  ['Ask Tom @me in 2 weeks', ['Ask Tom', 'you', '2026-10-29']],
  ['Tom fragen @ich fr', ['Tom fragen', 'you', '2026-10-16']],
  ['Tom fragen @ich in 2 Wochen', ['Tom fragen', 'you', '2026-10-29']],
  ['Plan schicken @priya morgen', ['Plan schicken', 'other', '2026-10-16']],
  ['Plan schicken @elena bis Freitag', ['Plan schicken', 'you', '2026-10-16']],
  ['Send the numbers by friday @me', ['Send the numbers', 'you', '2026-10-16']],
  ['Send the numbers, @me: fri', ['Send the numbers', 'you', '2026-10-16']],
  ['Send the numbers @Nair.', ['Send the numbers', 'other', undefined]],
  ['Send the numbers @me by the next 1:1', ['Send the numbers', 'you', undefined]],
  ['Zahlen schicken @ich bis zum nächsten Mal', ['Zahlen schicken', 'you', undefined]],
])('"%s" is a promise', (line, expected) => expect(read(line)).toEqual(expected))

test.each([
  'Rota: two leads alternate weekly, Priya drafts it.',
  'Call the supplier thursday',
  '@priya was right about friday',
  'Ask @priya about Lyon before friday',
  '@me fri',
  'Mail tom@me fri',
  'Talk to @tom fri',
  'Send it @p fri',
  '',
])('"%s" stays a note', (line) => expect(read(line)).toBeUndefined())

const mail = 'https://outlook.office365.com/owa/?ItemID=AA@Mk%2B1%3D&exvsurl=1'
const message = 'https://teams.microsoft.com/l/message/19:a@thread.v2/17?context=fri'

test.each([
  ['Send the numbers @me fri', mail, ['Send the numbers', 'you', '2026-10-16']],
  ['Zahlen schicken @Priya bis Freitag', message, ['Zahlen schicken', 'other', '2026-10-16']],
  ['Send the numbers @priya', `${mail} ${message}`, ['Send the numbers', 'other', undefined]],
] as const)('"%s" is the same promise with an address behind it', (line, address, [text, owner, due]) => {
  expect(read(`${line} ${address}`)).toEqual([`${text} ${address}`, owner, due])
})

test('a day at the end of a promise is one with an address behind it, and an address alone is no promise', () => {
  expect(readTrailingDay(`Send the numbers fri ${mail}`, elenaWithPriya)).toMatchObject({
    text: `Send the numbers ${mail}`,
    due: '2026-10-16',
  })
  expect(read(`@me fri ${mail}`)).toEqual([mail, 'you', '2026-10-16'])
  expect(read(mail)).toBeUndefined()
})

test('"so" before a person is a word, not a Sunday', () => {
  expect(read('I think so @me')).toEqual(['I think so', 'you', undefined])
})

test.each([
  ['Look at the rota if there is time on friday @me', undefined],
  ['Rota ansehen, falls noch Zeit ist am Freitag @ich', undefined],
  ['Look at the rota, if there is time, by friday @me', '2026-10-16'],
  ['Ask Tom if he knows by friday @me', '2026-10-16'],
])('the day of a condition is not the promise’s: "%s"', (line, due) => expect(read(line)?.[2]).toBe(due))

test.each([
  ['Escalate once Tom is back on Monday @me', 'on Monday'],
  ['Tell them we ship on the 24th @me', 'on the 24th'],
  ['Prepare the offsite (4 March) @me', '(4 March)'],
  ['Draft by Fri, final by Mon @me', 'by Mon'],
])('a day that belongs to something else is told, and is not the promise’s: "%s"', (line, notUnderstood) =>
  expect(readLine(line, elenaWithPriya)).toMatchObject({ due: undefined, notUnderstood }),
)

test('a promise has one owner', () => {
  expect(read('Send the deck @priya and @me fri')).toBeUndefined()
  expect(read('Send the deck (@priya, fri)')).toEqual(['Send the deck', 'other', '2026-10-16'])
})

test('what is not understood of a day stays in the text, and is told', () => {
  expect(readLine('Send it @me friday after next', elenaWithPriya)).toMatchObject({
    text: 'Send it friday after next',
    due: undefined,
    notUnderstood: 'friday after next',
  })
  expect(readLine('Standup every monday @me', elenaWithPriya)).toMatchObject({ notUnderstood: 'every monday' })
  expect(readLine('Roll out version 2.10 @me', elenaWithPriya)).toMatchObject({ notUnderstood: '' })
})

test.each([
  ['Send it @me 3 october 2026', '3 october 2026'],
  ['Send it by 3.10.2026 @me', 'by 3.10.2026'],
  ['Send it yesterday @me', 'yesterday'],
  ['Send it @me last friday', 'last friday'],
])('of "%s" the day is over, and is told', (line, said) => {
  expect(readLine(line, elenaWithPriya)).toMatchObject({
    text: `Send it ${said}`,
    due: undefined,
    notUnderstood: said,
    isOver: true,
  })
})

test('the morning of a day stays a morning in German, where it is not tomorrow', () => {
  const scene = { ...elenaWithPriya, locale: 'de-DE' }
  for (const line of ['Plan schicken @ich montag morgen', 'Plan schicken Montagmorgen @ich'])
    expect(readLine(line, scene)).toMatchObject({ text: 'Plan schicken, morgens', due: '2026-10-19' })
})

test('an accent more or less does not matter in a name', () => {
  const scene = { you: ['Zoë'], other: ['Jörg'], today: '2026-10-15', locale: 'de-DE' }
  expect(readLine('Anrufen @jorg fr', scene)).toMatchObject({ owner: 'other', due: '2026-10-16' })
  expect(readLine('Anrufen @zoé fr', scene)).toMatchObject({ owner: 'you' })
  expect(readLine('Anrufen @joerg fr', scene)).toMatchObject({ owner: 'other' })
})

test('two people of one first name: the name means the other one', () => {
  expect(readLine('Call @kim fri', { you: ['Kim'], other: ['Kim'], today: '2026-10-15', locale: 'de-DE' })?.owner).toBe(
    'other',
  )
})

test('a box that writes promises needs no person, only a day at the end', () => {
  expect(readTrailingDay('Call the supplier thursday', elenaWithPriya)).toMatchObject({
    text: 'Call the supplier',
    due: '2026-10-22',
  })
  expect(readTrailingDay('Call the supplier', elenaWithPriya)).toBeUndefined()
})

const piece = fc.constantFrom(
  'Call',
  'Tom',
  '@me',
  '@priya',
  '@',
  'fri',
  'in',
  '2',
  'weeks',
  '12.',
  'Juni',
  'so',
  ',',
  '\n',
  '🙂',
)
const anyLine = fc.oneof(
  fc.string(),
  fc.array(piece, { maxLength: 9 }).map((some) => some.join(' ')),
)

test('reading never throws and never loses a word: what is not a mark is the text', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const reading = readLine(line, elenaWithPriya)
      if (!reading) return
      const marked = reading.marks.map(({ from, to }) => line.slice(from, to))
      for (const word of line.split(/\s+/)) {
        const bare = word.replaceAll(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
        expect(marked.includes(word) || reading.text.includes(bare)).toBe(true)
      }
    }),
  )
})

test('a line without an @ is always a note', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      expect(readLine(line.replaceAll('@', ''), elenaWithPriya)).toBeUndefined()
    }),
  )
})
