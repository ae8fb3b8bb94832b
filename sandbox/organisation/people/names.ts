export type Culture =
  | 'western'
  | 'italian'
  | 'german'
  | 'french'
  | 'iberian'
  | 'slavic'
  | 'turkish'
  | 'arabic'
  | 'indian'
  | 'african'
  | 'chinese'
  | 'japanese'
  | 'vietnamese'

/** Given names, surnames, and which is said first. A `|` divides the name as written from its form in addresses. */
type NameList = { given: string; family: string; isFamilyFirst?: boolean }

const lists: Record<Culture, NameList> = {
  western: {
    given: 'Emma Oliver Charlotte Noah Amelia Liam Grace Ethan Chloe Jack Zoe Ryan Hannah Owen Ruby Dylan',
    family:
      "Smith Johnson Taylor Walker O'Neill Hughes Bennett Fraser Clarke Murphy MacDonald Whitfield-Harrington Price Doyle",
  },
  italian: {
    given: 'Giulia Marco Chiara Luca Francesca Matteo Niccolò|Niccolo Alessandra Davide Beatrice',
    family: "Bianchi Ferrari Esposito Romano Colombo Ricci Marino D'Angelo De_Luca Conti",
  },
  german: {
    given: 'Lukas Anna Felix Marie Jürgen|Juergen Käthe|Kaethe Maximilian Lena Björn|Bjoern Hans-Joachim Friederike',
    family:
      'Müller|Mueller Schmidt Fischer Weiß|Weiss Schröder|Schroeder Hoffmann Großmann|Grossmann Leutheusser-Schnarrenberger von_der_Heide Krüger|Krueger',
  },
  french: {
    given: 'Camille Hugo Élodie|Elodie Théo|Theo Inès|Ines Jean-Baptiste Anaïs|Anais Mathieu François|Francois',
    family: 'Martin Bernard Lefèvre|Lefevre Moreau Garnier Rousseau de_La_Rochefoucauld Faure Chevallier',
  },
  iberian: {
    given:
      'Lucía|Lucia Álvaro|Alvaro Sofía|Sofia João|Joao Inés|Ines Iker María_José|MariaJose Gonçalo|Goncalo Núria|Nuria',
    family:
      'García|Garcia Fernández|Fernandez Núñez|Nunez Silva_Santos Etxeberria Costa_e_Almeida Muñoz|Munoz Vázquez|Vazquez',
  },
  slavic: {
    given:
      'Katarzyna Piotr Zuzana Миша|Misha Ольга|Olga Jiří|Jiri Agnieszka Łukasz|Lukasz Božena|Bozena Дмитрий|Dmitri',
    family:
      'Nowak Kowalczyk Dvořák|Dvorak Szczepańska|Szczepanska Иванов|Ivanov Horváth|Horvath Wójcik|Wojcik Brzęczyszczykiewicz|Brzeczyszczykiewicz',
  },
  turkish: {
    given: 'Ayşe|Ayse Mehmet Elif Çağlar|Caglar Şule|Sule Emre Gökhan|Gokhan İpek|Ipek',
    family: 'Yılmaz|Yilmaz Kaya Demir Şahin|Sahin Öztürk|Ozturk Aydın|Aydin Doğan|Dogan',
  },
  arabic: {
    given: 'محمد|Mohammed فاطمة|Fatima Yusuf Layla خالد|Khalid Noura Abdulrahman مريم|Maryam Tariq Salma',
    family: 'الحربي|AlHarbi Haddad القحطاني|AlQahtani Nasser bin_Abdulaziz Mansour الزهراني|AlZahrani Khoury',
  },
  indian: {
    given: 'Ananya Rohan Kavya Vikram Lakshmi Aditya Meenakshi Sanjay Deepika Venkatanarasimharajuvaripeta Ishaan',
    family: 'Sharma Iyer Reddy Chatterjee Krishnamurthy Gupta Subramanian Patel Bhattacharya Rao',
  },
  african: {
    given: 'Amara Chinedu Zola Kofi Thandiwe Oluwaseun Nia Babajide Abena Sipho',
    family: 'Okafor Mensah Adeyemi Nkosi Diallo Osei-Bonsu Mwangi Oluwatobiloba Dlamini',
  },
  chinese: {
    given: '伟|Wei 秀英|Xiuying 娜|Na 子轩|Zixuan 丽丽|Lili 建国|Jianguo 雨婷|Yuting 浩然|Haoran',
    family: '王|Wang 李|Li 张|Zhang 刘|Liu 陈|Chen 欧阳|Ouyang 周|Zhou',
    isFamilyFirst: true,
  },
  japanese: {
    given: '陽菜|Hina 翔太|Shota さくら|Sakura 健一|Kenichi 美咲|Misaki 蓮|Ren 結衣|Yui 大輔|Daisuke',
    family: '佐藤|Sato 鈴木|Suzuki 高橋|Takahashi 渡辺|Watanabe 勅使河原|Teshigawara 小林|Kobayashi 山本|Yamamoto',
    isFamilyFirst: true,
  },
  vietnamese: {
    given: 'Thị_Minh|ThiMinh Văn_Hùng|VanHung Ngọc_Anh|NgocAnh Quốc_Bảo|QuocBao Thu_Hà|ThuHa Đức|Duc',
    family: 'Nguyễn|Nguyen Trần|Tran Lê|Le Phạm|Pham Võ|Vo Đặng|Dang',
    isFamilyFirst: true,
  },
}

const split = Object.fromEntries(
  Object.entries(lists).map(([culture, list]) => [
    culture,
    { given: list.given.split(' '), family: list.family.split(' ') },
  ]),
) as Record<Culture, { given: string[]; family: string[] }>

/** A name as the directory writes it, and the part of an address that stands for it (plain ASCII). */
export type PersonName = { displayName: string; givenName: string; surname: string; mailbox: string }

/** A name of that culture; `roll` picks the given name and the surname independently. */
export function nameOf(culture: Culture, roll: (what: 'given' | 'family') => number): PersonName {
  const one = (what: 'given' | 'family') =>
    split[culture][what][Math.floor(roll(what) * split[culture][what].length)] ?? ''
  return writtenName(one('given'), one('family'), lists[culture].isFamilyFirst)
}

/** Builds a name from its two parts in the notation of the lists above. */
export function writtenName(given: string, family: string, isFamilyFirst = false): PersonName {
  const [givenName, surname] = [written(given), written(family)]
  const displayName = isFamilyFirst ? `${surname} ${givenName}` : `${givenName} ${surname}`
  return { displayName, givenName, surname, mailbox: `${plain(given)}.${plain(family)}`.toLowerCase() }
}

function written(part: string): string {
  return (part.split('|')[0] ?? '').replaceAll('_', ' ')
}

function plain(part: string): string {
  return (part.split('|')[1] ?? part).replace(/[^A-Za-z-]/g, '')
}
