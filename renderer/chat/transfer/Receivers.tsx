/** The list of those a chat may go to: the queue, then colleagues, those who take work first. */
import { useId } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
import type { HandTo } from '../../page/actions/ending.ts'
import { Status } from '../../team/board/Status.tsx'
import { Button } from '../../ui/button/Button.tsx'
import { Words } from '../../ui/text/Words.tsx'
import { transferWords as words } from '../words.ts'
import css from './Transfer.module.css'
import { useColleagues } from './useColleagues.ts'

const queue = 'queue'

type Props = { readonly chosen: string; readonly onChoose: (to: HandTo) => void }

export function Receivers({ chosen, onChoose }: Props) {
  const { workers, failed, askAgain } = useColleagues()
  const labelId = useId()
  const choose = (keys: Iterable<unknown>) => {
    const [id = queue] = [...keys].map(String)
    onChoose({ id, name: workers?.find(({ workerId }) => workerId === id)?.name ?? words.queue })
  }
  return (
    <>
      <span id={labelId} className={css.label}>
        {words.to}
      </span>
      <ListBox
        aria-labelledby={labelId}
        className={css.list ?? ''}
        selectionMode="single"
        disallowEmptySelection
        autoFocus
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => keys !== 'all' && choose(keys)}
      >
        <ListBoxItem id={queue} textValue={words.queue} className={css.option ?? ''}>
          <Text slot="label">{words.queue}</Text>
          <Text slot="description" className={css.means ?? ''}>
            {words.queueMeans}
          </Text>
        </ListBoxItem>
        {(workers ?? []).map((worker) => (
          <ListBoxItem key={worker.workerId} id={worker.workerId} textValue={worker.name} className={css.option ?? ''}>
            <Text slot="label">
              <Words>{worker.name}</Words>
            </Text>
            <Text slot="description" className={css.means ?? ''}>
              <Status worker={worker} />
            </Text>
          </ListBoxItem>
        ))}
      </ListBox>
      <p role="status" className={css.state}>
        {!workers && !failed && words.loading}
        {failed && words.notLoaded}
        {workers?.length === 0 && words.alone}
      </p>
      {failed && (
        <Button size="sm" onPress={askAgain}>
          {words.tryAgain}
        </Button>
      )}
    </>
  )
}
