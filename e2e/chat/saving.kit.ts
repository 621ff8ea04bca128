/** The system's dialog for saving, which no test can see. */
import type { App } from '../kit/app.ts'

/** The system's dialog, in which the agent leaves everything as it is suggested, but for the folder; or cancels. */
export async function answerDialog(app: App, folder: string | undefined): Promise<void> {
  await app.electron.evaluate(({ dialog }, chosen) => {
    const showSaveDialog = async (_window: unknown, { defaultPath }: { defaultPath: string }) => {
      const filePath = chosen === undefined ? '' : `${chosen}/${defaultPath.split('/').at(-1)}`
      return { canceled: chosen === undefined, filePath }
    }
    Object.assign(dialog, { showSaveDialog })
  }, folder)
}
