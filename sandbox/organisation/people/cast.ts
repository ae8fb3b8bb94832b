import type { OfficeName } from './office.ts'

/** A named colleague who is there in every organisation, whatever its size and seed. */
export type CastMember = {
  id: string
  name: [given: string, family: string, order?: 'family first']
  office: OfficeName
  department: string
  jobTitle: string
  /** Id of the manager; undefined for whoever reports to the head of the department. */
  manager?: string
  roles?: readonly ('Coaching.HR' | 'Coaching.Admin')[]
  workdays?: readonly number[]
  delegate?: string
  hiredOn?: string
}

const product = 'Product'
const office = 'Corporate Office'

/**
 * The people of the story and of the edge cases. `elena` leads six reports, `priya` among them, and reports to
 * `david`, who leads three managers on three continents. The corporate office is too small for any HR figure.
 */
export const cast: readonly CastMember[] = [
  {
    id: 'margaret',
    name: ['Margaret', 'Osei'],
    office: 'London Bridge',
    department: office,
    jobTitle: 'Chief Executive Officer',
  },
  {
    id: 'hannah',
    name: ['Hannah', 'Vogel'],
    office: 'Berlin Mitte',
    department: office,
    jobTitle: 'HR Business Partner',
    manager: 'margaret',
    roles: ['Coaching.HR'],
  },
  {
    id: 'tomas',
    name: ['Tomás|Tomas', 'Ferreira'],
    office: 'Madrid Norte',
    department: office,
    jobTitle: 'Collaboration Administrator',
    manager: 'margaret',
    roles: ['Coaching.Admin'],
  },
  {
    id: 'claire',
    name: ['Claire', 'Martin'],
    office: 'Paris Lyon',
    department: office,
    jobTitle: 'Executive Assistant',
    manager: 'margaret',
  },

  {
    id: 'david',
    name: ['David', 'Chen'],
    office: 'San Francisco 1',
    department: product,
    jobTitle: 'Director of Product',
    delegate: 'claire',
  },
  {
    id: 'elena',
    name: ['Elena', 'Rossi'],
    office: 'Milano Centrale',
    department: product,
    jobTitle: 'Head of Product Design',
    manager: 'david',
  },
  {
    id: 'kwame',
    name: ['Kwame', 'Mensah'],
    office: 'London Bridge',
    department: product,
    jobTitle: 'Product Operations Lead',
    manager: 'david',
  },
  {
    id: 'yuki',
    name: ['由紀|Yuki', '田中|Tanaka', 'family first'],
    office: '東京',
    department: product,
    jobTitle: 'Head of Product Research',
    manager: 'david',
  },

  {
    id: 'priya',
    name: ['Priya', 'Nair'],
    office: 'London Bridge',
    department: product,
    jobTitle: 'Product Designer',
    manager: 'elena',
    hiredOn: '2023-02-06',
  },
  {
    id: 'jonas',
    name: ['Jonas', 'Weber'],
    office: 'Berlin Mitte',
    department: product,
    jobTitle: 'Interaction Designer',
    manager: 'elena',
  },
  {
    id: 'sofia',
    name: ['Sofia', 'Lindqvist'],
    office: 'Berlin Mitte',
    department: product,
    jobTitle: 'Content Designer',
    manager: 'elena',
    workdays: [1, 2, 3],
  },
  {
    id: 'omar',
    name: ['عمر|Omar', 'الحداد|AlHaddad'],
    office: 'Riyadh North',
    department: product,
    jobTitle: 'Product Designer',
    manager: 'elena',
  },
  {
    id: 'maximiliana',
    name: ['Maximiliana_Friederike', 'Wolfeschlegelsteinhausen-Bergerdorff'],
    office: 'München Ost',
    department: product,
    jobTitle: 'Principal Service Designer for Customer Onboarding and Migration',
    manager: 'elena',
  },
  {
    id: 'lea',
    name: ['Léa|Lea', 'Dubois'],
    office: 'Paris Lyon',
    department: product,
    jobTitle: 'Motion Designer',
    manager: 'elena',
  },

  {
    id: 'misaki',
    name: ['美咲|Misaki', '佐藤|Sato', 'family first'],
    office: '東京',
    department: product,
    jobTitle: 'User Researcher',
    manager: 'yuki',
  },
  {
    id: 'arjun',
    name: ['Arjun', 'Mehta'],
    office: 'Bengaluru',
    department: product,
    jobTitle: 'User Researcher',
    manager: 'yuki',
  },
  {
    id: 'khai',
    name: ['Thị_Minh_Khai|ThiMinhKhai', 'Nguyễn|Nguyen', 'family first'],
    office: 'Sydney Harbour',
    department: product,
    jobTitle: 'Research Operations',
    manager: 'yuki',
  },
  {
    id: 'meilin',
    name: ['美琳|Meilin', '张|Zhang', 'family first'],
    office: 'Sydney Harbour',
    department: product,
    jobTitle: 'Data Scientist',
    manager: 'yuki',
  },
  {
    id: 'somchai',
    name: ['Somchai', 'Rattanakosinsombatphokkasem'],
    office: 'Bengaluru',
    department: product,
    jobTitle: 'Data Analyst',
    manager: 'yuki',
  },

  {
    id: 'aoife',
    name: ['Aoife', "O'Brien"],
    office: 'London Bridge',
    department: product,
    jobTitle: 'Programme Manager',
    manager: 'kwame',
  },
  {
    id: 'mateusz',
    name: ['Mateusz', 'Wiśniewski|Wisniewski'],
    office: 'Berlin Mitte',
    department: product,
    jobTitle: 'Release Coordinator',
    manager: 'kwame',
  },
  {
    id: 'fatima',
    name: ['Fatima_Zahra|FatimaZahra', 'El_Idrissi'],
    office: 'Paris Lyon',
    department: product,
    jobTitle: 'Product Analyst',
    manager: 'kwame',
  },
  {
    id: 'grace',
    name: ['Grace', 'Okafor'],
    office: 'London Bridge',
    department: product,
    jobTitle: 'Product Analyst',
    manager: 'kwame',
  },
  {
    id: 'jose',
    name: ['José_María|JoseMaria', 'de_la_Cruz_y_Fernández-Villaverde|delaCruz'],
    office: 'Madrid Norte',
    department: product,
    jobTitle: 'Localisation Lead',
    manager: 'kwame',
  },
]
