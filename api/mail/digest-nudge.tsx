import { Column, Link, Row, Section } from '@react-email/components'
import { colours, look } from './mail-look.ts'

/** The one reminder a digest may carry. The button is a padded, coloured cell, since Outlook pads no link. */
export function DigestNudge(props: { title: string; detail: string; action: { text: string; href: string } }) {
  return (
    <Section width={520}>
      <Row>
        <Column style={{ padding: '32px 0 0' }} />
      </Row>
      <Row>
        <Column
          width={390}
          style={{ padding: '12px 16px', backgroundColor: '#F5F5F5', borderLeft: `3px solid ${colours.button}` }}
        >
          <span style={{ ...look.body, fontWeight: 600 }}>{props.title}</span>
          <br />
          <span style={look.lead}>{props.detail}</span>
        </Column>
        <Column width={130} align="center" style={{ padding: '8px 12px', backgroundColor: colours.button }}>
          <Link href={props.action.href} style={look.button}>
            {props.action.text}
          </Link>
        </Column>
      </Row>
    </Section>
  )
}
