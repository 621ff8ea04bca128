/** The words by which people address each other, folded (common/search), in English and Spanish. */

const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
/** Longest first, so that “good morning” is not taken for “good”. */
const phrasesOf = (text: string): readonly (readonly string[])[] =>
  text.trim().split(/[;\n]\s*/).map((phrase) => phrase.trim().split(' ')).toSorted((a, b) => b.length - a.length)

/** After these a name is expected. */
export const greetings = phrasesOf(`
hi; hello; hey; hiya; howdy; dear; greetings; good morning; good afternoon; good evening; good day; good night; morning; evening; welcome; welcome back
thanks; thanks so much; thanks a lot; many thanks; thank you; thank you so much; thank you very much; thx; sorry; apologies; congratulations; congrats
goodbye; bye; take care; good luck; nice to meet you; good to hear from you; great to hear from you; have a good day; have a great day; have a nice day; have a good evening
have a great evening; have a good night; have a good weekend; have a great weekend; have a good one; have a great one; talk soon; see you; you are welcome; you're welcome; youre welcome
hola; buenas; buenos dias; buen dia; buenas tardes; buenas noches; estimado; estimada; querido; querida; que tal; bienvenido; bienvenida; oye; oiga; disculpe; disculpa; perdon
gracias; muchas gracias; mil gracias; de nada; con gusto; con mucho gusto; felicidades; adios; hasta luego; hasta pronto; cuidese; cuidate; mucho gusto; que tenga buen dia
saludos; muy buenas; muy buenos dias; muy buenas tardes; muy buenas noches
que tenga un buen dia; que tengas un buen dia; que tenga buena tarde; que tenga linda tarde; feliz dia; suerte; mucha suerte; un placer
`)

/** Answers: what follows them is a name only when it can be nothing else. */
export const answers = phrasesOf(`yes; no; ok; okay; sure; of course; correct; right; exactly; great; perfect; no problem; no worries; absolutely; got it; done; si; claro; claro que si; listo; perfecto; correcto; exacto; por supuesto; entiendo; i understand; please; por favor`)

/** Who is asked whether they are it. */
export const identities = phrasesOf(`is this; is that; am i speaking with; am i speaking to; am i texting; am i texting with; am i talking to; hablo con; estoy hablando con; me comunico con; es usted; eres; es este el numero de; is this the number of; is this the right number for`)

/** May stand between a greeting and the name. */
export const fillers = listOf(`there again back dear my and y otra vez de nuevo`)

/** Before a last name. */
export const titles = listOf(`mr mrs ms mx dr prof rev sr sra srta senor senora senorita dra lic`)
/** Before a first name. */
export const firstTitles = listOf(`miss don dona tia tio`)

/** Stand where a name could, and are none. */
export const noNames = listOf(`
mr mrs ms mx miss dr doctor prof sr sra srta senor senora senorita dra doctora ill ive id youll youve theyll theyre weve thats heres theres whats polls ballots dont cant wont didnt isnt
there all everyone everybody team friend friends neighbor neighbors neighbour voter voters folks sir maam madam yall guys again and so but or the a an this that these those it its
we i im you your youre he she they our my his her their who what when where why how which if as at by for from in of on to with about is are was were be am do does did can could would
should will may might must have has had just please thanks thank sorry yes no not ok okay sure great good perfect awesome wonderful absolutely hello hi hey welcome here now today tonight
tomorrow yesterday soon later quick checking following calling texting reaching writing confirming looking hope happy glad let lets go get also then well still yet any some every each
one two three first last next new early monday tuesday wednesday thursday friday saturday sunday january february march july september october november december citizen resident family
election vote voting ballot registration register republican democrat independent american americans student students parent parents volunteer hotline usa us
a el la los las un una unos unas de del al en con por para sobre que quien cual como cuando donde porque si no ya y o u pero aqui alli ahora hoy manana ayer luego pronto
soy somos eres es son esta estan este esto ese eso su sus tu tus mi mis nuestro nuestra le les lo se te me nos yo usted ustedes ellos ellas gracias hola buenas buenos buen claro listo
perfecto amigo amiga amigos vecino vecina vecinos votante votantes todos todas compañero companero companera familia senores senoras lunes martes miercoles jueves viernes sabado
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre muy bien mucho muchas favor dios igualmente saludos disculpe perdon puede puedo tiene tengo
arizonan alaskan californian coloradan floridian georgian hawaiian nevadan new texan ohioan michigander wisconsinite pennsylvanian virginian carolinian
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
minnesota mississippi missouri nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont washington wisconsin wyoming
`)

/** With one of these in it, it is no person’s name. */
export const crowds = listOf(`county city school district precinct state voters voter residents neighbors team hotline office center library church community elementary university college hospital courthouse republicans democrats family families condado ciudad escuela distrito equipo oficina biblioteca iglesia comunidad votantes vecinos familia`)

/** Before a comma and a name they say where it is: “50 E Civic Center Dr, Gilbert.” */
export const places = listOf(`st street ave avenue rd road dr drive ln lane blvd boulevard way ct pl pkwy hwy library school center hall church park plaza building elementary calle avenida biblioteca escuela centro iglesia`)

/** After a name they say that its bearer is the writer: “Ana here from the hotline”. */
export const introducing = listOf(`here from with speaking calling texting again aqui de con habla escribe saluda le te del`)

/** Before a comma and a name they say who somebody else is: “my daughter, Ana.” */
export const relations = listOf(`
clerk recorder supervisor colleague volunteer manager captain judge candidate senator mayor coordinator representative daughter son wife husband spouse partner mother father mom dad mum brother
sister cousin aunt uncle friend neighbor roommate caregiver nurse grandmother grandfather grandma grandpa assistant named called
hija hijo esposa esposo marido mujer madre padre mama papa hermano hermana primo prima tia tio amigo amiga vecino vecina abuela abuelo cuidadora enfermera supervisora secretaria llamado llamada
`)
