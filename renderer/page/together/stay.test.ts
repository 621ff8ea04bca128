import { expect, it, vi } from 'vitest'
import { createView } from '../view/view.ts'
import { stayAt } from './stay.ts'

function ownWindow() {
  const view = createView()
  const act = vi.fn(async () => true)
  stayAt('chat', { view, act })
  view.openTask('chat')
  return { view, act }
}

it('a window with one chat stays at it, and leads the main window elsewhere', () => {
  const { view, act } = ownWindow()
  view.openClosedChat({ conversationId: 'c', phone: '+16025550148', seq: 3 })
  view.openPage('settings')
  view.openTask('other')
  expect(act.mock.calls).toEqual([
    ['window.lead', { to: 'closed-chat', conversationId: 'c', phone: '+16025550148', seq: 3 }],
    ['window.lead', { to: 'page', page: 'settings' }],
    ['window.lead', { to: 'task', taskId: 'other' }],
  ])
  expect(view.getState()).toMatchObject({ page: 'chat', selected: 'chat', pane: 'chat' })
  expect(view.getState().closedChat).toBeUndefined()
})

it('has no list to go back to', () => {
  const { view, act } = ownWindow()
  view.showTasks()
  expect(view.getState()).toMatchObject({ selected: 'chat', pane: 'chat' })
  expect(act).not.toHaveBeenCalled()
})
