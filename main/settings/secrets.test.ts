import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openSecrets, type Keychain, type SecretsFile } from './secrets.ts'

function fileOf(): SecretsFile & { kept: string | undefined } {
  const file = { kept: undefined as string | undefined, get: () => file.kept, set: (_name: 'account', text: string) => void (file.kept = text) }
  return file
}

const turned = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0xff))

/** As the older Electrons have it. */
const syncKeychain: Keychain = {
  isEncryptionAvailable: () => true,
  encryptString: (text) => turned(Buffer.from(text)),
  decryptString: (bytes) => turned(bytes).toString(),
}

/** As the newer ones have it, which have lost the old names. */
const asyncKeychain: Keychain = {
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  encryptStringAsync: (text) => Promise.resolve(turned(Buffer.from(text))),
  decryptStringAsync: (bytes) => Promise.resolve({ result: turned(bytes).toString(), shouldReEncrypt: false }),
}

describe.each([
  ['sync', syncKeychain],
  ['async', asyncKeychain],
])('with a keychain of %s calls', (_kind, keychain) => {
  it('gives back what was kept, and writes no plain text', async () => {
    const file = fileOf()
    const secrets = openSecrets(keychain, file)
    expect(await secrets.keep('hush')).toBe(true)
    expect(await secrets.read()).toBe('hush')
    expect(Buffer.from(file.kept ?? '', 'base64').toString()).not.toContain('hush')
  })

  it('has nothing before something was kept', async () => {
    expect(await openSecrets(keychain, fileOf()).read()).toBeUndefined()
  })
})

describe('without a keychain', () => {
  it.each([
    ['none is there', { ...syncKeychain, isEncryptionAvailable: () => false }],
    ['its key is known to every program', { ...syncKeychain, getSelectedStorageBackend: () => 'basic_text' }],
  ])('keeps nothing when %s', async (_why, keychain) => {
    const file = fileOf()
    expect(await openSecrets(keychain, file).keep('hush')).toBe(false)
    expect(file.kept).toBeUndefined()
  })

  it('reads nothing that another keychain has locked', async () => {
    const file = fileOf()
    await openSecrets(syncKeychain, file).keep('hush')
    const other: Keychain = {
      ...syncKeychain,
      decryptString: () => {
        throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.')
      },
    }
    expect(await openSecrets(other, file).read()).toBeUndefined()
  })
})

describe('on Linux, a keychain that says yes and encrypts with the key that every program knows', () => {
  const key = (name: 'v10' | 'v11'): Keychain => ({
    getSelectedStorageBackend: () => 'gnome_libsecret',
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    encryptStringAsync: (text) => Promise.resolve(Buffer.concat([Buffer.from(name), turned(Buffer.from(text))])),
    decryptStringAsync: (bytes) => Promise.resolve({ result: turned(bytes.subarray(3)).toString(), shouldReEncrypt: name === 'v11' && bytes.toString('latin1').startsWith('v1x') }),
  })

  it('keeps nothing', async () => {
    const file = fileOf()
    expect(await openSecrets(key('v10'), file, 'linux').keep('hush')).toBe(false)
    expect(file.kept).toBeUndefined()
    expect(await openSecrets(key('v11'), file, 'linux').keep('hush')).toBe(true)
  })

  it('reads nothing that was kept that way before', async () => {
    const file = fileOf()
    await openSecrets(key('v10'), file, 'darwin').keep('hush')
    expect(await openSecrets(key('v10'), file, 'linux').read()).toBeUndefined()
  })

  it('is another matter on macOS, where the same letters stand for the keychain\u2019s own key', async () => {
    const file = fileOf()
    expect(await openSecrets(key('v10'), file, 'darwin').keep('hush')).toBe(true)
    expect(await openSecrets(key('v10'), file, 'darwin').read()).toBe('hush')
  })

  it('encrypts anew what an older key has encrypted', async () => {
    const file = fileOf()
    file.kept = Buffer.concat([Buffer.from('v1x'), turned(Buffer.from('hush'))]).toString('base64')
    expect(await openSecrets(key('v11'), file, 'linux').read()).toBe('hush')
    expect(Buffer.from(file.kept, 'base64').subarray(0, 3).toString()).toBe('v11')
  })
})

it('waits a minute for a keychain that asks for a password, and keeps nothing that is unlocked later', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const file = fileOf()
  let unlock = (): void => undefined
  const asking: Keychain = { ...asyncKeychain, encryptStringAsync: (text) => new Promise((resolve) => (unlock = () => resolve(Buffer.from(text)))) }
  const kept = openSecrets(asking, file).keep('hush')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await kept).toBe(false)
  unlock()
  await vi.advanceTimersByTimeAsync(0)
  expect(file.kept).toBeUndefined()
})
