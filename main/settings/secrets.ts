/** Keeps the account's secret, encrypted by the operating system's keychain and never in any other form. */
import { pause } from '../time/pause.ts'

/** What is used of Electron's safeStorage: the older Electrons have the sync calls only, from 46 on there are only the others. */
export type Keychain = {
  isEncryptionAvailable?(): boolean
  encryptString?(text: string): Buffer
  decryptString?(encrypted: Buffer): string
  isAsyncEncryptionAvailable?(): Promise<boolean>
  encryptStringAsync?(text: string): Promise<Buffer>
  /** `shouldReEncrypt`: a better key is there than the one that it was encrypted with. */
  decryptStringAsync?(encrypted: Buffer): Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>
  /** Linux only. `basic_text` is a key that every program knows. */
  getSelectedStorageBackend?(): string
}

/** Where the encrypted text lies, as electron-store offers it. */
export type SecretsFile = {
  get(name: 'account'): string | undefined
  set(name: 'account', encrypted: string): void
}

export type Secrets = ReturnType<typeof openSecrets>

/** A keychain may ask the agent for a password; whoever else wants something of the account does not wait for that for ever. */
const longestPromptMs = 60_000

export function openSecrets(keychain: Keychain, file: SecretsFile, platform: NodeJS.Platform = process.platform) {
  const { isAvailable, encrypt, decrypt } = callsOf(keychain)
  /**
   * On Linux the first letters name the key: `v10` is one that stands in Chromium's source, used where no keychain answers. The selected
   * storage tells what fits the desktop's name and not what works, and the newer calls say that they are available with that key too
   * (Chromium, posix_key_provider.cc; Electron, electron_api_safe_storage.cc).
   */
  const isWeak = (encrypted: Buffer): boolean => platform === 'linux' && encrypted.subarray(0, 3).toString('latin1') === 'v10'
  const isUsable = async (): Promise<boolean> => keychain.getSelectedStorageBackend?.() !== 'basic_text' && (await isAvailable())

  async function keep(secret: string, isWanted: () => boolean): Promise<boolean> {
    if (!(await isUsable())) return false
    const encrypted = await encrypt(secret)
    if (isWeak(encrypted) || !isWanted()) return false
    file.set('account', encrypted.toString('base64'))
    return true
  }

  async function open(encrypted: Buffer): Promise<string> {
    const { result, shouldReEncrypt } = await decrypt(encrypted)
    if (shouldReEncrypt) await keep(result, () => true)
    return result
  }

  return {
    /** False, and nothing kept, when the system has no keychain that deserves the name, or nobody unlocks it within a minute. */
    async keep(secret: string): Promise<boolean> {
      const asked = new AbortController()
      const kept = keep(secret, () => !asked.signal.aborted)
      const isKept = await Promise.race([kept, pause(longestPromptMs, asked.signal).then(() => false)])
      asked.abort()
      return isKept
    },
    /** Undefined when there is none or this keychain cannot open it. */
    async read(): Promise<string | undefined> {
      const kept = file.get('account')
      if (kept === undefined || !(await isUsable())) return undefined
      const encrypted = Buffer.from(kept, 'base64')
      return isWeak(encrypted) ? undefined : open(encrypted).catch(() => undefined)
    },
  }
}

/** The keychain's calls by one shape, the newer ones where there are some. Decrypting rejects when another keychain has encrypted it. */
function callsOf(keychain: Keychain) {
  return {
    isAvailable: async (): Promise<boolean> => (keychain.isAsyncEncryptionAvailable ? keychain.isAsyncEncryptionAvailable() : keychain.isEncryptionAvailable?.() === true),
    encrypt: async (text: string): Promise<Buffer> => (keychain.encryptStringAsync ? keychain.encryptStringAsync(text) : keychain.encryptString!(text)),
    decrypt: async (encrypted: Buffer) => (keychain.decryptStringAsync ? keychain.decryptStringAsync(encrypted) : { result: keychain.decryptString!(encrypted), shouldReEncrypt: false }),
  }
}
