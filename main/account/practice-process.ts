/** Runs the practice carrier in a process of its own, beside the window. */
import { utilityProcess, type UtilityProcess } from 'electron'
import type { RunningCarrier, StartCarrier } from './practice.ts'

export type CarrierProgram = {
  /** The bundled program. */
  readonly program: string
  /** Where it keeps its voters' state between starts. */
  readonly stateFile: string
}

/** Gives the way to start it. The program tells its port by a message `{ port }` once it listens. */
export function carrierStarter({ program, stateFile }: CarrierProgram): StartCarrier {
  return async ({ accountSid, secret, from }) => {
    const options = { port: '0', state: stateFile, 'account-sid': accountSid, 'auth-token': secret, from }
    const child = utilityProcess.fork(program, [...Object.entries(options).map(([name, value]) => `--${name}=${value}`), '--closed'], {
      serviceName: 'Textdesk practice carrier',
      stdio: 'pipe',
      env: withoutAccount(process.env),
    })
    return listening(child)
  }
}

/** The practice carrier has no use for a real account's keys. */
function withoutAccount(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(TWILIO|TEXTDESK)_/.test(name)))
}

/** Rejects with the program's last words when it ends before it listens. */
function listening(child: UtilityProcess): Promise<RunningCarrier> {
  let lastWords = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = chunk.toString().trim().split('\n').at(-1) ?? lastWords
  })
  child.stdout?.resume()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return new Promise((resolve, reject) => {
    child.once('message', (message: { port: number }) => {
      resolve({ baseUrl: `http://127.0.0.1:${message.port}`, ended, stop: () => void child.kill() })
    })
    void ended.then(() => reject(new Error(lastWords || 'it ended without a word')))
  })
}
