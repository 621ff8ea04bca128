/** The ways into a team. How it goes is told by the state of the team, and by a toast when the desk does not even begin. */
import { usePage, useUnderway } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { teamSettingWords as words } from './words.ts'

type Props = { readonly label?: string }

export const SetUpButton = ({ label = words.setUp }: Props) => <Way command="team.setUp" label={label} isFirst />
/** Set up as any team is: only the words are others, since nobody's number is concerned. */
export const PractiseButton = () => <Way command="team.setUp" label={words.practise} isFirst />
export const JoinButton = ({ label = words.join }: Props) => <Way command="team.join" label={label} />

function Way({ command, label, isFirst = false }: { readonly command: 'team.setUp' | 'team.join'; readonly label: string; readonly isFirst?: boolean }) {
  const { act } = usePage()
  const isAtIt = useUnderway(command, {})
  return (
    <Button variant={isFirst ? 'primary' : 'neutral'} isPending={isAtIt} onPress={() => void act(command, {})}>
      {label}
    </Button>
  )
}
