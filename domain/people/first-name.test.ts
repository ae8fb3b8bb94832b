import { expect, it } from 'vitest'
import { firstName } from './first-name.ts'

it.each([
  ['Elena Rossi', 'Elena'],
  ['Rossi, Elena', 'Elena'],
  ['Rossi, Elena (Contoso)', 'Elena'],
  ['Rossi,Elena', 'Elena'],
  ['Rossi, Elena Maria', 'Elena'],
  ['Rossi, Elena, Dr.', 'Elena'],
  ['Rossi, Dr. Elena', 'Elena'],
  ['Elena Rossi, PhD', 'Elena'],
  ['Elena Rossi, Dr.', 'Elena'],
  ['van der Berg, Jan', 'Jan'],
  ['ROSSI Elena', 'Elena'],
  ['Elena ROSSI', 'Elena'],
  ['Dr. Elena Rossi', 'Elena'],
  ['Prof. Dr. Elena Rossi', 'Elena'],
  ['Dipl.-Ing. Jürgen Weiß', 'Jürgen'],
  ['Herr Jürgen Weiß', 'Jürgen'],
  ['Elena Rossi (External)', 'Elena'],
  ['Elena Rossi - Contoso', 'Elena'],
  ['Elena Rossi | Contoso', 'Elena'],
  ['Hans-Joachim Kulenkampff', 'Hans-Joachim'],
  ["Aoife O'Brien", 'Aoife'],
  ['Madonna', 'Madonna'],
  ['CHER', 'CHER'],
  ['Rossi,', 'Rossi'],
  ['  Elena   Rossi ', 'Elena'],
  ['J. Robert Oppenheimer', 'Robert'],
  ['田中 由紀', '由紀'],
  ['田中　由紀', '由紀'],
  ['田中由紀', '田中由紀'],
  ['김 민준', '민준'],
  ['عمر الحداد', 'عمر'],
  ['elena.rossi@contoso.example', 'elena.rossi'],
  ['Dr.', 'Dr.'],
  ['', ''],
])('%s is spoken to as %s', (displayName, first) => {
  expect(firstName(displayName)).toBe(first)
})

it.each([
  ['Nguyễn Thị Minh Khai', 'Nguyễn', 'Thị'],
  ['Zhang Meilin', 'Zhang', 'Meilin'],
  ['Nagy Katalin', 'nagy', 'Katalin'],
  ['Elena Rossi', 'Rossi', 'Elena'],
  ['Rossi', 'Rossi', 'Rossi'],
])('%s of the family %s is spoken to as %s', (displayName, family, first) => {
  expect(firstName(displayName, family)).toBe(first)
})
