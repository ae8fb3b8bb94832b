import { describe, expect, it } from 'vitest'
import { releaseWords } from '../words/release-words.ts'
import { segmentName } from './segment-name.ts'

describe('a group on the page', () => {
  it('carries the name the directory gives it', () => {
    expect(segmentName('Operations', releaseWords('en'))).toBe('Operations')
  })

  it('says in words that people are in no department', () => {
    expect(segmentName('none', releaseWords('en'))).toBe('No department')
    expect(segmentName('none', releaseWords('de'))).toBe('Ohne Abteilung')
  })
})
