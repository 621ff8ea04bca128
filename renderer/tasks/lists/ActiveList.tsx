/**
 * The listbox of active chats. Arrows move the focus and choose nothing, so that passing over a chat does not mark it as read;
 * Enter, Space or a click opens it. Only the rows in sight are drawn.
 */
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import type { Task } from '../../../contract/model.ts'
import { usePage, useView } from '../../page/usePage.ts'
import { classes } from '../../ui/classes.ts'
import { Region } from '../../ui/region/Region.tsx'
import { TaskRow } from '../rows/TaskRow.tsx'
import { useScrollMargin } from '../rows/useScrollMargin.ts'
import css from '../TaskPanel.module.css'
import { tasksWords } from '../words.ts'

const rowPx = 55

type Props = { readonly tasks: readonly Task[]; readonly scroll: HTMLElement | null }

export const ActiveList = memo(function ActiveList({ tasks, scroll }: Props) {
  const { view } = usePage()
  const list = useRef<HTMLDivElement>(null)
  const selected = useView((state) => (state.page === 'chat' ? state.selected : undefined))
  const [focused, setFocused] = useState<string>()
  const scrollMargin = useScrollMargin(list, scroll)
  const rows = useVirtualizer({
    count: tasks.length,
    getScrollElement: () => scroll,
    estimateSize: () => rowPx,
    getItemKey: (index) => tasks[index]?.id ?? index,
    scrollMargin,
    overscan: 6,
  })

  // Tab comes to one row: the one focused last, else the chosen one, else the first.
  const isHere = (id: string | undefined) => tasks.some((task) => task.id === id)
  const stop = isHere(focused) ? focused : isHere(selected) ? selected : tasks[0]?.id

  // A chat that is opened from elsewhere is shown in the list too.
  const showSelected = useEffectEvent(() => {
    const index = tasks.findIndex((task) => task.id === selected)
    if (index !== -1) rows.scrollToIndex(index)
  })
  const isPlaced = scroll !== null && scrollMargin > 0 && isHere(selected)
  useEffect(() => {
    if (isPlaced) showSelected()
  }, [selected, isPlaced])

  const focusRow = (index: number) => {
    const task = tasks[index]
    if (!task) return
    setFocused(task.id)
    rows.scrollToIndex(index)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const here = tasks.findIndex((task) => task.id === stop)
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: tasks.length - 1 }[event.key]
    if (to !== undefined) focusRow(Math.min(tasks.length - 1, Math.max(0, to)))
    else if ((event.key === 'Enter' || event.key === ' ') && stop) view.openTask(stop)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={list}
      role="listbox"
      data-guide="chats"
      aria-label={tasksWords.activeChats}
      className={css.rows}
      style={{ height: rows.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const task = tasks[index]
        return (
          task && (
            <Region key={key} of={task} renderFailed={(again) => <FailedRow top={start - scrollMargin} onAgain={again} />}>
              <TaskRow
                task={task}
                index={index}
                count={tasks.length}
                top={start - scrollMargin}
                isSelected={task.id === selected}
                isStop={task.id === stop}
                onFocus={setFocused}
              />
            </Region>
          )
        )
      })}
    </div>
  )
})

/** An option holds no button: the whole row tries again. */
function FailedRow({ top, onAgain }: { top: number; onAgain: () => void }) {
  return (
    <div role="option" aria-selected={false} tabIndex={-1} className={classes(css.placed, css.empty)} style={{ transform: `translateY(${top}px)` }} onClick={onAgain}>
      {tasksWords.rowFailedClick}
    </div>
  )
}
