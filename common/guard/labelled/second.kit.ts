/** More sends by which the rule was made. They were its second examination (21 prompts of 1,000 normal sends, 97 of 100 slips), and taught it what it got wrong. */
import type { Labelled } from './sends.kit.ts'

export const second: Labelled = {
  people: `
    Daniel Ochoa | Dan, Danny, Daniel, Mr. Ochoa, Sr. Ochoa
    Vanessa Pruitt | Vanessa, Nessa, Ms. Pruitt
    Gregory Hall | Greg, Gregory, Mr. Hall
    Teresa Villanueva | Tere, Teresa, Terry, Sra. Villanueva
    Miguel Ángel Robles | Miguel, Miguel Ángel, Mike, Don Miguel, Sr. Robles
    Rafael Duarte | Rafa, Rafael, Sr. Duarte
    Joy Bautista | Joy, Ms. Bautista
    Chase Wheeler | Chase, Mr. Wheeler
    Victoria Langford | Vicky, Victoria, Tori, Mrs. Langford
    Kwame Mensah | Kwame, Mr. Mensah
    Yuki Tanaka | Yuki, Ms. Tanaka
    Bao Pham | Bao, Mr. Pham
    Saoirse Kelly | Saoirse, Ms. Kelly
    Leilani Kahale | Leilani, Lani, Ms. Kahale
    Pilar Montoya | Pilar, Doña Pilar, Sra. Montoya
    Salvador Quiroz | Chava, Salvador, Sr. Quiroz
    Ruth Abrams | Ruth, Ruthie, Mrs. Abrams
    Anthony DiNardo | Tony, Anthony, Mr. DiNardo
    Darnell Hughes | Darnell, Mr. Hughes
    Imelda Gallegos | Imelda, Sra. Gallegos
    Nathan Eagle | Nate, Nathan, Mr. Eagle
    Deborah Stone | Deb, Debbie, Deborah, Mrs. Stone
    Ricardo Flores | Ricky, Ricardo, Rich, Sr. Flores
    Susana Macías | Susana, Susy, Susie, Sra. Macías
    Thomas Benally | Tom, Tommy, Thomas, Mr. Benally
    Amber Price | Amber, Ms. Price
    Cliff Underwood | Cliff, Clifford, Mr. Underwood
    Zainab Yusuf | Zainab, Ms. Yusuf
    Héctor Manuel Cano | Héctor, Hector, Héctor Manuel, Sr. Cano
    Gwen Parrish | Gwen, Gwendolyn, Ms. Parrish
    Skye Donovan | Skye, Ms. Donovan
    Bertha Lozano | Bertha, Doña Bertha, Sra. Lozano
    Carlos | Carlos, Carlitos
    Patience Obi | Patience, Ms. Obi
    ~no English, ask for son | Raúl
    ~caller #14 | Nora
    | Ivan
    | Lucía, Lucy
  `,
  normal: `
    Hi {call}, the county says your signature matched. You're done.
    Hello {call}! The address is 901 N 3rd Ave; parking is behind the building.
    Hi {call}. I checked: you're registered, party not designated.
    {call}, good news: your ballot was accepted yesterday.
    Good morning, {call}. Bring the letter they sent you.
    Hi again {call}! The line is about 20 minutes now.
    Thanks {call}, talk soon.
    Okay {call}, I sent it to your email too.
    Sounds good, {call}.
    Sorry about that, {call}. Let me try again.
    Yes {call}, your mom can drop off your ballot.
    Appreciate it, {call}!
    We're here until 9, {call}.
    thanks {call-low}
    GOOD EVENING {CALL}. YOUR BALLOT IS IN THE MAIL.
    Buen día {call}, ya encontré su registro.
    Hola {call}, le mando la dirección: 901 N 3rd Ave.
    Muy bien, {call}. Entonces nos vemos el martes.
    Disculpe {call}, me equivoqué de calle.
    Gracias a usted, {call}.
    Sí {call}, su mamá puede entregar la boleta.
    Para servirle, {call}.
    ¿Me puede confirmar si es usted {call}?
    Hello, am I texting {call}?
    Hi {call} and family, the center has a ramp.
    Hey there {call}
    {third} works until noon, after that ask for the lead.
    Could {third} bring the form for you?
    Our records show {third} at the same address.
    I'm not able to discuss {third}'s record, but they can text us.
    The envelope says {third}, so {third} has to sign.
    Your poll site lead is Mr. {third}.
    Puede ser que {third} ya la haya recogido.
    El señor {third} está en la puerta.
    Pregunte por {third}.
    It's at Amber Hills Park, Victoria Room.
    Go north on Stone Avenue, then left on Hughes.
    Price Elementary moved to Hall Street.
    Joy Christian School, 21000 N 75th Ave, Glendale.
    Eagle Mountain Church, Fountain Hills.
    Martin Library on Chase Drive.
    Flores Community Center, Nogales.
    It's in Florence, Arizona.
    Paradise Valley, Carefree, Cave Creek: any of them.
    Patience, the site is slow today.
    Joy! It went through.
    Will it rain? They have tents.
    May is when the list closes.
    Grant me a minute.
    Rich text won't work here, plain words do.
    Art class is in room 4, voting in room 6.
    Ray Road is closed.
    Drew a blank on that one, let me ask.
    Pat yourself on the back.
    Mark the box, sign, date.
    Dawn to dusk is fine for the drop box.
    Faith groups may drive voters.
    Hi how are you
    hi yes you can
    Hi! Quick question: which county?
    Hi, sorry for the wait.
    Hi - did you get my last text?
    Hello. I am a volunteer, not the county.
    Hello, voting by mail needs a signature.
    Hello and thank you.
    Good evening everyone.
    Good afternoon, neighbor.
    Dear friend of democracy, thank you.
    Dear Ms., we got your request.
    Thank you for contacting us today.
    Thank you kindly.
    Thank you. Next time use blue ink.
    Thanks. Tomorrow works.
    Thanks for the photo, that's the right form.
    Thanks, Pima County is the same.
    Thanks, Mom can sign too.
    Sorry, Saturday is closed.
    Sorry, English only at that desk.
    Sorry, Navajo interpreters are at Window Rock.
    Yes, Spanish is fine.
    Yes, Kingman.
    Yes, Marana High.
    Yes, Republican or Democrat, either is fine.
    No, Nevada has its own list.
    Ok, Friday then.
    OK, Glendale. North or south?
    Sure, Tuesday at 10.
    Great, Sedona has two.
    Correct, November 3.
    Got it, Bisbee.
    Perfect. Sign on line 4.
    Done!
    Np
    yw :)
    602-506-1511
    Ballots are counted by Wednesday, December 2.
    Have a safe trip.
    Have a good one
    Take care out there.
    Good luck!
    Congratulations on your first vote!
    Welcome to Arizona!
    Buenas noches.
    Buenas tardes, un momento.
    Hola, Nogales tiene dos centros.
    Hola, sí está.
    Hola, buenos días, ya le busco.
    Gracias, Yuma ya abrió.
    Gracias por avisar.
    Gracias, igualmente.
    Claro, mañana a las 9.
    Sí, Tempe.
    Listo.
    Perfecto, lunes entonces.
    Pilar Street está cerrada.
    Esperamos su llamada.
    Consuelo no hay, pero sí café.
    Cordialmente, {agent}
    -{agent}
    Best, {agent}
    Hi, {agent} again. Still there?
    Hola, habla {agent} otra vez.
    heard: Its {call}, I lost my ballot | Hi {call}, no worries, they can send a new one.
    heard: Ok thanks. {call} | You're welcome {call}!
    heard: buenas soy {call} | Buenas {call}, dígame.
    Hi {call}, it's {agent}. Did {third} reach you?
    Hi {call}, the clerk is {third}, room 12.
    Bye for now, {call}
    Happy Election Day, {call}!
    Hi {call} 👋 your site is open
    Hi {call}... still checking.
    Hi {call}; two things.
  `,
  wrong: `
    Hi {call}, the county says your signature matched. You're done.
    Hello {call}! The address is 901 N 3rd Ave; parking is behind the building.
    Hi {call}. I checked: you're registered, party not designated.
    Hi again {call}! The line is about 20 minutes now.
    Thanks {call}, talk soon.
    Sounds good, {call}.
    Sorry about that, {call}. Let me try again.
    GOOD EVENING {CALL}. YOUR BALLOT IS IN THE MAIL.
    Buen día {call}, ya encontré su registro.
    Hola {call}, le mando la dirección: 901 N 3rd Ave.
    Muy bien, {call}. Entonces nos vemos el martes.
    Gracias a usted, {call}.
    Hello, am I texting {call}?
    Hi {call}, it's {agent}. Did {third} reach you?
    Happy Election Day, {call}!
    Hi {call} 👋 your site is open
    Dear {call}, we got your request.
    {call}, good news: your ballot was accepted yesterday.
    thanks {call-low}
  `,
}
