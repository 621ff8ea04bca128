import { expect, it } from 'vitest'
import { asksForPicture } from './asked.ts'

it.each(['Can you send a picture of the letter?', 'Please text us a photo of it.', 'Mándeme una foto de la carta', '¿Puede enviar una captura de pantalla?', 'Share a screenshot with us'])('asks for one: %s', (body) => expect(asksForPicture(body)).toBe(true))

it.each(['Your polling place is the library.', 'Bring a photo ID.', 'Can you tell me your address?', 'Traiga una identificación con foto.'])('asks for none: %s', (body) => expect(asksForPicture(body)).toBe(false))
