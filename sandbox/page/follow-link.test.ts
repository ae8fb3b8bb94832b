import { describe, expect, it } from 'vitest'
import { followLink } from './follow-link.ts'
import { readSettings } from './window-settings.ts'

const home = readSettings(new URLSearchParams('persona=elena&surface=home'))
const thread = '19:meeting_abc@thread.v2'

function follow(address: string) {
  const settings = followLink(address, home)
  return settings && { surface: settings.surface.id, thread: settings.thread, sub: settings.subPageId }
}

describe('a deep link that a page asks Teams to open', () => {
  it('leads to another tab of the app, with what to show there', () => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'pair-1' }))
    const address = `https://teams.microsoft.com/l/entity/app-1/home?context=${context}`
    expect(follow(address)).toEqual({ surface: 'home', thread: '', sub: 'pair-1' })
  })

  it('leads to the side panel of a meeting', () => {
    const context = encodeURIComponent(JSON.stringify({ chatId: thread, contextType: 'chat' }))
    const entity = `https://teams.microsoft.com/l/entity/app-1/meeting?context=${context}`
    const join = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0`
    for (const address of [entity, join]) expect(follow(address)).toEqual({ surface: 'panel', thread, sub: '' })
  })

  it.each([
    'https://example.com/l/entity/app-1/home',
    'https://teams.microsoft.com/l/entity/app-1/unknown',
    'https://teams.microsoft.com/l/entity/app-1/unknown?context={broken',
    'mailto:priya@contoso.example',
    'not an address',
  ])('leaves %s to the real Teams', (address) => expect(follow(address)).toBeUndefined())
})
