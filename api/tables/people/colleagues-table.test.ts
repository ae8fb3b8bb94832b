import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import { colleaguesTable } from './colleagues-table.ts'

const ada = { oid: 'aa000000-0000-4000-8000-000000000001', displayName: 'Ada Byron' }
const mara = { oid: 'aa000000-0000-4000-8000-000000000002', displayName: 'Mara Okafor' }
const jonas = { oid: 'bb000000-0000-4000-8000-000000000003', displayName: 'Jonas Lindqvist' }

examRows('colleagues', (rows) => {
  it('knows everybody who was named last, and nobody else', async () => {
    const colleagues = colleaguesTable(rows())
    expect(await colleagues.find(ada.oid)).toBeUndefined()
    await colleagues.keepAll([mara, ada, jonas])
    expect(await colleagues.find(ada.oid)).toEqual(ada)
    await colleagues.keepAll([{ ...ada, displayName: 'Ada King' }])
    expect(await colleagues.find(ada.oid)).toEqual({ ...ada, displayName: 'Ada King' })
    expect(await colleagues.find(mara.oid)).toBeUndefined()
    expect(await colleagues.find(jonas.oid)).toBeUndefined()
  })

  it('keeps an organisation whose ids begin in every way', async () => {
    const colleagues = colleaguesTable(rows())
    const people = Array.from({ length: 600 }, (_, at) => ({
      oid: `${(at % 256).toString(16).padStart(2, '0')}000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      displayName: `Person ${at}`,
    }))
    await colleagues.keepAll(people)
    expect(await Promise.all(people.map(({ oid }) => colleagues.find(oid)))).toEqual(people)
  })
})
