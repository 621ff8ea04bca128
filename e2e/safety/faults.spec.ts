/** A fault in one place of the window stays there, and the log says where it was, without a word of a voter. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../kit/app.ts'
import { expect, test } from '../kit/fixtures.ts'

test.use({ mayFail: true })

/** Of what could not be drawn. */
const faultsIn = (text: string): number => text.split('The page had a fault kind=render').length
const log = (app: App) => readFileSync(join(app.folder, 'logs', 'textdesk.log'), 'utf8')

/** An event as the main process sends it, with a row that no desk would tell. */
async function tell(app: App, change: { readonly kind: string; readonly row: unknown }): Promise<void> {
  const { seq } = await app.page.evaluate<{ readonly seq: number }>("window.desk.query('desk.snapshot', {})")
  await app.electron.evaluate(({ BrowserWindow }, event) => BrowserWindow.getAllWindows()[0]?.webContents.send('desk:event', event), { seq: seq + 1, changes: [change] })
}

test('a fault stays where it is, a page that draws nothing any more is loaded anew, and the log says where it was', async ({ app, agent }) => {
  await agent.setStatus('Available')
  await test.step('what nobody catches in the page is in the log, with numbers masked', async () => {
    await app.page.evaluate("void Promise.reject(new Error('No thread for +16025550148'))")
    await expect.poll(() => log(app)).toContain('The page had a fault kind=rejection message=Error: No thread for +1602•••0148')
  })

  await test.step('a page that draws nothing any more is loaded anew', async () => {
    await agent.openComposer()
    await agent.message().fill('Half a mess')
    const loaded = app.page.waitForEvent('load')
    await tell(app, { kind: 'settings', row: undefined })
    await loaded
    await expect(agent.bar()).toBeVisible()
    expect(log(app)).toContain('kind=empty')
  })

  await test.step('a row that cannot be drawn leaves the window standing, with what was typed, and the log says where it failed, without a word of it', async () => {
    const before = faultsIn(log(app))
    await tell(app, { kind: 'task', row: { id: 'wrong', state: 'assigned', phone: '+16025550148', conversationId: 'wrong', createdAt: 1, assignedAt: 1, unread: 1, rev: 1, last: { body: { secret: 'where do I vote' } } } })
    await expect(agent.tasks()).toContainText('This chat can’t be shown here. Its messages are safe.')
    await agent.openComposer()
    await expect(agent.message()).toHaveValue('Half a mess')
    await expect.poll(() => faultsIn(log(app))).toBeGreaterThan(before)
    expect(log(app)).not.toContain('where do I vote')
  })
})
