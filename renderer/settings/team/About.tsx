/** What a team is, what setting one up makes at Twilio, what that costs, and which keys it takes. */
import type { ReactNode } from 'react'
import { useMirror, usePage } from '../../page/usePage.ts'
import { LinkButton } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import css from './Team.module.css'
import { teamSettingWords as words } from './words.ts'

const pricesUrl = 'https://www.twilio.com/en-us/pricing'

export function About() {
  const isPractice = useMirror(({ line }) => line.mode === 'practice')
  const account = useMirror(({ settings }) => settings.account)
  if (isPractice) return <p className={css.lead}>{words.leadPractice}</p>
  return (
    <>
      <p className={css.lead}>{words.lead}</p>
      <ul className={css.points}>
        <li>{words.makes}</li>
        <li>
          <Costs />
        </li>
        <li>{words.keys}</li>
      </ul>
      {account && account.apiKeySid === undefined && <Notice tone="warn">{words.usesToken}</Notice>}
    </>
  )
}

function Costs() {
  const { act } = usePage()
  const link = (inner: ReactNode) => (
    <LinkButton key="link" onPress={() => void act('link.open', { url: pricesUrl })}>
      {inner}
    </LinkButton>
  )
  return words.costs({ link })
}
