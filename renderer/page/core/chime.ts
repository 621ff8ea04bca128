/** Two short sounds, made here so that no file has to be loaded: a reply is one soft tone, an offer two rising ones. */
export type Sound = 'reply' | 'offer'

/** Plays one; `volume` is from 0 to 1. */
export type Player = (sound: Sound, volume: number) => void

type Tone = { readonly hertz: number; readonly at: number }

/** Seconds. */
const lasts = 0.35
const rises = 0.01
/** As loud as a sound gets at full volume: two tones may overlap. */
const loudest = 0.4
/** The ear hears this as silence; an exponential ramp cannot reach zero. */
const silence = 0.0001

const tones: Readonly<Record<Sound, readonly Tone[]>> = {
  reply: [{ hertz: 740, at: 0 }],
  offer: [
    { hertz: 587, at: 0 },
    { hertz: 880, at: 0.16 },
  ],
}

/** A machine without a sound device stays silent. */
export function createChime(): Player {
  const audio = new AudioContext()
  return (sound, volume) => {
    for (const tone of tones[sound]) playTone(audio, tone, volume)
  }
}

function playTone(audio: AudioContext, { hertz, at }: Tone, volume: number): void {
  const start = audio.currentTime + at
  const voice = audio.createOscillator()
  const gain = audio.createGain()
  voice.frequency.value = hertz
  gain.gain.setValueAtTime(silence, start)
  gain.gain.exponentialRampToValueAtTime(Math.max(silence, loudest * volume), start + rises)
  gain.gain.exponentialRampToValueAtTime(silence, start + lasts)
  voice.connect(gain).connect(audio.destination)
  voice.start(start)
  voice.stop(start + lasts)
}
