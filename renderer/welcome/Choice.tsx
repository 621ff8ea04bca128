/** How to start, with a picture of what practice looks like. */
import { useId, useState, type ReactNode } from 'react'
import { Lock } from 'lucide-react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { usePractice } from '../account/usePractice.ts'
import { Button } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Mark } from '../ui/sign/Logo.tsx'
import css from './Choice.module.css'
import { PracticePicture } from './PracticePicture.tsx'

export function Choice({ onConnect }: { readonly onConnect: () => void }) {
  const [way, setWay] = useState('practice')
  const practice = usePractice()
  return (
    <div className={css.welcome}>
      <div className={css.left}>
        <Mark className={css.mark} />
        <h1 className={css.title}>Welcome to Textdesk</h1>
        <p className={css.question}>How do you want to start?</p>
        <RadioGroup className={css.ways} aria-label="How to start" value={way} onChange={setWay}>
          <Way value="practice" title="Practice mode">
            A built-in carrier plays the voters and texts you back. No Twilio account needed, and nothing leaves this computer.
          </Way>
          <Way value="twilio" title="Connect Twilio">
            Send and receive real texts with your hotline’s number. You’ll need its account SID and auth token.
          </Way>
        </RadioGroup>
        <div className={css.go}>
          {way === 'practice' ? (
            <Button variant="primary" size="lg" isPending={practice.isStarting} onPress={practice.start}>
              Start practicing
            </Button>
          ) : (
            <Button variant="primary" size="lg" onPress={onConnect}>
              Continue
            </Button>
          )}
          <span className={css.later}>{way === 'practice' ? 'You can connect Twilio later in Settings.' : 'You can go back to practice mode.'}</span>
        </div>
        {practice.trouble && (
          <Notice tone="danger" blocking className={css.trouble}>
            {practice.trouble}
          </Notice>
        )}
        <p className={css.foot}>
          <Lock size={13} strokeWidth={2.1} aria-hidden />
          Account keys are encrypted with this computer’s keychain.
        </p>
      </div>
      <PracticePicture />
    </div>
  )
}

function Way({ value, title, children }: { readonly value: string; readonly title: string; readonly children: ReactNode }) {
  const textId = useId()
  return (
    <RadioField value={value} aria-label={title} aria-describedby={textId}>
      <RadioButton className={css.way ?? ''}>
        <span className={css.disc} />
        <span>
          <span className={css.wayTitle}>{title}</span>
          <span id={textId} className={css.wayText}>
            {children}
          </span>
        </span>
      </RadioButton>
    </RadioField>
  )
}
