/** Whether this desk is in a team, what that means, and the way in and out. */
import type { ReactNode } from 'react'
import { useMirror } from '../../page/usePage.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Spinner } from '../../ui/sign/Spinner.tsx'
import { Sentence } from '../../ui/text/Words.tsx'
import { isolated } from '../../words/people/isolate.ts'
import { About } from './About.tsx'
import { JoinButton, PractiseButton, SetUpButton } from './Enter.tsx'
import { Leave } from './Leave.tsx'
import css from './Team.module.css'
import { teamSettingWords as words } from './words.ts'

export function TeamFields() {
  const team = useMirror((state) => state.team)
  return (
    <>
      <Stands />
      {team.trouble !== undefined && (
        <Notice tone="danger" blocking>
          {team.trouble}
        </Notice>
      )}
      {team.waiting > 0 && <p className={css.quiet}>{words.waits({ count: team.waiting })}</p>}
      <Ways />
    </>
  )
}

/** How it stands. */
function Stands() {
  const { state, isSupervisor, trouble } = useMirror(({ team }) => team)
  const name = useMirror(({ worker }) => worker.name)
  switch (state) {
    case 'off':
      return <About />
    case 'foreign':
      return <Notice tone="warn">{words.foreign}</Notice>
    case 'on':
      return (
        <p className={css.lead}>
          <Sentence text={words[isSupervisor ? 'isSupervisor' : 'isIn']({ name: isolated(name) })} />
        </p>
      )
    case 'setting-up':
    case 'joining':
    case 'leaving':
      // It goes on only when it is begun again.
      if (trouble !== undefined) return null
      return (
        <p className={css.progress} role="status">
          <Spinner />
          {words[state]}
        </p>
      )
  }
}

/** What can be done. Whatever ended halfway can be begun again. */
function Ways() {
  const { state, trouble } = useMirror(({ team }) => team)
  const isPractice = useMirror(({ line }) => line.mode === 'practice')
  if (state === 'on' || (state === 'leaving' && trouble !== undefined)) return <Leave />
  if (state === 'foreign') return <Buttons><JoinButton /></Buttons>
  if (state === 'setting-up' && trouble !== undefined) return <Buttons><SetUpButton label={words.tryAgain} /></Buttons>
  if (state === 'joining' && trouble !== undefined) return <Buttons><JoinButton label={words.tryAgain} /></Buttons>
  if (state !== 'off') return null
  if (isPractice) return <Buttons><PractiseButton /></Buttons>
  return (
    <Buttons>
      <SetUpButton />
      <JoinButton />
    </Buttons>
  )
}

const Buttons = ({ children }: { readonly children: ReactNode }) => <div className={css.buttons}>{children}</div>
