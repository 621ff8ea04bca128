/** Keeps the account's secret, encrypted by the operating system's keychain and never in any other form. */

/** What is used of Electron's safeStorage; newer Electrons have the async calls and call the others deprecated. */
export type Keychain = {
  isEncryptionAvailable(): boolean
  encryptString(text: string): Buffer
  decryptString(encrypted: Buffer): string
  isAsyncEncryptionAvailable?(): Promise<boolean>
  encryptStringAsync?(text: string): Promise<Buffer>
  decryptStringAsync?(encrypted: Buffer): Promise<{ readonly result: string }>
  /** Linux only. `basic_text` is a key that every program knows. */
  getSelectedStorageBackend?(): string
}

/** Where the encrypted text lies, as electron-store offers it. */
export type SecretsFile = {
  get(name: 'account'): string | undefined
  set(name: 'account', encrypted: string): void
}

export type Secrets = {
  /** False, and nothing kept, when the system has no keychain that deserves the name. */
  keep(secret: string): Promise<boolean>
  /** Undefined when there is none or this keychain cannot open it. */
  read(): Promise<string | undefined>
}

export function openSecrets(keychain: Keychain, file: SecretsFile): Secrets {
  async function isAvailable(): Promise<boolean> {
    if (keychain.getSelectedStorageBackend?.() === 'basic_text') return false
    return keychain.isAsyncEncryptionAvailable ? keychain.isAsyncEncryptionAvailable() : keychain.isEncryptionAvailable()
  }

  return {
    async keep(secret) {
      if (!(await isAvailable())) return false
      const encrypted = keychain.encryptStringAsync ? await keychain.encryptStringAsync(secret) : keychain.encryptString(secret)
      file.set('account', encrypted.toString('base64'))
      return true
    },
    async read() {
      const kept = file.get('account')
      if (kept === undefined || !(await isAvailable())) return undefined
      return decrypted(keychain, Buffer.from(kept, 'base64')).catch(() => undefined)
    },
  }
}

/** Rejects when the text was encrypted by another keychain. */
async function decrypted(keychain: Keychain, encrypted: Buffer): Promise<string> {
  if (keychain.decryptStringAsync) return (await keychain.decryptStringAsync(encrypted)).result
  return keychain.decryptString(encrypted)
}
