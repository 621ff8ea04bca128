/** How to start, with a picture of what practice looks like. */
import { useId, useState, type ReactNode } from 'react'
import { Lock } from 'lucide-react'
import { Input } from 'react-aria-components/Input'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../contract/limits.ts'
import { usePractice } from '../account/usePractice.ts'
import { Button } from '../ui/button/Button.tsx'
import { fieldBox, FieldHelp, FieldLabel } from '../ui/field/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Mark } from '../ui/sign/Logo.tsx'
import css from './Choice.module.css'
import { PracticePicture } from './PracticePicture.tsx'
import { useOwnName } from './useOwnName.ts'

export function Choice({ onConnect }: { readonly onConnect: () => void }) {
  const [way, setWay] = useState('practice')
  const practice = usePractice()
  const name = useOwnName()
  const goOn = async (on: () => void) => {
    if (await name.save()) on()
  }
  const trouble = name.trouble ?? practice.trouble
  return (
    <div className={css.welcome}>
      <div className={css.left}>
        <Mark className={css.mark} />
        <h1 className={css.title}>Welcome to Textdesk</h1>
        {!name.isManaged && (
          <TextField className={css.name} value={name.typed} onChange={name.change}>
            <FieldLabel optional>Your name</FieldLabel>
            <Input dir="auto" className={fieldBox} maxLength={limits.agentName} autoComplete="off" spellCheck={false} />
            <FieldHelp>Your team sees it. Voters never do.</FieldHelp>
          </TextField>
        )}
        <p className={css.question}>How do you want to start?</p>
        <RadioGroup className={css.ways} aria-label="How to start" value={way} onChange={setWay}>
          <Way value="practice" title="Practice mode">
            Practice with pretend voters. Nothing is really sent, and you need no account.
          </Way>
          <Way value="twilio" title="Connect Twilio">
            Text real voters with your hotline’s number. Twilio is the phone service that carries the messages; you’ll need its account SID and auth token.
          </Way>
        </RadioGroup>
        <div className={css.go}>
          {way === 'practice' ? (
            <Button variant="primary" size="lg" isPending={practice.isStarting} onPress={() => void goOn(practice.start)}>
              Start practicing
            </Button>
          ) : (
            <Button variant="primary" size="lg" onPress={() => void goOn(onConnect)}>
              Continue
            </Button>
          )}
          <span className={css.later}>{way === 'practice' ? 'You can connect Twilio later in Settings.' : 'You can go back to practice mode.'}</span>
        </div>
        {trouble && (
          <Notice tone="danger" blocking className={css.trouble}>
            {trouble}
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
