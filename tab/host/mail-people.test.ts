import { expect, test } from 'vitest'
import { addressToOpenMail, mailPeople } from './mail-people.ts'

const me = 'Elena@contoso.example'
const person = (name: string) => ({ emailAddress: `${name}@Contoso.example`, displayName: name })
const asked = (...names: string[]) => ({
  to: { getAsync: (answer: (result: object) => void) => answer({ status: 'succeeded', value: names.map(person) }) },
})
const addresses = async (item: Parameters<typeof mailPeople>[0]) =>
  (await mailPeople(item, me)).map(({ address }) => address)

test.each([
  ['a mail from somebody', { itemId: 'a', from: person('priya'), to: [person('elena'), person('tom')] }, 'priya'],
  ['a mail of one’s own to one person', { itemId: 'a', from: person('elena'), to: [person('priya')] }, 'priya'],
  ['a mail that is being written to one person', asked('priya'), 'priya'],
  ['a mail to oneself and one other', asked('elena', 'priya'), 'priya'],
  ['a mail to nobody yet', asked(), undefined],
  ['a mail to oneself', { itemId: 'a', from: person('elena'), to: [person('elena')] }, undefined],
] as const)('%s', async (_, item, other) => {
  const expected = ['elena@contoso.example', ...(other === undefined ? [] : [`${other}@contoso.example`])]
  expect(await addresses(item as Parameters<typeof mailPeople>[0])).toEqual(expected)
})

test('a mail of one’s own to several people is between none two of them', async () => {
  expect(await addresses(asked('priya', 'tom') as Parameters<typeof mailPeople>[0])).toEqual([])
})

test('the display name goes along, for addresses that only Exchange knows', async () => {
  const item = { itemId: 'a', from: { emailAddress: '/o=old/cn=priya', displayName: 'Priya Nair' }, to: [] }
  expect((await mailPeople(item, me))[1]?.written).toBe('Priya Nair </o=old/cn=priya>')
})

test('a mail has an address in its own mailbox once it is kept there, in whichever cloud that is', () => {
  const item = { itemId: 'AAMk+one/next=' }
  const rest = '/owa/?ItemID=AAMk%2Bone%2Fnext%3D&exvsurl=1&viewmodel=ReadMessageItem'
  expect(addressToOpenMail(item, 'https://outlook.office365.us/EWS/Exchange.asmx')).toBe(
    `https://outlook.office365.us${rest}`,
  )
  expect(addressToOpenMail(item, undefined)).toBe(`https://outlook.office365.com${rest}`)
  expect(addressToOpenMail({}, undefined)).toBeUndefined()
})
