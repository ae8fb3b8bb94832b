import { Column, Link, Row, Section } from '@react-email/components'
import type { CSSProperties, ReactNode } from 'react'
import { look } from './mail-look.ts'

/** One line of a section: what and who, when, one link. */
export type SectionLine = {
  key: string
  title: string
  detail: string
  when: string
  isLate: boolean
  link: { text: string; href: string }
}

/** A part of the digest under its heading; `aside` stands at the right of the heading. */
export function DigestSection(props: {
  heading: string
  aside: { text: string; style: CSSProperties }
  lines: readonly SectionLine[]
  children?: ReactNode
}) {
  return (
    <Section width={520}>
      <Row>
        <Column width={360} style={{ padding: '32px 0 10px' }}>
          <span style={look.heading}>{props.heading}</span>
        </Column>
        <Column width={160} align="right" style={{ padding: '36px 0 10px' }}>
          <span style={props.aside.style}>{props.aside.text}</span>
        </Column>
      </Row>
      {props.lines.map((line) => (
        <DigestLine key={line.key} line={line} />
      ))}
      {props.children}
    </Section>
  )
}

function DigestLine({ line: { title, detail, when, isLate, link } }: { line: SectionLine }) {
  return (
    <Row>
      <Column width={290} style={look.row}>
        <span style={look.body}>{title}</span>
        <br />
        <span style={look.quiet}>{detail}</span>
      </Column>
      <Column width={120} align="right" style={look.row}>
        <span style={isLate ? look.late : look.date}>{when}</span>
      </Column>
      <Column width={110} align="right" style={look.row}>
        <Link href={link.href} style={look.link}>
          {link.text}
        </Link>
      </Column>
    </Row>
  )
}
