/// <reference types="office-js" />
import { expect, test, vi } from 'vitest'
import { appointmentPeople } from './appointment-people.ts'

const me = 'Elena@Contoso.Example'

function address(emailAddress: string, displayName = 'Somebody') {
  return { emailAddress, displayName } as Office.EmailAddressDetails
}

type Item = Parameters<typeof appointmentPeople>[0]
const addressesIn = async (item: Item, who: string) => (await appointmentPeople(item, who)).map((one) => one.address)

/** Recipients of an appointment that is being written, as Office.js answers for them. */
function recipients(value: Office.EmailAddressDetails[] | undefined) {
  return {
    getAsync: (answer: (result: Office.AsyncResult<Office.EmailAddressDetails[]>) => void) =>
      answer({ value, error: { message: 'The mailbox is away.' } } as Office.AsyncResult<Office.EmailAddressDetails[]>),
  }
}

test('who was invited sees the organiser and everybody invited, each once and in lower case', async () => {
  const item = {
    organizer: address('Elena@Contoso.Example'),
    requiredAttendees: [address('priya@contoso.example'), address('elena@contoso.example')],
    optionalAttendees: [address('Omar@contoso.example ')],
  }
  expect(await addressesIn(item, 'priya@contoso.example')).toEqual([
    'elena@contoso.example',
    'priya@contoso.example',
    'omar@contoso.example',
  ])
})

test('who writes an appointment is in it, with everybody invited so far', async () => {
  const item = { requiredAttendees: recipients([address('priya@contoso.example')]), optionalAttendees: recipients([]) }
  expect(await addressesIn(item, me)).toEqual(['elena@contoso.example', 'priya@contoso.example'])
})

test('a name that is still being typed is nobody', async () => {
  const item = { requiredAttendees: recipients([address('')]), optionalAttendees: recipients([]) }
  expect(await addressesIn(item, me)).toEqual(['elena@contoso.example'])
})

test('an Outlook that does not answer is trouble, and not an empty appointment', async () => {
  const item = { requiredAttendees: recipients(undefined), optionalAttendees: recipients([]) }
  await expect(appointmentPeople(item, me)).rejects.toThrow('The mailbox is away.')
})

test('a message is no appointment: nobody is in it, and nothing breaks', async () => {
  const message = { itemType: 'message', from: address('ann@contoso.example') } as unknown as Item
  expect(await addressesIn(message, me)).toEqual([])
})

test.each([
  ['Priya Nair', 'Priya Nair <priya@contoso.example>'],
  [' Priya\u000bNair\u0007 ', 'Priya Nair <priya@contoso.example>'],
  ['PRIYA@contoso.example', 'priya@contoso.example'],
  ['', 'priya@contoso.example'],
  ['x'.repeat(400), 'priya@contoso.example'],
])('the name %j goes along with the address', async (name, written) => {
  const item = {
    requiredAttendees: recipients([address('Priya@contoso.example', name)]),
    optionalAttendees: recipients([]),
  }
  expect((await appointmentPeople(item, me)).at(1)?.written).toBe(written)
})

test('an assistant who calls for a 1:1 without being invited is told apart from who comes', async () => {
  const [mia, ravi, tom] = ['mia', 'ravi', 'tom'].map((name) => address(`${name}@contoso.example`))
  const organisers = async (organizer = tom, invited = [mia, ravi], who = 'mia@contoso.example') => {
    const item = { organizer, requiredAttendees: invited, optionalAttendees: [] } as unknown as Item
    return (await appointmentPeople(item, who)).filter((one) => one.onlyOrganises).map((one) => one.address)
  }
  expect(await organisers()).toEqual(['tom@contoso.example'])
  expect(await organisers(tom, [mia, ravi, tom])).toEqual([])
  expect(await organisers(mia, [ravi])).toEqual([])
})

test('an Outlook that is asked who is invited and says nothing is waited for a quarter of a minute', async () => {
  vi.useFakeTimers()
  try {
    const silent = { getAsync: () => undefined }
    const asked = appointmentPeople({ requiredAttendees: silent, optionalAttendees: silent }, 'me@contoso.example')
    const given = expect(asked).rejects.toMatchObject({ name: 'HostTrouble', kind: 'no-answer' })
    await vi.advanceTimersByTimeAsync(15_000)
    await given
  } finally {
    vi.useRealTimers()
  }
})
