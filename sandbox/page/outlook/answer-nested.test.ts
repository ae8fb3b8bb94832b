import { describe, expect, it } from 'vitest'
import type { DeskNestedToken } from '../desk.ts'
import { answerNested } from './answer-nested.ts'

const granted: DeskNestedToken = {
  kind: 'granted',
  accessToken: 'access',
  idToken: 'id',
  expiresInSeconds: 4500,
  scope: 'client/access_as_user',
  account: { homeAccountId: 'e.t', localAccountId: 'e', tenantId: 't', username: 'elena@x', name: 'Elena' },
}

async function answered(asked: object, got: DeskNestedToken = granted) {
  const text = JSON.stringify({ messageType: 'NestedAppAuthRequest', requestId: 'r1', ...asked })
  const wanted: object[] = []
  const answer = await answerNested(text, (what) => {
    wanted.push(what)
    return Promise.resolve(got)
  })
  return { answer: JSON.parse(answer) as Record<string, unknown>, wanted }
}

describe('the broker of an Outlook window', () => {
  it('says who it is', async () => {
    const { answer } = await answered({ method: 'GetInitContext' })
    expect(answer).toMatchObject({ messageType: 'NestedAppAuthResponse', requestId: 'r1', success: true })
    expect(answer['initContext']).toMatchObject({ sdkName: 'sandbox' })
  })

  it('fetches the token that was asked for, silently or with a window', async () => {
    for (const [method, inWindow] of [
      ['GetToken', false],
      ['GetTokenPopup', true],
    ] as const) {
      const tokenParams = { clientId: 'client', scope: 'a scope' }
      const { answer, wanted } = await answered({ method, tokenParams })
      expect(wanted).toEqual([{ ...tokenParams, inWindow }])
      expect(answer).toMatchObject({ success: true, token: { access_token: 'access', expires_in: 4500 } })
      expect(answer['account']).toMatchObject({ localAccountId: 'e' })
    }
  })

  it('hands on why there is none', async () => {
    const refused = { kind: 'refused', aadsts: 65001, description: 'AADSTS65001: no consent' } as const
    const { answer } = await answered({ method: 'GetToken', tokenParams: { clientId: 'c', scope: 's' } }, refused)
    expect(answer).toMatchObject({ success: false, error: { status: 'USER_INTERACTION_REQUIRED', code: '65001' } })
  })

  it.each([{ method: 'GetEverything' }, { method: 'GetToken' }, { messageType: 'Other', method: 'GetInitContext' }])(
    'does not know %j',
    async (asked) => expect((await answered(asked)).answer).toMatchObject({ success: false }),
  )
})
