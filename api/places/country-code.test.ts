import { describe, expect, it } from 'vitest'
import { countryCode } from './country-code.ts'

describe('countries as directories write them', () => {
  it.each([
    ['DE', ['de', ' DE ', 'DEU', 'Germany', 'Deutschland', 'GERMANY', 'Allemagne']],
    ['GB', ['UK', 'uk', 'U.K.', 'GBR', 'United Kingdom', 'Great Britain', 'England', ' united kingdom ']],
    ['US', ['USA', 'usa', 'U.S.A.', 'United States', 'United States of America', 'The United States']],
    ['TR', ['Turkey', 'Türkiye', 'TÜRKİYE', 'TUR']],
    ['CZ', ['Czech Republic', 'Czechia', 'Česko']],
    ['HK', ['Hong Kong', 'Hong Kong SAR China']],
    ['AT', ['Österreich', 'Austria']],
    ['CH', ['Schweiz', 'Suisse', 'Svizzera', 'Switzerland']],
    ['NL', ['The Netherlands', 'Netherlands (the)', 'Nederland', 'Holland']],
    ['CI', ["Côte d'Ivoire", 'COTE D’IVOIRE', 'Ivory Coast']],
    ['BO', ['Bolivia (Plurinational State of)', 'Bolivia, Plurinational State of', 'Bolivia']],
    ['KR', ['Korea, Republic of', 'Korea (the Republic of)', 'South Korea', '대한민국']],
    ['BA', ['Bosnia and Herzegovina', 'Bosnia & Herzegovina']],
    ['JP', ['日本', 'Japan', 'JPN']],
    ['GE', ['Georgia']],
    ['IE', ['Éire', 'EIRE', 'Ireland', 'Republic of Ireland', 'Irland']],
    ['MO', ['Macau', 'Macao', 'Macao SAR China', 'Macau SAR', '澳門']],
    ['NZ', ['Aotearoa', 'New Zealand', 'Neuseeland']],
    ['LU', ['Lëtzebuerg', 'Luxembourg', 'Luxemburg']],
    ['ES', ['Espanya', 'Espainia', 'España', 'Spanien']],
    ['VN', ['Viet Nam', 'Vietnam', 'Việt Nam']],
    ['SZ', ['Eswatini', 'Swaziland']],
    ['CV', ['Cape Verde', 'Cabo Verde']],
    ['TL', ['Timor-Leste', 'East Timor']],
    ['SK', ['Slovak Republic', 'Slovakia', 'Slovensko']],
    ['TW', ['Taiwan', 'Taiwan, Province of China', '台灣']],
  ])('%s', (code, written) => {
    expect(written.map((name) => countryCode(name))).toEqual(written.map(() => code))
  })

  it('knows every country by its English name and its codes', () => {
    const english = new Intl.DisplayNames('en', { type: 'region' })
    for (const code of ['AG', 'CD', 'CG', 'GW', 'MM', 'PS', 'SJ', 'ST', 'TC', 'VA', 'XK']) {
      expect(countryCode(english.of(code) ?? ''), code).toBe(code)
    }
  })

  it.each(['', ' ', 'Atlantis', 'XX', 'ZZ', 'EU', 'QQ', '12', 'ABC'])('nobody knows %j', (written) => {
    expect(countryCode(written)).toBeUndefined()
  })
})
