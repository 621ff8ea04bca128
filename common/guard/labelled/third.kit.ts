/** More sends by which the rule was made. They were its third examination (23 prompts of 1,000 normal sends, 92 of 100 slips), and taught it what it got wrong. */
import type { Labelled } from './sends.kit.ts'

export const third: Labelled = {
  people: `
    Alan Forsythe | Al, Alan, Mr. Forsythe
    Carmen Echeverría | Carmen, Carmencita, Sra. Echeverría, Doña Carmen
    Timothy Reyes | Tim, Timmy, Timothy, Mr. Reyes, Sr. Reyes
    Olivia Hart | Liv, Olivia, Ms. Hart
    Jorge Luis Padilla | Jorge, Jorge Luis, George, Sr. Padilla
    Nadia Petrov | Nadia, Ms. Petrov
    Rosemary Clay | Rosemary, Rose, Mrs. Clay
    Ezekiel Banks | Zeke, Ezekiel, Mr. Banks
    Hyun-woo Choi | Hyun-woo, Mr. Choi
    Ifeoma Eze | Ifeoma, Ify, Ms. Eze
    Manuel Trejo | Manny, Manuel, Manolo, Sr. Trejo
    Beatriz Salcedo | Betty, Beatriz, Bea, Sra. Salcedo
    Kimberly Yellowhair | Kim, Kimberly, Ms. Yellowhair
    Gene Overton | Gene, Eugene, Mr. Overton
    Sandra Villegas | Sandy, Sandra, Sra. Villegas
    Pete Marchetti | Pete, Peter, Mr. Marchetti
    Lourdes Armenta | Lourdes, Lulú, Sra. Armenta
    Tariq Aziz | Tariq, Mr. Aziz
    Brooke Lindgren | Brooke, Ms. Lindgren
    Ramón Valdez | Ramón, Moncho, Ramon, Sr. Valdez
    Penelope Frost | Penny, Penelope, Ms. Frost
    Vincent Holiday | Vince, Vinny, Vincent, Mr. Holiday
    Araceli Zamora | Araceli, Cheli, Sra. Zamora
    Douglas Webb | Doug, Douglas, Mr. Webb
    Itzel Cervantes | Itzel, Srta. Cervantes
    Warren Little | Warren, Mr. Little
    Leticia Barraza | Lety, Leticia, Sra. Barraza
    Sofia Lindholm | Sofia, Sofie, Ms. Lindholm
    Moses Freeman | Moses, Mo, Mr. Freeman
    Ginger Wells | Ginger, Ms. Wells
    Tran Van Duc | Duc, Mr. Tran
    Estela Guzmán | Estela, Doña Estela, Sra. Guzmán
    Ken | Ken, Kenny
    ~spanish speaker, north side | Teodoro
    ~called twice | Phil
    | Adriana
    | Walter, Walt
  `,
  normal: `
    Hi {call}, found it: you vote at the fire station on 7th.
    Hello {call}, I have your answer now.
    Hey {call}, you can go any day this week.
    Good afternoon {call}, this is the voter hotline.
    Dear {call}, thank you for your message.
    {call}, please bring two documents.
    hello {call-low}! yes you can
    HOLA {CALL}, YA PUEDE PASAR.
    Thank you {call}, have a lovely day!
    Thanks again, {call}.
    That works, {call}.
    Glad to help, {call}!
    Sure, {call}. One moment.
    No, {call}, a passport alone is fine.
    I'll check and text you back, {call}.
    Hola {call}, encontré su centro: la estación de bomberos.
    Buenas tardes {call}, ya tengo su respuesta.
    Gracias, {call}. Fue un placer.
    De nada, {call}.
    Perdón {call}, era la calle 9.
    Claro que sí, {call}.
    ¿Cómo le fue, {call}?
    Are you {call}?
    Hi, is this {call} from this morning?
    ¿Eres {call}?
    Hello {call} and thank you for waiting.
    Hi {call} — almost done.
    Hi {call}: yes to both.
    Hi {call}
    {call}?
    Please ask {third} to text us from their own phone.
    {third} can go with you into the booth.
    You and {third} have different precincts.
    I have {third} at 12 Elm Street, is that right?
    The form came back with the name {third} on it.
    If you see {third} at the table, say hello from us.
    ¿Su esposa {third} también se mudó?
    Le paso con mi compañero {third}.
    {third} me dijo que ya tiene la dirección.
    La boleta dice {third}, no su nombre.
    Brooke Road is under construction.
    Take Clay Avenue to the Frost Building.
    Ginger tea is free at the warming tent.
    Penny Lane School, room 2.
    Moses Lake is not in Arizona.
    Go to Warren High, then follow the signs.
    Webb Center opens at 6.
    Holiday hours apply on Wednesday.
    Wells Fargo Plaza, second floor.
    Little Creek, Big Sky and Cottonwood are all open.
    It's in Eugene Pulliam Hall.
    Gene testing is not needed to vote, no.
    Sandy Boulevard, not Sandy Street.
    Rose from 20 to 45 minutes, the wait.
    Bill of rights applies, yes.
    Frank answer: I don't know.
    Miles away, but it's free by bus.
    Jack up the font on your phone to read it.
    Summer residents vote at their home address.
    Guy at the door checks nothing.
    Hi could you send the street
    Hi Saturday is fine
    Hi. Sunday too.
    Hello, any photo ID works.
    Hello, voters can wait inside.
    Hey! No.
    Good evening. What is your zip?
    Morning! The site opens at 6.
    Welcome back. Same question?
    Thanks. Please send the street name.
    Thanks, that helps.
    Thanks, Elm Street it is.
    Thank you. Hold on a second.
    Thank you, Monday is fine.
    Sorry, try again in a minute.
    Sorry, Douglas has no site this year.
    Yes.
    Yes, both.
    Yes, Globe.
    Yes, Cottonwood has one.
    No, Warren is in Bisbee.
    Ok, Elm Street.
    Sure.
    Great, so Tuesday.
    Exactly.
    Right, left on Elm.
    Got it.
    Done, check your mail.
    Ha, fair enough.
    lol yes
    ok
    520-724-6830
    It opened at 6:00 AM sharp.
    Text STOP to end messages.
    Your rights: https://www.aclu.org/voting
    Have a great one!
    Take care.
    Bye
    Good night!
    Congrats on becoming a citizen!
    Happy birthday!
    Buenas.
    Buenos días, ¿cuál es su condado?
    Hola, un segundo.
    Hola, Globe tiene un centro.
    Gracias.
    Gracias, ya lo vi.
    Gracias por esperar.
    Lourdes es una calle, no el centro.
    Estela de humo, pero todo bien.
    Sí, los dos.
    Sí, mañana.
    Bueno, entonces el martes.
    Disculpe la tardanza.
    No se preocupe.
    Feliz día.
    Regards, {agent}
    Thank you, {agent}
    Gracias, {agent}
    {agent}
    This is {agent}, sorry we got cut off.
    Hola, soy {agent}. ¿Me recuerda?
    heard: Hey its {call} again | Hi {call}, welcome back.
    heard: my wife {call} wants to know | Tell her hi. Hello {call}!
    heard: habla {call} | Hola {call}, dígame.
    Hi {call}, {third} says the office moved.
    Hi {call}, do you mean the judge, {third}?
    See you Tuesday, {call}
    Stay warm {call}!
    Hi {call}! {agent} here.
    {call} good news, it was counted
  `,
  wrong: `
    Hi {call}, found it: you vote at the fire station on 7th.
    Hello {call}, I have your answer now.
    Good afternoon {call}, this is the voter hotline.
    Dear {call}, thank you for your message.
    {call}, please bring two documents.
    hello {call-low}! yes you can
    HOLA {CALL}, YA PUEDE PASAR.
    Thank you {call}, have a lovely day!
    That works, {call}.
    Glad to help, {call}!
    Hola {call}, encontré su centro: la estación de bomberos.
    Buenas tardes {call}, ya tengo su respuesta.
    De nada, {call}.
    Claro que sí, {call}.
    Hi, is this {call} from this morning?
    Hello {call} and thank you for waiting.
    Hi {call} — almost done.
    Hi {call}, {third} says the office moved.
    Hi {call}! {agent} here.
  `,
}
