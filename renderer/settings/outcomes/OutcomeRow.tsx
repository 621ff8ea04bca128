/** One outcome: its color, its name, its place, and whether it is offered. */
import { ArrowDown, ArrowUp, Check, Eye, EyeOff } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { limits } from '../../../contract/limits.ts'
import { dispositionColors, type Disposition } from '../../../contract/settings.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { classes } from '../../ui/classes.ts'
import { Menu, MenuItem, MenuTrigger } from '../../ui/overlay/Menu.tsx'
import { ColorDot } from '../../ui/sign/ColorDot.tsx'
import { dispositionName } from '../../words/dispositions.ts'
import { TextField } from '../fields/TextField.tsx'
import { isLastShown, nameFault } from './outcomes.ts'
import lists from '../list/List.module.css'
import css from './Outcomes.module.css'
import type { OutcomeChanges } from './useOutcomes.ts'
import { colorWords, outcomesWords } from './words.ts'

type Props = { readonly outcome: Disposition; readonly place: number; readonly list: readonly Disposition[]; readonly isLocked: boolean; readonly outcomes: OutcomeChanges }

export function OutcomeRow({ outcome, place, list, isLocked, outcomes }: Props) {
  const { id, hidden } = outcome
  const name = dispositionName(outcome)
  const isNeeded = isLastShown(list, outcome)
  return (
    <li className={classes(lists.row, hidden && css.hidden)}>
      <ColorMenu outcome={outcome} name={name} isLocked={isLocked} onChoose={outcomes.paint} />
      <TextField
        label={outcomesWords.nameOf({ name })}
        hidesLabel
        className={lists.name}
        maxLength={limits.dispositionName}
        isReadOnly={isLocked}
        value={name}
        faultOf={(wanted) => nameFault(list, wanted, id)}
        save={(to) => outcomes.rename(id, to)}
      />
      <IconButton label={outcomesWords.up({ name })} isDisabled={isLocked || place === 0} onPress={() => void outcomes.move(id, -1)}>
        <ArrowUp size={15} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <IconButton label={outcomesWords.down({ name })} isDisabled={isLocked || place === list.length - 1} onPress={() => void outcomes.move(id, 1)}>
        <ArrowDown size={15} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <IconButton
        label={isNeeded ? outcomesWords.lastShown({ name }) : hidden ? outcomesWords.show({ name }) : outcomesWords.hide({ name })}
        isDisabled={isLocked || isNeeded}
        onPress={() => void outcomes.show(id, hidden === true)}
      >
        {hidden ? <EyeOff size={15} strokeWidth={1.9} aria-hidden /> : <Eye size={15} strokeWidth={1.9} aria-hidden />}
      </IconButton>
    </li>
  )
}

type ColorProps = { readonly outcome: Disposition; readonly name: string; readonly isLocked: boolean; readonly onChoose: OutcomeChanges['paint'] }

function ColorMenu({ outcome: { id, color }, name, isLocked, onChoose }: ColorProps) {
  return (
    <MenuTrigger>
      <Button className={lists.colour ?? ''} isDisabled={isLocked} aria-label={outcomesWords.colorOf({ name, color: colorWords[color] })}>
        <ColorDot color={color} />
      </Button>
      <Menu aria-label={outcomesWords.colorOf({ name, color: colorWords[color] })} placement="bottom start">
        {dispositionColors.map((each) => (
          <MenuItem key={each} textValue={colorWords[each]} onAction={() => void onChoose(id, each)}>
            <ColorDot color={each} />
            {colorWords[each]}
            {each === color && <Check size={14} strokeWidth={2.1} aria-hidden />}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}
