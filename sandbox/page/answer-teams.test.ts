import { describe, expect, it } from 'vitest'
import { answerTeams, type TeamsWindow } from './answer-teams.ts'

function teamsWindow(changes: Partial<TeamsWindow> = {}) {
  const said: string[] = []
  const teams: TeamsWindow = {
    frameContext: 'sidePanel',
    hub: 'Teams',
    context: () => ({ userObjectId: 'priya' }),
    token: () => Promise.resolve('a token'),
    openLink: (address) => said.push(`open ${address}`),
    tell: (news, reason) => said.push([news, reason].filter(Boolean).join(' ')),
    allowSave: (isAllowed) => said.push(`save ${isAllowed}`),
    keepConfig: (config) => said.push(`config ${JSON.stringify(config)}`),
    saved: (isGood) => said.push(`saved ${isGood}`),
    ...changes,
  }
  return { teams, said }
}

describe('a Teams window', () => {
  it('says where the page is, and what this host can do', async () => {
    const [frameContext, client, runtime] = (await answerTeams({ func: 'initialize' }, teamsWindow().teams)) as string[]
    expect([frameContext, client]).toEqual(['sidePanel', 'desktop'])
    expect(JSON.parse(runtime ?? '')).toMatchObject({ apiVersion: 4, supports: { pages: { config: {} } } })
    for (const hub of ['Outlook', 'Office'] as const) {
      const [, , elsewhere] = (await answerTeams({ func: 'initialize' }, teamsWindow({ hub }).teams)) as string[]
      expect(elsewhere).not.toMatch(/meeting|config/)
    }
  })

  it('hands out a token, or says in words why there is none', async () => {
    const ask = { func: 'authentication.getAuthToken', args: [undefined, undefined, true] }
    expect(await answerTeams(ask, teamsWindow().teams)).toEqual([true, 'a token'])
    const { teams } = teamsWindow({ token: () => Promise.reject(new Error('resourceRequiresConsent')) })
    expect(await answerTeams(ask, teams)).toEqual([false, 'resourceRequiresConsent'])
  })

  it('hears that a page is ready or cannot work, and follows its links', async () => {
    const { teams, said } = teamsWindow()
    expect(await answerTeams({ func: 'appInitialization.appLoaded' }, teams)).toBeUndefined()
    expect(await answerTeams({ func: 'appInitialization.success' }, teams)).toEqual([undefined])
    await answerTeams({ func: 'appInitialization.failure', args: ['Other', 'no answer'] }, teams)
    expect(await answerTeams({ func: 'executeDeepLink', args: ['https://teams.microsoft.com/l/x'] }, teams)).toEqual([
      true,
    ])
    expect(said).toEqual(['loaded', 'success', 'failure Other: no answer', 'open https://teams.microsoft.com/l/x'])
  })

  it('lets a configuration page save', async () => {
    const { teams, said } = teamsWindow()
    await answerTeams({ func: 'settings.setValidityState', args: [true] }, teams)
    expect(await answerTeams({ func: 'settings.setSettings', args: [{ entityId: 'meeting' }] }, teams)).toEqual([true])
    await answerTeams({ func: 'settings.save.success' }, teams)
    expect(said).toEqual(['save true', 'config {"entityId":"meeting"}', 'saved true'])
  })

  it('does not pretend to know what it does not', async () => {
    const answer = await answerTeams({ func: 'people.selectPeople' }, teamsWindow().teams)
    expect(answer).toMatchObject([{ errorCode: 100 }])
  })
})
