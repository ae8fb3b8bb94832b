import type { Culture } from './names.ts'

/** Where people work. `country` is written as directories write it: mostly a code, here and there a name. */
export type Office = {
  name: string
  city: string
  country: string
  /** Likewise; null where the directory holds none. */
  state: string | null
  zone: string
  windowsZone: string
  language: string
  /** ISO weekdays, 1 = Monday. */
  workdays: readonly number[]
  cultures: readonly Culture[]
}

const weekdays = [1, 2, 3, 4, 5] as const

function office(
  name: string,
  place: [city: string, country: string, state?: string],
  zones: [string, string],
  rest: Pick<Office, 'language' | 'cultures'>,
): Office {
  return {
    name,
    city: place[0],
    country: place[1],
    state: place[2] ?? null,
    zone: zones[0],
    windowsZone: zones[1],
    workdays: weekdays,
    ...rest,
  }
}

/** Twelve offices in eleven countries; half-hour zones, both hemispheres and a Sunday-to-Thursday week among them. */
export const offices = [
  office('Milano Centrale', ['Milano', 'IT', 'Lombardia'], ['Europe/Rome', 'W. Europe Standard Time'], {
    language: 'it-IT',
    cultures: ['italian', 'western'],
  }),
  office('London Bridge', ['London', 'GB', 'England'], ['Europe/London', 'GMT Standard Time'], {
    language: 'en-GB',
    cultures: ['western', 'indian', 'african'],
  }),
  office('Berlin Mitte', ['Berlin', 'DE', 'BE'], ['Europe/Berlin', 'W. Europe Standard Time'], {
    language: 'de-DE',
    cultures: ['german', 'slavic'],
  }),
  office('München Ost', ['München', 'DE', 'Bayern'], ['Europe/Berlin', 'W. Europe Standard Time'], {
    language: 'de-DE',
    cultures: ['german', 'turkish'],
  }),
  office('Paris Lyon', ['Paris', 'FR', 'Île-de-France'], ['Europe/Paris', 'Romance Standard Time'], {
    language: 'fr-FR',
    cultures: ['french', 'arabic'],
  }),
  office('Madrid Norte', ['Madrid', 'ES', 'Comunidad de Madrid'], ['Europe/Madrid', 'Romance Standard Time'], {
    language: 'es-ES',
    cultures: ['iberian'],
  }),
  office(
    'San Francisco 1',
    ['San Francisco', 'United States', 'CA'],
    ['America/Los_Angeles', 'Pacific Standard Time'],
    {
      language: 'en-US',
      cultures: ['western', 'chinese', 'iberian'],
    },
  ),
  office('New York 2', ['New York', 'United States', 'New York'], ['America/New_York', 'Eastern Standard Time'], {
    language: 'en-US',
    cultures: ['western', 'african'],
  }),
  office('Bengaluru', ['Bengaluru', 'IN', 'Karnataka'], ['Asia/Kolkata', 'India Standard Time'], {
    language: 'en-IN',
    cultures: ['indian'],
  }),
  office('東京', ['Tokyo', 'JP'], ['Asia/Tokyo', 'Tokyo Standard Time'], { language: 'ja-JP', cultures: ['japanese'] }),
  office('Sydney Harbour', ['Sydney', 'AU', 'NSW'], ['Australia/Sydney', 'AUS Eastern Standard Time'], {
    language: 'en-AU',
    cultures: ['western', 'vietnamese'],
  }),
  {
    ...office('Riyadh North', ['Riyadh', 'SA'], ['Asia/Riyadh', 'Arab Standard Time'], {
      language: 'ar-SA',
      cultures: ['arabic'],
    }),
    workdays: [7, 1, 2, 3, 4],
  },
] as const satisfies readonly Office[]

export type OfficeName = (typeof offices)[number]['name']

export function officeNamed(name: OfficeName): Office {
  const found = offices.find((each) => each.name === name)
  if (!found) throw new Error(`no office is called ${name}`)
  return found
}
