import { describe, expect, it } from 'vitest'
import { readSettings, writeSettings } from './window-settings.ts'

describe("what a window's address says", () => {
  it('is a dark side panel of 320 pixels when it says nothing', () => {
    const settings = readSettings(new URLSearchParams('persona=elena'))
    expect(settings).toMatchObject({ persona: 'elena', theme: 'dark', width: 320, consent: 'given' })
    expect(settings.surface.id).toBe('panel')
  })

  it('fills the window with a tab, in the light theme', () => {
    expect(readSettings(new URLSearchParams('surface=home'))).toMatchObject({ theme: 'default', width: null })
  })

  it('survives nonsense', () => {
    const settings = readSettings(new URLSearchParams('surface=moon&theme=pink&width=-4'))
    expect(settings).toMatchObject({ theme: 'dark', width: null, surface: { id: 'panel' } })
  })

  it('reads back what it wrote', () => {
    const query = 'persona=a&surface=panel&theme=contrast&width=280&locale=de-de&thread=19%3Ax&consent=refused&sub=y'
    const settings = readSettings(new URLSearchParams(query))
    expect(readSettings(writeSettings(settings))).toEqual(settings)
    expect(settings).toMatchObject({ thread: '19:x', width: 280, consent: 'refused', subPageId: 'y' })
  })
})
