import type { Language } from '../language.ts';

export const es: Language = {
  code: 'es',
  script: 'latin',
  introductions:
    'me llamo, mi nombre es, mi nombre completo es, mi nombre, me dicen, me llaman, soy yo, nombre, ' +
    'nombre completo, nombres, apellido, apellidos, mi apellido es, mi apellido, su apellido es, se llama, ' +
    'se llamaba, se llaman, se llamaban, que se llama, llamado, llamada, llamados, de nombre, de apellido, ' +
    'cuyo nombre es, su nombre es, su nombre era, su nombre, su nombre completo, sus nombres, sus nombres son, ' +
    'el nombre es, el nombre de mi hermano es, el nombre de mi hermana es, el nombre de mi esposo es, ' +
    'el nombre de mi padre es, el nombre de mi madre es, el nombre de mi hijo es, mi nombre real, ' +
    'mi nombre real es, su nombre real es, nombre verdadero, alias, apodado, apodada, mi apodo es, le dicen, ' +
    'le dicen el, lo llaman, la llaman, le llaman, conocido como, conocida como, mejor conocido como, ' +
    'que responde al nombre de, responde al nombre de, bajo el nombre de, con el nombre de, identificado como, ' +
    'identificada como, a nombre de, firma, firmado, firmado por, firmante, atentamente, atte, atte., att, ' +
    'cordialmente, saludos cordiales, un saludo, un abrazo, abrazos, saludos, gracias y saludos, mi nombre era, ' +
    'apellido de soltera, apellido materno, apellido paterno, titular, nombre del titular, mi nomber es, mellamo',
  perhaps:
    'soy, es, era, fue, este es, esta es, ese es, él es, ella es, son, eran, con, de, del, por, para, a, y, ' +
    'dijo, dice, contó, llamó, escribió, me llamó, me escribió, me dijo, según, como, a través de, hola soy, ' +
    'buenas soy, hola, habla, le habla, les habla, por parte de, de parte de, junto a, contra, vi a, conozco a, ' +
    'conocí a, sobre, yo, el señor, fueron, incluyendo, especialmente, sobre todo, por ejemplo, quien es, ' +
    'querido, querida, estimado, estimada, llamaron a, detuvieron a, arrestaron a, mataron a, secuestraron a, ' +
    'amenazaron a, se llevaron a, golpearon a, torturaron a, entre ellos, entre ellas, el tal, la tal, ese tal, ' +
    'esa tal, gracias a, culpa de, hijo de, hija de, hermano de, hermana de, esposa de, esposo de, viuda de, ' +
    'amigo de, amiga de, madre de, padre de, primo de, prima de',
  titles:
    'señor, señora, señorita, sr, sr., sra, sra., srta, srta., sres., don, doña, dn., dña., d., dª, d.ª, doctor, ' +
    'doctora, dr, dr., dra, dra., licenciado, licenciada, lic, lic., lcdo., lcda., ingeniero, ingeniera, ing, ' +
    'ing., arquitecto, arq., arq, profesor, profesora, prof, prof., profa., profe, maestro, maestra, mtro., ' +
    'mtra., abogado, abogada, abog., abg., padre, sor, fray, hermano, hermana, pastor, pastora, monseñor, mons., ' +
    'obispo, cardenal, sacerdote, imam, imán, jeque, rabino, reverendo, rev., capitán, cap., teniente, tte., ' +
    'tte. coronel, coronel, cnel., cnel, general, gral., gral, sargento, sgto., cabo, mayor, comandante, cmdte., ' +
    'comisario, inspector, subinspector, agente, oficial, comisionado, almirante, brigadier, juez, jueza, ' +
    'magistrado, magistrada, fiscal, cónsul, embajador, embajadora, ministro, ministra, diputado, diputada, ' +
    'senador, senadora, alcalde, alcaldesa, gobernador, gobernadora, concejal, periodista, ciudadano, ciudadana, ' +
    'el ciudadano, la ciudadana, compañero, compañera, camarada, tío, tía, abuelo, abuela, ñor, misiá, mister, ' +
    'mr, mrs, mr., mevrouw, meneer, beneficiario, beneficiaria, destinatario, remitente, titular de la cuenta, ' +
    'a favor de, att., at., el joven, la joven, el menor, la menor, el activista, la activista, el periodista, ' +
    'la periodista, el opositor, la opositora, el preso político, la presa política, el comandante, el coronel, ' +
    'el capitán, el general, el sargento, el agente, el teniente, el mayor, el comisario, el cónsul, la cónsul, ' +
    'la fiscal, el fiscal, el juez, la jueza, el doctor, la doctora, el señor, la señora, la señorita, ' +
    'la licenciada, el licenciado, el ingeniero, la ingeniera, el profesor, la profesora, el padre, el pastor, ' +
    'la hermana, el diputado, la diputada',
  titlesAfter: 'alias, jr, jr., junior, hijo, padre, viuda de, vda. de, q.e.p.d., qepd, e.p.d.',
  people:
    'hermano, hermana, hermanos, hermanas, mi hermano, su hermano, nuestro hermano, mi hermana, su hermana, ' +
    'nuestra hermana, hermanito, hermanita, hermanitos, hermanitas, mi hermanito, su hermanito, ' +
    'nuestro hermanito, mi hermanita, su hermanita, nuestra hermanita, hijo, hija, hijos, hijas, mi hijo, ' +
    'su hijo, nuestro hijo, mi hija, su hija, nuestra hija, tío, tía, tíos, tías, mi tío, su tío, nuestro tío, ' +
    'mi tía, su tía, nuestra tía, primo, prima, primos, primas, mi primo, su primo, nuestro primo, mi prima, ' +
    'su prima, nuestra prima, sobrino, sobrina, sobrinos, sobrinas, mi sobrino, su sobrino, nuestro sobrino, ' +
    'mi sobrina, su sobrina, nuestra sobrina, abuelo, abuela, abuelos, abuelas, mi abuelo, su abuelo, ' +
    'nuestro abuelo, mi abuela, su abuela, nuestra abuela, abuelito, abuelita, abuelitos, abuelitas, ' +
    'mi abuelito, su abuelito, nuestro abuelito, mi abuelita, su abuelita, nuestra abuelita, nieto, nieta, ' +
    'nietos, nietas, mi nieto, su nieto, nuestro nieto, mi nieta, su nieta, nuestra nieta, cuñado, cuñada, ' +
    'cuñados, cuñadas, mi cuñado, su cuñado, nuestro cuñado, mi cuñada, su cuñada, nuestra cuñada, suegro, ' +
    'suegra, suegros, suegras, mi suegro, su suegro, nuestro suegro, mi suegra, su suegra, nuestra suegra, ' +
    'yerno, nuera, yernos, nueras, mi yerno, su yerno, nuestro yerno, mi nuera, su nuera, nuestra nuera, esposo, ' +
    'esposa, esposos, esposas, mi esposo, su esposo, nuestro esposo, mi esposa, su esposa, nuestra esposa, ' +
    'marido, maridos, mi marido, su marido, nuestro marido, novio, novia, novios, novias, mi novio, su novio, ' +
    'nuestro novio, mi novia, su novia, nuestra novia, compañero, compañera, compañeros, compañeras, ' +
    'mi compañero, su compañero, nuestro compañero, mi compañera, su compañera, nuestra compañera, amigo, amiga, ' +
    'amigos, amigas, mi amigo, su amigo, nuestro amigo, mi amiga, su amiga, nuestra amiga, vecino, vecina, ' +
    'vecinos, vecinas, mi vecino, su vecino, nuestro vecino, mi vecina, su vecina, nuestra vecina, padrino, ' +
    'madrina, padrinos, madrinas, mi padrino, su padrino, nuestro padrino, mi madrina, su madrina, ' +
    'nuestra madrina, ahijado, ahijada, ahijados, ahijadas, mi ahijado, su ahijado, nuestro ahijado, mi ahijada, ' +
    'su ahijada, nuestra ahijada, hermanastro, hermanastra, hermanastros, hermanastras, mi hermanastro, ' +
    'su hermanastro, nuestro hermanastro, mi hermanastra, su hermanastra, nuestra hermanastra, padrastro, ' +
    'madrastra, padrastros, madrastras, mi padrastro, su padrastro, nuestro padrastro, mi madrastra, ' +
    'su madrastra, nuestra madrastra, hijastro, hijastra, hijastros, hijastras, mi hijastro, su hijastro, ' +
    'nuestro hijastro, mi hijastra, su hijastra, nuestra hijastra, exmarido, exmaridos, mi exmarido, ' +
    'su exmarido, nuestro exmarido, exesposo, exesposa, exesposos, exesposas, mi exesposo, su exesposo, ' +
    'nuestro exesposo, mi exesposa, su exesposa, nuestra exesposa, exnovio, exnovia, exnovios, exnovias, ' +
    'mi exnovio, su exnovio, nuestro exnovio, mi exnovia, su exnovia, nuestra exnovia, consuegro, consuegra, ' +
    'consuegros, consuegras, mi consuegro, su consuegro, nuestro consuegro, mi consuegra, su consuegra, ' +
    'nuestra consuegra, concuño, concuña, concuños, concuñas, mi concuño, su concuño, nuestro concuño, ' +
    'mi concuña, su concuña, nuestra concuña, cuate, cuates, mi cuate, su cuate, nuestro cuate, maestro, ' +
    'maestra, maestros, maestras, mi maestro, su maestro, nuestro maestro, mi maestra, su maestra, ' +
    'nuestra maestra, profesor, profesora, profesores, profesoras, mi profesor, su profesor, nuestro profesor, ' +
    'mi profesora, su profesora, nuestra profesora, abogado, abogada, abogados, abogadas, mi abogado, ' +
    'su abogado, nuestro abogado, mi abogada, su abogada, nuestra abogada, jefe, jefa, jefes, jefas, mi jefe, ' +
    'su jefe, nuestro jefe, mi jefa, su jefa, nuestra jefa, jefecito, jefecita, jefecitos, jefecitas, ' +
    'mi jefecito, su jefecito, nuestro jefecito, mi jefecita, su jefecita, nuestra jefecita, patrón, patrona, ' +
    'patrones, patronas, mi patrón, su patrón, nuestro patrón, mi patrona, su patrona, nuestra patrona, ' +
    'director, directora, directores, directoras, mi director, su director, nuestro director, mi directora, ' +
    'su directora, nuestra directora, médico, médica, médicos, médicas, mi médico, su médico, nuestro médico, ' +
    'mi médica, su médica, nuestra médica, doctor, doctora, doctores, doctoras, mi doctor, su doctor, ' +
    'nuestro doctor, mi doctora, su doctora, nuestra doctora, licenciado, licenciada, licenciados, licenciadas, ' +
    'mi licenciado, su licenciado, nuestro licenciado, mi licenciada, su licenciada, nuestra licenciada, pastor, ' +
    'pastora, pastores, pastoras, mi pastor, su pastor, nuestro pastor, mi pastora, su pastora, nuestra pastora, ' +
    'colega, colegas, mi colega, su colega, nuestro colega, compadre, comadre, compadres, comadres, mi compadre, ' +
    'su compadre, nuestro compadre, mi comadre, su comadre, nuestra comadre, socio, socia, socios, socias, ' +
    'mi socio, su socio, nuestro socio, mi socia, su socia, nuestra socia, empleado, empleada, empleados, ' +
    'empleadas, mi empleado, su empleado, nuestro empleado, mi empleada, su empleada, nuestra empleada, ' +
    'conocido, conocida, conocidos, conocidas, mi conocido, su conocido, nuestro conocido, mi conocida, ' +
    'su conocida, nuestra conocida, funcionario, funcionaria, funcionarios, funcionarias, mi funcionario, ' +
    'su funcionario, nuestro funcionario, mi funcionaria, su funcionaria, nuestra funcionaria, paisano, paisana, ' +
    'paisanos, paisanas, mi paisano, su paisano, nuestro paisano, mi paisana, su paisana, nuestra paisana, ' +
    'tutor, tutora, tutores, tutoras, mi tutor, su tutor, nuestro tutor, mi tutora, su tutora, nuestra tutora, ' +
    'casero, casera, caseros, caseras, mi casero, su casero, nuestro casero, mi casera, su casera, ' +
    'nuestra casera, encargado, encargada, encargados, encargadas, mi encargado, su encargado, ' +
    'nuestro encargado, mi encargada, su encargada, nuestra encargada, coordinador, coordinadora, coordinadores, ' +
    'coordinadoras, mi coordinador, su coordinador, nuestro coordinador, mi coordinadora, su coordinadora, ' +
    'nuestra coordinadora, presidente, presidenta, presidentes, presidentas, mi presidente, su presidente, ' +
    'nuestro presidente, mi presidenta, su presidenta, nuestra presidenta, secretario, secretaria, secretarios, ' +
    'secretarias, mi secretario, su secretario, nuestro secretario, mi secretaria, su secretaria, ' +
    'nuestra secretaria, cónsul, consulesa, cónsules, consulesas, mi cónsul, su cónsul, nuestro cónsul, ' +
    'mi consulesa, su consulesa, nuestra consulesa, embajador, embajadora, embajadores, embajadoras, ' +
    'mi embajador, su embajador, nuestro embajador, mi embajadora, su embajadora, nuestra embajadora, agente, ' +
    'agentes, mi agente, su agente, nuestro agente, oficial, oficiales, mi oficial, su oficial, nuestro oficial, ' +
    'comandante, comandantes, mi comandante, su comandante, nuestro comandante, coronel, coroneles, mi coronel, ' +
    'su coronel, nuestro coronel, activista, activistas, mi activista, su activista, nuestro activista, ' +
    'periodista, periodistas, mi periodista, su periodista, nuestro periodista, líder, lideresa, líderes, ' +
    'lideresas, mi líder, su líder, nuestro líder, mi lideresa, su lideresa, nuestra lideresa, dirigente, ' +
    'dirigentes, mi dirigente, su dirigente, nuestro dirigente, sacerdote, sacerdotes, mi sacerdote, ' +
    'su sacerdote, nuestro sacerdote, intérprete, intérpretes, mi intérprete, su intérprete, nuestro intérprete, ' +
    'traductor, traductora, traductores, traductoras, mi traductor, su traductor, nuestro traductor, ' +
    'mi traductora, su traductora, nuestra traductora, vigilante, vigilantes, mi vigilante, su vigilante, ' +
    'nuestro vigilante, chofer, choferes, mi chofer, su chofer, nuestro chofer, mi papá, mi mamá, papá, mamá, ' +
    'padre, madre, mi padre, mi madre, su padre, su madre, su papá, su mamá, mi mujer, su mujer, mujer, ' +
    'mi pareja, su pareja, pareja, mi bebé, mi niño, mi niña, niño, niña, muchacho, muchacha, chico, chica, ' +
    'señor, señora, un tal, una tal, un señor, una señora, un hombre, una mujer, un tipo, una persona, ' +
    'mi hermano mayor, mi hermana mayor, mi hermano menor, mi hermana menor, mi hijo mayor, mi hija mayor, ' +
    'mi hijo menor, mi hija menor, mi mejor amigo, mi mejor amiga, mi ex, mi difunto esposo, mi difunto padre, ' +
    'difunto, finado, finada, difunta, la difunta, el difunto, mi viejo, mi vieja, mi compañero de trabajo, ' +
    'mi compañera de trabajo, mi compañero de piso, mi compañera de clase, roomie, mi pana, pana, parcero, ' +
    'parce, el vecino, la vecina, el jefe, la jefa, el abogado, la abogada, el cónsul, la cónsul, el sargento, ' +
    'el capitán, el juez, la jueza, el fiscal, la fiscal, el fiscal general, el alcalde, la alcaldesa, ' +
    'el comisario, el inspector, el padre, la hermana, el hermano, el agente, la agente, informante, sapo, ' +
    'chivato, soplón, espía, preso político, presa política, el preso, la presa, el detenido, la detenida, ' +
    'el activista, la activista, el periodista, la periodista, testigo, la testigo, el testigo, víctima, ' +
    'la víctima, denunciante, dueño, dueña, el dueño, la dueña, gerente, portero, sobrinito, primito, tocayo, ' +
    'tocaya, gemelo, gemela, concuñado, mi cuñis, mi suegrita, ex esposo, ex esposa, ex marido, ex pareja, ' +
    'exmujer, presidenta de la asociación, presidente de la asociación, uno de ellos, una de ellas, ' +
    'compañera sentimental',
  functions:
    'y, e, o, u, ni, que, pero, mas, sino, aunque, porque, pues, como, cuando, donde, mientras, si, según, ' +
    'entonces, luego, así que, a, al, ante, bajo, con, contra, de, del, desde, durante, en, entre, hacia, hasta, ' +
    'para, por, sin, sobre, tras, cerca, lejos, dentro, fuera, encima, debajo, detrás, delante, al lado, junto, ' +
    'además, también, tampoco, solo, solamente, incluso, ya, todavía, aún, siempre, nunca, jamás, a veces, ' +
    'muchas veces, seguido, seguidamente, ahora, ahorita, hoy, ayer, mañana, anoche, antier, anteayer, antes, ' +
    'después, tarde, temprano, pronto, hace, años, meses, semanas, días, aquí, acá, ahí, allí, allá, muy, mucho, ' +
    'mucha, muchos, muchas, poco, poca, pocos, pocas, menos, tan, tanto, tanta, tantos, demasiado, bastante, ' +
    'casi, apenas, todo, toda, todos, todas, nada, nadie, ninguno, ninguna, ningún, alguien, algo, alguno, ' +
    'alguna, algún, algunos, algunas, otro, otra, otros, otras, cada, cualquier, cualquiera, mismo, misma, ' +
    'mismos, ambos, varios, varias, unos, unas, un, una, uno, dos, tres, cuatro, cinco, seis, siete, ocho, ' +
    'nueve, diez, el, la, los, las, lo, le, les, se, me, te, nos, os, mi, mis, tu, tus, su, sus, mío, mía, míos, ' +
    'mías, tuyo, tuya, suyo, suya, suyos, suyas, nuestro, nuestra, nuestros, nuestras, vuestro, vuestra, yo, ' +
    'vos, usted, ustedes, ella, ellos, ellas, ello, nosotros, nosotras, vosotros, ti, conmigo, contigo, consigo, ' +
    'este, esta, estos, estas, esto, ese, esa, esos, esas, eso, aquel, aquella, aquellos, aquellas, aquello, ' +
    'quien, quienes, cuál, cuales, cuánto, cuántos, adónde, no, claro, quizás, quizá, tal vez, talvez, ' +
    'a lo mejor, acaso, obvio, bueno, bien, mal, mejor, peor, así, igual, tipo, o sea, osea, por ejemplo, ' +
    'es decir, gracias, favor, por favor, hola, buenas, buenos días, buenas tardes, grande, pequeño, pequeña, ' +
    'mayor, menor, viejo, vieja, joven, jóvenes, nuevo, nueva, buena, malo, mala, enfermo, enferma, casado, ' +
    'casada, soltero, soltera, viudo, viuda, divorciado, divorciada, embarazada, vivo, viva, libre, triste, ' +
    'contento, contenta, asustado, asustada, aterrado, aterrada, nervioso, nerviosa, cansado, cansada, ' +
    'preocupado, preocupada, sola, seguro, segura, responsable, miembro, miembra, ciudadano, ciudadana, ' +
    'residente, refugiado, refugiada, exiliado, exiliada, activista, periodista, abogado, abogada, médico, ' +
    'médica, enfermera, enfermero, profesor, profesora, maestro, maestra, estudiante, obrero, campesino, ' +
    'campesina, ingeniero, ingeniera, policía, militar, soldado, líder, lideresa, defensor, defensora, opositor, ' +
    'opositora, disidente, víctima, testigo, hijo, hija, padre, madre, hermano, hermana, mujer, hombre, persona, ' +
    'gente, indígena, cubano, cubana, venezolano, venezolana, nicaragüense, colombiano, colombiana, mexicano, ' +
    'mexicana, español, española, chileno, chilena, argentino, argentina, peruano, peruana, ecuatoriano, ' +
    'ecuatoriana, boliviano, boliviana, guatemalteco, hondureño, salvadoreño, salvadoreña, saharaui, holandés, ' +
    'holandesa, católico, católica, cristiano, cristiana, musulmán, musulmana, evangélico, gay, lesbiana, trans, ' +
    'varón, cuba, venezuela, nicaragua, holanda, españa, casa, trabajo, escuela, universidad, cárcel, prisión, ' +
    'hospital, país, pueblo, ciudad, calle, embajada, consulado, gobierno, partido, ejército, familia, nombre, ' +
    'apellido, teléfono, número, dirección, pasaporte, cédula, documentos, dinero, mensaje, mensajes, audio, ' +
    'foto, fotos, video, miedo, peligro, culpa, problema, problemas, año, mes, semana, día, noche, vez, veces, ' +
    'tiempo, parte, lado, causa, culpable, desde hace, hace años, dizque, supuestamente, simplemente, realmente, ' +
    'directamente, personalmente, constantemente, inmediatamente, recientemente, finalmente, actualmente, ' +
    'últimamente, anteriormente, obviamente, prácticamente, desgraciadamente, lamentablemente, llamar, llamo, ' +
    'llamas, llama, llamamos, llaman, llamé, llamaste, llamaron, llamaba, llamabas, llamaban, llamábamos, ' +
    'llamado, llamada, llamados, llamadas, llamando, llamen, llamará, llamarán, llamaría, llamarme, llamarlo, ' +
    'llamarla, llamarle, llamarnos, llamarse, llamándome, llamándolo, hablar, hablo, hablas, habla, hablamos, ' +
    'hablan, hablé, hablaste, hablaron, hablaba, hablabas, hablaban, hablábamos, hablado, hablada, hablados, ' +
    'habladas, hablando, hablen, hablará, hablarán, hablaría, hablarme, hablarlo, hablarla, hablarle, hablarnos, ' +
    'hablarse, hablándome, hablándolo, contar, cuento, cuentas, cuenta, contamos, cuentan, conté, contaste, ' +
    'contó, contaron, contaba, contabas, contaban, contábamos, contado, contada, contados, contadas, contando, ' +
    'cuente, cuenten, contará, contarán, contaría, contarme, contarlo, contarla, contarle, contarnos, contarse, ' +
    'contándome, contándolo, preguntar, pregunto, preguntas, pregunta, preguntamos, preguntan, pregunté, ' +
    'preguntaste, preguntaron, preguntaba, preguntabas, preguntaban, preguntábamos, preguntado, preguntada, ' +
    'preguntados, preguntadas, preguntando, pregunten, preguntará, preguntarán, preguntaría, preguntarme, ' +
    'preguntarlo, preguntarla, preguntarle, preguntarnos, preguntarse, preguntándome, preguntándolo, contestar, ' +
    'contesto, contestas, contesta, contestamos, contestan, contesté, contestaste, contestaron, contestaba, ' +
    'contestabas, contestaban, contestábamos, contestado, contestada, contestados, contestadas, contestando, ' +
    'contesten, contestará, contestarán, contestaría, contestarme, contestarlo, contestarla, contestarle, ' +
    'contestarnos, contestarse, contestándome, contestándolo, mandar, mando, mandas, manda, mandamos, mandan, ' +
    'mandé, mandaste, mandaron, mandaba, mandabas, mandaban, mandábamos, mandado, mandada, mandados, mandadas, ' +
    'mandando, manden, mandará, mandarán, mandaría, mandarme, mandarlo, mandarla, mandarle, mandarnos, mandarse, ' +
    'mandándome, mandándolo, enviar, envio, envias, envia, enviamos, envian, envié, enviaste, enviaron, enviaba, ' +
    'enviabas, enviaban, enviábamos, enviado, enviada, enviados, enviadas, enviando, envien, enviará, enviarán, ' +
    'enviaría, enviarme, enviarlo, enviarla, enviarle, enviarnos, enviarse, enviándome, enviándolo, trabajar, ' +
    'trabajas, trabaja, trabajamos, trabajan, trabajé, trabajaste, trabajaron, trabajaba, trabajabas, ' +
    'trabajaban, trabajábamos, trabajado, trabajada, trabajados, trabajadas, trabajando, trabajen, trabajará, ' +
    'trabajarán, trabajaría, trabajarme, trabajarlo, trabajarla, trabajarle, trabajarnos, trabajarse, ' +
    'trabajándome, trabajándolo, estudiar, estudio, estudias, estudia, estudiamos, estudian, estudié, ' +
    'estudiaste, estudiaron, estudiaba, estudiabas, estudiaban, estudiábamos, estudiado, estudiada, estudiados, ' +
    'estudiadas, estudiando, estudien, estudiará, estudiarán, estudiaría, estudiarme, estudiarlo, estudiarla, ' +
    'estudiarle, estudiarnos, estudiarse, estudiándome, estudiándolo, viajar, viajo, viajas, viaja, viajamos, ' +
    'viajan, viajé, viajaste, viajaron, viajaba, viajabas, viajaban, viajábamos, viajado, viajada, viajados, ' +
    'viajadas, viajando, viajen, viajará, viajarán, viajaría, viajarme, viajarlo, viajarla, viajarle, viajarnos, ' +
    'viajarse, viajándome, viajándolo, llegar, llego, llegas, llega, llegamos, llegan, llegaste, llegaron, ' +
    'llegaba, llegabas, llegaban, llegábamos, llegado, llegada, llegados, llegadas, llegando, llegará, llegarán, ' +
    'llegaría, llegarme, llegarlo, llegarla, llegarle, llegarnos, llegarse, llegándome, llegándolo, llegué, ' +
    'lleguen, entrar, entro, entras, entra, entramos, entran, entraste, entraron, entraba, entrabas, entraban, ' +
    'entrábamos, entrado, entrada, entrados, entradas, entrando, entren, entrará, entrarán, entraría, entrarme, ' +
    'entrarlo, entrarla, entrarle, entrarnos, entrarse, entrándome, entrándolo, pasar, paso, pasas, pasa, ' +
    'pasamos, pasan, pasé, pasaste, pasaron, pasaba, pasabas, pasaban, pasábamos, pasado, pasada, pasados, ' +
    'pasadas, pasando, pasen, pasará, pasarán, pasaría, pasarme, pasarlo, pasarla, pasarle, pasarnos, pasarse, ' +
    'pasándome, pasándolo, quedar, quedo, quedas, queda, quedamos, quedan, quedé, quedaste, quedaron, quedaba, ' +
    'quedabas, quedaban, quedábamos, quedado, quedada, quedados, quedadas, quedando, queden, quedará, quedarán, ' +
    'quedaría, quedarme, quedarlo, quedarla, quedarle, quedarnos, quedarse, quedándome, quedándolo, dejar, dejo, ' +
    'dejas, deja, dejamos, dejan, dejé, dejaste, dejaron, dejaba, dejabas, dejaban, dejábamos, dejado, dejada, ' +
    'dejados, dejadas, dejando, dejen, dejará, dejarán, dejaría, dejarme, dejarlo, dejarla, dejarle, dejarnos, ' +
    'dejarse, dejándome, dejándolo, llevar, llevo, llevas, lleva, llevamos, llevan, llevé, llevaste, llevaron, ' +
    'llevaba, llevabas, llevaban, llevábamos, llevado, llevada, llevados, llevadas, llevando, lleven, llevará, ' +
    'llevarán, llevaría, llevarme, llevarlo, llevarla, llevarle, llevarnos, llevarse, llevándome, llevándolo, ' +
    'tomar, tomo, toma, tomamos, toman, tomé, tomaste, tomaron, tomaba, tomabas, tomaban, tomábamos, tomado, ' +
    'tomada, tomados, tomadas, tomando, tomen, tomará, tomarán, tomaría, tomarme, tomarlo, tomarla, tomarle, ' +
    'tomarnos, tomarse, tomándome, tomándolo, sacar, saco, sacas, saca, sacamos, sacan, sacaste, sacaron, ' +
    'sacaba, sacabas, sacaban, sacábamos, sacado, sacada, sacados, sacadas, sacando, sacará, sacarán, sacaría, ' +
    'sacarme, sacarlo, sacarla, sacarle, sacarnos, sacarse, sacándome, sacándolo, saqué, saquen, buscar, busco, ' +
    'buscas, busca, buscamos, buscan, buscaste, buscaron, buscaba, buscabas, buscaban, buscábamos, buscado, ' +
    'buscada, buscados, buscadas, buscando, buscará, buscarán, buscaría, buscarme, buscarlo, buscarla, buscarle, ' +
    'buscarnos, buscarse, buscándome, buscándolo, busqué, busquen, encontrar, encuentro, encuentras, encuentra, ' +
    'encontramos, encuentran, encontré, encontraste, encontró, encontraron, encontraba, encontrabas, ' +
    'encontraban, encontrábamos, encontrado, encontrada, encontrados, encontradas, encontrando, encuentre, ' +
    'encuentren, encontrará, encontrarán, encontraría, encontrarme, encontrarlo, encontrarla, encontrarle, ' +
    'encontrarnos, encontrarse, encontrándome, encontrándolo, matar, mato, matamos, matan, maté, mataste, ' +
    'mataron, mataba, matabas, mataban, matábamos, matado, matada, matados, matadas, matando, maten, matará, ' +
    'matarán, mataría, matarme, matarlo, matarla, matarle, matarnos, matarse, matándome, matándolo, golpear, ' +
    'golpeo, golpeas, golpea, golpeamos, golpean, golpeé, golpeaste, golpearon, golpeaba, golpeabas, golpeaban, ' +
    'golpeábamos, golpeado, golpeada, golpeados, golpeadas, golpeando, golpeen, golpeará, golpearán, golpearía, ' +
    'golpearme, golpearlo, golpearla, golpearle, golpearnos, golpearse, golpeándome, golpeándolo, torturar, ' +
    'torturo, torturas, tortura, torturamos, torturan, torturé, torturaste, torturaron, torturaba, torturabas, ' +
    'torturaban, torturábamos, torturado, torturada, torturados, torturadas, torturando, torturen, torturará, ' +
    'torturarán, torturaría, torturarme, torturarlo, torturarla, torturarle, torturarnos, torturarse, ' +
    'torturándome, torturándolo, amenazar, amenazo, amenazas, amenaza, amenazamos, amenazan, amenazaste, ' +
    'amenazaron, amenazaba, amenazabas, amenazaban, amenazábamos, amenazado, amenazada, amenazados, amenazadas, ' +
    'amenazando, amenazará, amenazarán, amenazaría, amenazarme, amenazarlo, amenazarla, amenazarle, amenazarnos, ' +
    'amenazarse, amenazándome, amenazándolo, amenacé, amenacen, acosar, acoso, acosas, acosa, acosamos, acosan, ' +
    'acosé, acosaste, acosaron, acosaba, acosabas, acosaban, acosábamos, acosado, acosada, acosados, acosadas, ' +
    'acosando, acosen, acosará, acosarán, acosaría, acosarme, acosarlo, acosarla, acosarle, acosarnos, acosarse, ' +
    'acosándome, acosándolo, arrestar, arresto, arrestas, arresta, arrestamos, arrestan, arresté, arrestaste, ' +
    'arrestaron, arrestaba, arrestabas, arrestaban, arrestábamos, arrestado, arrestada, arrestados, arrestadas, ' +
    'arrestando, arresten, arrestará, arrestarán, arrestaría, arrestarme, arrestarlo, arrestarla, arrestarle, ' +
    'arrestarnos, arrestarse, arrestándome, arrestándolo, encarcelar, encarcelo, encarcelas, encarcela, ' +
    'encarcelamos, encarcelan, encarcelé, encarcelaste, encarcelaron, encarcelaba, encarcelabas, encarcelaban, ' +
    'encarcelábamos, encarcelado, encarcelada, encarcelados, encarceladas, encarcelando, encarcelen, ' +
    'encarcelará, encarcelarán, encarcelaría, encarcelarme, encarcelarlo, encarcelarla, encarcelarle, ' +
    'encarcelarnos, encarcelarse, encarcelándome, encarcelándolo, interrogar, interrogo, interrogas, interroga, ' +
    'interrogamos, interrogan, interrogaste, interrogaron, interrogaba, interrogabas, interrogaban, ' +
    'interrogábamos, interrogado, interrogada, interrogados, interrogadas, interrogando, interrogará, ' +
    'interrogarán, interrogaría, interrogarme, interrogarlo, interrogarla, interrogarle, interrogarnos, ' +
    'interrogarse, interrogándome, interrogándolo, interrogué, interroguen, vigilar, vigilo, vigilas, vigila, ' +
    'vigilamos, vigilan, vigilé, vigilaste, vigilaron, vigilaba, vigilabas, vigilaban, vigilábamos, vigilado, ' +
    'vigilada, vigilados, vigiladas, vigilando, vigilen, vigilará, vigilarán, vigilaría, vigilarme, vigilarlo, ' +
    'vigilarla, vigilarle, vigilarnos, vigilarse, vigilándome, vigilándolo, espiar, espio, espias, espia, ' +
    'espiamos, espian, espié, espiaste, espiaron, espiaba, espiabas, espiaban, espiábamos, espiado, espiada, ' +
    'espiados, espiadas, espiando, espien, espiará, espiarán, espiaría, espiarme, espiarlo, espiarla, espiarle, ' +
    'espiarnos, espiarse, espiándome, espiándolo, grabar, grabo, grabas, graba, grabamos, graban, grabé, ' +
    'grabaste, grabaron, grababa, grababas, grababan, grabábamos, grabado, grabada, grabados, grabadas, ' +
    'grabando, graben, grabará, grabarán, grabaría, grabarme, grabarlo, grabarla, grabarle, grabarnos, grabarse, ' +
    'grabándome, grabándolo, llorar, lloro, lloras, llora, lloramos, lloran, lloré, lloraste, lloraron, lloraba, ' +
    'llorabas, lloraban, llorábamos, llorado, llorada, llorados, lloradas, llorando, lloren, llorará, llorarán, ' +
    'lloraría, llorarme, llorarlo, llorarla, llorarle, llorarnos, llorarse, llorándome, llorándolo, gritar, ' +
    'grito, gritas, grita, gritamos, gritan, grité, gritaste, gritaron, gritaba, gritabas, gritaban, gritábamos, ' +
    'gritado, gritada, gritados, gritadas, gritando, griten, gritará, gritarán, gritaría, gritarme, gritarlo, ' +
    'gritarla, gritarle, gritarnos, gritarse, gritándome, gritándolo, escapar, escapo, escapas, escapa, ' +
    'escapamos, escapan, escapé, escapaste, escaparon, escapaba, escapabas, escapaban, escapábamos, escapado, ' +
    'escapada, escapados, escapadas, escapando, escapen, escapará, escaparán, escaparía, escaparme, escaparlo, ' +
    'escaparla, escaparle, escaparnos, escaparse, escapándome, escapándolo, regresar, regreso, regresas, ' +
    'regresa, regresamos, regresan, regresé, regresaste, regresaron, regresaba, regresabas, regresaban, ' +
    'regresábamos, regresado, regresada, regresados, regresadas, regresando, regresen, regresará, regresarán, ' +
    'regresaría, regresarme, regresarlo, regresarla, regresarle, regresarnos, regresarse, regresándome, ' +
    'regresándolo, tratar, trato, tratas, trata, tratamos, tratan, traté, trataste, trataron, trataba, tratabas, ' +
    'trataban, tratábamos, tratado, tratada, tratados, tratadas, tratando, traten, tratará, tratarán, trataría, ' +
    'tratarme, tratarlo, tratarla, tratarle, tratarnos, tratarse, tratándome, tratándolo, ayudar, ayudo, ayudas, ' +
    'ayuda, ayudamos, ayudan, ayudé, ayudaste, ayudaron, ayudaba, ayudabas, ayudaban, ayudábamos, ayudado, ' +
    'ayudada, ayudados, ayudadas, ayudando, ayuden, ayudará, ayudarán, ayudaría, ayudarme, ayudarlo, ayudarla, ' +
    'ayudarle, ayudarnos, ayudarse, ayudándome, ayudándolo, necesitar, necesito, necesitas, necesita, ' +
    'necesitamos, necesitan, necesité, necesitaste, necesitaron, necesitaba, necesitabas, necesitaban, ' +
    'necesitábamos, necesitado, necesitada, necesitados, necesitadas, necesitando, necesiten, necesitará, ' +
    'necesitarán, necesitaría, necesitarme, necesitarlo, necesitarla, necesitarle, necesitarnos, necesitarse, ' +
    'necesitándome, necesitándolo, esperar, espero, esperas, espera, esperamos, esperan, esperé, esperaste, ' +
    'esperaron, esperaba, esperabas, esperaban, esperábamos, esperado, esperada, esperados, esperadas, ' +
    'esperando, esperen, esperará, esperarán, esperaría, esperarme, esperarlo, esperarla, esperarle, esperarnos, ' +
    'esperarse, esperándome, esperándolo, pensar, pienso, piensas, piensa, pensamos, piensan, pensé, pensaste, ' +
    'pensó, pensaron, pensaba, pensabas, pensaban, pensábamos, pensado, pensada, pensados, pensadas, pensando, ' +
    'piense, piensen, pensará, pensarán, pensaría, pensarme, pensarlo, pensarla, pensarle, pensarnos, pensarse, ' +
    'pensándome, pensándolo, parecer, parezco, pareces, parece, parecen, parecí, pareció, parecieron, parecía, ' +
    'parecías, parecían, parecíamos, parecido, parecida, parecidos, parecidas, pareciendo, parecerá, parecerán, ' +
    'parecería, parecerme, parecerlo, parecerla, parecerle, parecernos, parecerse, parecemos, pareciera, ' +
    'parecieran, parezca, parezcan, desaparecer, desaparezco, desapareces, desaparece, desaparecen, desaparecí, ' +
    'desapareció, desaparecieron, desaparecía, desaparecías, desaparecían, desaparecíamos, desaparecido, ' +
    'desaparecida, desaparecidos, desaparecidas, desapareciendo, desaparecerá, desaparecerán, desaparecería, ' +
    'desaparecerme, desaparecerlo, desaparecerla, desaparecerle, desaparecernos, desaparecerse, desaparecemos, ' +
    'desapareciera, desaparecieran, desaparezca, desaparezcan, conocer, conozco, conoces, conoce, conocen, ' +
    'conocí, conoció, conocieron, conocía, conocías, conocían, conocíamos, conocido, conocida, conocidos, ' +
    'conocidas, conociendo, conocerá, conocerán, conocería, conocerme, conocerlo, conocerla, conocerle, ' +
    'conocernos, conocerse, conocemos, conociera, conocieran, conozca, conozcan, nacer, nazco, naces, nace, ' +
    'nacen, nací, nació, nacieron, nacía, nacías, nacían, nacíamos, nacido, nacida, nacidos, nacidas, naciendo, ' +
    'nacerá, nacerán, nacería, nacerme, nacerlo, nacerla, nacerle, nacernos, nacerse, nacemos, naciera, ' +
    'nacieran, nazca, nazcan, crecer, crezco, creces, crece, crecen, crecí, creció, crecieron, crecía, crecías, ' +
    'crecían, crecíamos, crecido, crecida, crecidos, crecidas, creciendo, crecerá, crecerán, crecería, crecerme, ' +
    'crecerlo, crecerla, crecerle, crecernos, crecerse, crecemos, creciera, crecieran, crezca, crezcan, vivir, ' +
    'vives, vive, viven, viví, vivió, vivieron, vivía, vivías, vivíamos, vivido, vivida, vividos, vividas, ' +
    'viviendo, vivirá, vivirán, viviría, vivirme, vivirlo, vivirla, vivirle, vivirnos, vivirse, vivimos, ' +
    'viviera, vivieran, vivan, recibir, recibo, recibes, recibe, reciben, recibí, recibió, recibieron, recibía, ' +
    'recibías, recibían, recibíamos, recibido, recibida, recibidos, recibidas, recibiendo, recibirá, recibirán, ' +
    'recibiría, recibirme, recibirlo, recibirla, recibirle, recibirnos, recibirse, recibimos, recibiera, ' +
    'recibieran, reciba, reciban, escribir, escribo, escribes, escribe, escriben, escribí, escribió, ' +
    'escribieron, escribía, escribías, escribían, escribíamos, escribido, escribida, escribidos, escribidas, ' +
    'escribiendo, escribirá, escribirán, escribiría, escribirme, escribirlo, escribirla, escribirle, ' +
    'escribirnos, escribirse, escribimos, escribiera, escribieran, escriba, escriban, subir, subo, subes, sube, ' +
    'suben, subí, subió, subieron, subía, subías, subían, subíamos, subido, subida, subidos, subidas, subiendo, ' +
    'subirá, subirán, subiría, subirme, subirlo, subirla, subirle, subirnos, subirse, subimos, subiera, ' +
    'subieran, suba, suban, abrir, abro, abres, abre, abren, abrí, abrió, abrieron, abría, abrías, abrían, ' +
    'abríamos, abrido, abrida, abridos, abridas, abriendo, abrirá, abrirán, abriría, abrirme, abrirlo, abrirla, ' +
    'abrirle, abrirnos, abrirse, abrimos, abriera, abrieran, abra, abran, sufrir, sufro, sufres, sufre, sufren, ' +
    'sufrí, sufrió, sufrieron, sufría, sufrías, sufrían, sufríamos, sufrido, sufrida, sufridos, sufridas, ' +
    'sufriendo, sufrirá, sufrirán, sufriría, sufrirme, sufrirlo, sufrirla, sufrirle, sufrirnos, sufrirse, ' +
    'sufrimos, sufriera, sufrieran, sufra, sufran, existir, existo, existes, existe, existen, existí, existió, ' +
    'existieron, existía, existías, existían, existíamos, existido, existida, existidos, existidas, existiendo, ' +
    'existirá, existirán, existiría, existirme, existirlo, existirla, existirle, existirnos, existirse, ' +
    'existimos, existiera, existieran, exista, existan, insistir, insisto, insistes, insiste, insisten, insistí, ' +
    'insistió, insistieron, insistía, insistías, insistían, insistíamos, insistido, insistida, insistidos, ' +
    'insistidas, insistiendo, insistirá, insistirán, insistiría, insistirme, insistirlo, insistirla, insistirle, ' +
    'insistirnos, insistirse, insistimos, insistiera, insistieran, insista, insistan, decidir, decido, decides, ' +
    'decide, deciden, decidí, decidió, decidieron, decidía, decidías, decidían, decidíamos, decidido, decidida, ' +
    'decididos, decididas, decidiendo, decidirá, decidirán, decidiría, decidirme, decidirlo, decidirla, ' +
    'decidirle, decidirnos, decidirse, decidimos, decidiera, decidieran, decida, decidan, permitir, permito, ' +
    'permites, permite, permiten, permití, permitió, permitieron, permitía, permitías, permitían, permitíamos, ' +
    'permitido, permitida, permitidos, permitidas, permitiendo, permitirá, permitirán, permitiría, permitirme, ' +
    'permitirlo, permitirla, permitirle, permitirnos, permitirse, permitimos, permitiera, permitieran, permita, ' +
    'permitan, comer, comes, come, comen, comí, comió, comieron, comía, comías, comían, comíamos, comido, ' +
    'comida, comidos, comidas, comiendo, comerá, comerán, comería, comerme, comerlo, comerla, comerle, comernos, ' +
    'comerse, comemos, comiera, comieran, coma, coman, beber, bebo, bebes, bebe, beben, bebí, bebió, bebieron, ' +
    'bebía, bebías, bebían, bebíamos, bebido, bebida, bebidos, bebidas, bebiendo, beberá, beberán, bebería, ' +
    'beberme, beberlo, beberla, beberle, bebernos, beberse, bebemos, bebiera, bebieran, beba, beban, correr, ' +
    'corro, corres, corre, corren, corrí, corrió, corrieron, corría, corrías, corrían, corríamos, corrido, ' +
    'corrida, corridos, corridas, corriendo, correrá, correrán, correría, correrme, correrlo, correrla, ' +
    'correrle, corrernos, correrse, corremos, corriera, corrieran, corra, corran, vender, vendo, vendes, vende, ' +
    'venden, vendí, vendió, vendieron, vendía, vendías, vendían, vendíamos, vendido, vendida, vendidos, ' +
    'vendidas, vendiendo, venderá, venderán, vendería, venderme, venderlo, venderla, venderle, vendernos, ' +
    'venderse, vendemos, vendiera, vendieran, venda, vendan, perder, pierdo, pierdes, pierde, pierden, perdí, ' +
    'perdió, perdieron, perdía, perdías, perdían, perdíamos, perdido, perdida, perdidos, perdidas, perdiendo, ' +
    'perderá, perderán, perdería, perderme, perderlo, perderla, perderle, perdernos, perderse, perdemos, ' +
    'perdiera, perdieran, pierda, pierdan, temer, temo, temes, teme, temen, temí, temió, temieron, temía, ' +
    'temías, temían, temíamos, temido, temida, temidos, temidas, temiendo, temerá, temerán, temería, temerme, ' +
    'temerlo, temerla, temerle, temernos, temerse, tememos, temiera, temieran, tema, teman, meter, meto, metes, ' +
    'mete, meten, metí, metió, metieron, metía, metías, metían, metíamos, metido, metida, metidos, metidas, ' +
    'metiendo, meterá, meterán, metería, meterme, meterlo, meterla, meterle, meternos, meterse, metemos, ' +
    'metiera, metieran, meta, metan, deber, debo, debes, debe, deben, debí, debió, debieron, debía, debías, ' +
    'debían, debíamos, debido, debida, debidos, debidas, debiendo, deberá, deberán, debería, deberme, deberlo, ' +
    'deberla, deberle, debernos, deberse, debemos, debiera, debieran, deba, deban, esconder, escondo, escondes, ' +
    'esconde, esconden, escondí, escondió, escondieron, escondía, escondías, escondían, escondíamos, escondido, ' +
    'escondida, escondidos, escondidas, escondiendo, esconderá, esconderán, escondería, esconderme, esconderlo, ' +
    'esconderla, esconderle, escondernos, esconderse, escondemos, escondiera, escondieran, esconda, escondan, ' +
    'responder, respondo, respondes, responde, responden, respondí, respondió, respondieron, respondía, ' +
    'respondías, respondían, respondíamos, respondido, respondida, respondidos, respondidas, respondiendo, ' +
    'responderá, responderán, respondería, responderme, responderlo, responderla, responderle, respondernos, ' +
    'responderse, respondemos, respondiera, respondieran, responda, respondan, entender, entiendo, entiendes, ' +
    'entiende, entienden, entendí, entendió, entendieron, entendía, entendías, entendían, entendíamos, ' +
    'entendido, entendida, entendidos, entendidas, entendiendo, entenderá, entenderán, entendería, entenderme, ' +
    'entenderlo, entenderla, entenderle, entendernos, entenderse, entendemos, entendiera, entendieran, entienda, ' +
    'entiendan, aprender, aprendo, aprendes, aprende, aprenden, aprendí, aprendió, aprendieron, aprendía, ' +
    'aprendías, aprendían, aprendíamos, aprendido, aprendida, aprendidos, aprendidas, aprendiendo, aprenderá, ' +
    'aprenderán, aprendería, aprenderme, aprenderlo, aprenderla, aprenderle, aprendernos, aprenderse, ' +
    'aprendemos, aprendiera, aprendieran, aprenda, aprendan, prometer, prometo, prometes, promete, prometen, ' +
    'prometí, prometió, prometieron, prometía, prometías, prometían, prometíamos, prometido, prometida, ' +
    'prometidos, prometidas, prometiendo, prometerá, prometerán, prometería, prometerme, prometerlo, prometerla, ' +
    'prometerle, prometernos, prometerse, prometemos, prometiera, prometieran, prometa, prometan, volver, ' +
    'vuelvo, vuelves, vuelve, vuelven, volví, volvió, volvieron, volvía, volvías, volvían, volvíamos, volvido, ' +
    'volvida, volvidos, volvidas, volviendo, volverá, volverán, volvería, volverme, volverlo, volverla, ' +
    'volverle, volvernos, volverse, volvemos, volviera, volvieran, vuelva, vuelvan, secuestrar, secuestro, ' +
    'secuestras, secuestra, secuestramos, secuestran, secuestré, secuestraste, secuestraron, secuestraba, ' +
    'secuestrabas, secuestraban, secuestrábamos, secuestrado, secuestrada, secuestrados, secuestradas, ' +
    'secuestrando, secuestren, secuestrará, secuestrarán, secuestraría, secuestrarme, secuestrarlo, ' +
    'secuestrarla, secuestrarle, secuestrarnos, secuestrarse, secuestrándome, secuestrándolo, expulsar, expulso, ' +
    'expulsas, expulsa, expulsamos, expulsan, expulsé, expulsaste, expulsaron, expulsaba, expulsabas, ' +
    'expulsaban, expulsábamos, expulsado, expulsada, expulsados, expulsadas, expulsando, expulsen, expulsará, ' +
    'expulsarán, expulsaría, expulsarme, expulsarlo, expulsarla, expulsarle, expulsarnos, expulsarse, ' +
    'expulsándome, expulsándolo, cancelar, cancelo, cancelas, cancela, cancelamos, cancelan, cancelé, ' +
    'cancelaste, cancelaron, cancelaba, cancelabas, cancelaban, cancelábamos, cancelado, cancelada, cancelados, ' +
    'canceladas, cancelando, cancelen, cancelará, cancelarán, cancelaría, cancelarme, cancelarlo, cancelarla, ' +
    'cancelarle, cancelarnos, cancelarse, cancelándome, cancelándolo, renovar, renuevo, renuevas, renueva, ' +
    'renovamos, renuevan, renové, renovaste, renovó, renovaron, renovaba, renovabas, renovaban, renovábamos, ' +
    'renovado, renovada, renovados, renovadas, renovando, renueve, renueven, renovará, renovarán, renovaría, ' +
    'renovarme, renovarlo, renovarla, renovarle, renovarnos, renovarse, renovándome, renovándolo, negar, niego, ' +
    'niegas, niega, negamos, niegan, negaste, negó, negaron, negaba, negabas, negaban, negábamos, negado, ' +
    'negada, negados, negadas, negando, negará, negarán, negaría, negarme, negarlo, negarla, negarle, negarnos, ' +
    'negarse, negándome, negándolo, negué, niegue, nieguen, pagar, pago, pagas, paga, pagamos, pagan, pagaste, ' +
    'pagaron, pagaba, pagabas, pagaban, pagábamos, pagado, pagada, pagados, pagadas, pagando, pagará, pagarán, ' +
    'pagaría, pagarme, pagarlo, pagarla, pagarle, pagarnos, pagarse, pagándome, pagándolo, pagué, paguen, ' +
    'comprar, compro, compras, compra, compramos, compran, compré, compraste, compraron, compraba, comprabas, ' +
    'compraban, comprábamos, comprado, comprada, comprados, compradas, comprando, compren, comprará, comprarán, ' +
    'compraría, comprarme, comprarlo, comprarla, comprarle, comprarnos, comprarse, comprándome, comprándolo, ' +
    'cobrar, cobro, cobras, cobra, cobramos, cobran, cobré, cobraste, cobraron, cobraba, cobrabas, cobraban, ' +
    'cobrábamos, cobrado, cobrada, cobrados, cobradas, cobrando, cobren, cobrará, cobrarán, cobraría, cobrarme, ' +
    'cobrarlo, cobrarla, cobrarle, cobrarnos, cobrarse, cobrándome, cobrándolo, robar, robo, robas, roba, ' +
    'robamos, roban, robé, robaste, robaron, robaba, robabas, robaban, robábamos, robado, robada, robados, ' +
    'robadas, robando, roben, robará, robarán, robaría, robarme, robarlo, robarla, robarle, robarnos, robarse, ' +
    'robándome, robándolo, quitar, quito, quitas, quita, quitamos, quitan, quité, quitaste, quitaron, quitaba, ' +
    'quitabas, quitaban, quitábamos, quitado, quitada, quitados, quitadas, quitando, quiten, quitará, quitarán, ' +
    'quitaría, quitarme, quitarlo, quitarla, quitarle, quitarnos, quitarse, quitándome, quitándolo, usar, uso, ' +
    'usas, usa, usamos, usan, usé, usaste, usaron, usaba, usabas, usaban, usábamos, usado, usada, usados, ' +
    'usadas, usando, usen, usará, usarán, usaría, usarme, usarlo, usarla, usarle, usarnos, usarse, usándome, ' +
    'usándolo, borrar, borro, borras, borra, borramos, borran, borré, borraste, borraron, borraba, borrabas, ' +
    'borraban, borrábamos, borrado, borrada, borrados, borradas, borrando, borren, borrará, borrarán, borraría, ' +
    'borrarme, borrarlo, borrarla, borrarle, borrarnos, borrarse, borrándome, borrándolo, publicar, publico, ' +
    'publicas, publica, publicamos, publican, publicaste, publicaron, publicaba, publicabas, publicaban, ' +
    'publicábamos, publicado, publicada, publicados, publicadas, publicando, publicará, publicarán, publicaría, ' +
    'publicarme, publicarlo, publicarla, publicarle, publicarnos, publicarse, publicándome, publicándolo, ' +
    'publiqué, publiquen, compartir, comparto, compartes, comparte, comparten, compartí, compartió, ' +
    'compartieron, compartía, compartías, compartían, compartíamos, compartido, compartida, compartidos, ' +
    'compartidas, compartiendo, compartirá, compartirán, compartiría, compartirme, compartirlo, compartirla, ' +
    'compartirle, compartirnos, compartirse, compartimos, compartiera, compartieran, comparta, compartan, ' +
    'apoyar, apoyo, apoyas, apoya, apoyamos, apoyan, apoyé, apoyaste, apoyaron, apoyaba, apoyabas, apoyaban, ' +
    'apoyábamos, apoyado, apoyada, apoyados, apoyadas, apoyando, apoyen, apoyará, apoyarán, apoyaría, apoyarme, ' +
    'apoyarlo, apoyarla, apoyarle, apoyarnos, apoyarse, apoyándome, apoyándolo, participar, participo, ' +
    'participas, participa, participamos, participan, participé, participaste, participaron, participaba, ' +
    'participabas, participaban, participábamos, participado, participada, participados, participadas, ' +
    'participando, participen, participará, participarán, participaría, participarme, participarlo, ' +
    'participarla, participarle, participarnos, participarse, participándome, participándolo, marchar, marcho, ' +
    'marchas, marcha, marchamos, marché, marchaste, marcharon, marchaba, marchabas, marchaban, marchábamos, ' +
    'marchado, marchada, marchados, marchadas, marchando, marchen, marchará, marcharán, marcharía, marcharme, ' +
    'marcharlo, marcharla, marcharle, marcharnos, marcharse, marchándome, marchándolo, protestar, protesto, ' +
    'protestas, protesta, protestamos, protestan, protesté, protestaste, protestaron, protestaba, protestabas, ' +
    'protestaban, protestábamos, protestado, protestada, protestados, protestadas, protestando, protesten, ' +
    'protestará, protestarán, protestaría, protestarme, protestarlo, protestarla, protestarle, protestarnos, ' +
    'protestarse, protestándome, protestándolo, votar, voto, votas, vota, votamos, votan, voté, votaste, ' +
    'votaron, votaba, votabas, votaban, votábamos, votado, votada, votados, votadas, votando, voten, votará, ' +
    'votarán, votaría, votarme, votarlo, votarla, votarle, votarnos, votarse, votándome, votándolo, criticar, ' +
    'critico, criticas, critica, criticamos, critican, criticaste, criticaron, criticaba, criticabas, ' +
    'criticaban, criticábamos, criticado, criticada, criticados, criticadas, criticando, criticará, criticarán, ' +
    'criticaría, criticarme, criticarlo, criticarla, criticarle, criticarnos, criticarse, criticándome, ' +
    'criticándolo, critiqué, critiquen, denunciar, denuncio, denuncias, denuncia, denunciamos, denuncian, ' +
    'denuncié, denunciaste, denunciaron, denunciaba, denunciabas, denunciaban, denunciábamos, denunciado, ' +
    'denunciada, denunciados, denunciadas, denunciando, denuncien, denunciará, denunciarán, denunciaría, ' +
    'denunciarme, denunciarlo, denunciarla, denunciarle, denunciarnos, denunciarse, denunciándome, ' +
    'denunciándolo, acusar, acuso, acusas, acusa, acusamos, acusan, acusé, acusaste, acusaron, acusaba, ' +
    'acusabas, acusaban, acusábamos, acusado, acusada, acusados, acusadas, acusando, acusen, acusará, acusarán, ' +
    'acusaría, acusarme, acusarlo, acusarla, acusarle, acusarnos, acusarse, acusándome, acusándolo, obligar, ' +
    'obligo, obligas, obliga, obligamos, obligan, obligaste, obligaron, obligaba, obligabas, obligaban, ' +
    'obligábamos, obligado, obligada, obligados, obligadas, obligando, obligará, obligarán, obligaría, ' +
    'obligarme, obligarlo, obligarla, obligarle, obligarnos, obligarse, obligándome, obligándolo, obligué, ' +
    'obliguen, presionar, presiono, presionas, presiona, presionamos, presionan, presioné, presionaste, ' +
    'presionaron, presionaba, presionabas, presionaban, presionábamos, presionado, presionada, presionados, ' +
    'presionadas, presionando, presionen, presionará, presionarán, presionaría, presionarme, presionarlo, ' +
    'presionarla, presionarle, presionarnos, presionarse, presionándome, presionándolo, extorsionar, extorsiono, ' +
    'extorsionas, extorsiona, extorsionamos, extorsionan, extorsioné, extorsionaste, extorsionaron, ' +
    'extorsionaba, extorsionabas, extorsionaban, extorsionábamos, extorsionado, extorsionada, extorsionados, ' +
    'extorsionadas, extorsionando, extorsionen, extorsionará, extorsionarán, extorsionaría, extorsionarme, ' +
    'extorsionarlo, extorsionarla, extorsionarle, extorsionarnos, extorsionarse, extorsionándome, ' +
    'extorsionándolo, sobornar, soborno, sobornas, soborna, sobornamos, sobornan, soborné, sobornaste, ' +
    'sobornaron, sobornaba, sobornabas, sobornaban, sobornábamos, sobornado, sobornada, sobornados, sobornadas, ' +
    'sobornando, sobornen, sobornará, sobornarán, sobornaría, sobornarme, sobornarlo, sobornarla, sobornarle, ' +
    'sobornarnos, sobornarse, sobornándome, sobornándolo, chantajear, chantajeo, chantajeas, chantajea, ' +
    'chantajeamos, chantajean, chantajeé, chantajeaste, chantajearon, chantajeaba, chantajeabas, chantajeaban, ' +
    'chantajeábamos, chantajeado, chantajeada, chantajeados, chantajeadas, chantajeando, chantajeen, ' +
    'chantajeará, chantajearán, chantajearía, chantajearme, chantajearlo, chantajearla, chantajearle, ' +
    'chantajearnos, chantajearse, chantajeándome, chantajeándolo, sobrevivir, sobrevivo, sobrevives, sobrevive, ' +
    'sobreviven, sobreviví, sobrevivió, sobrevivieron, sobrevivía, sobrevivías, sobrevivían, sobrevivíamos, ' +
    'sobrevivido, sobrevivida, sobrevividos, sobrevividas, sobreviviendo, sobrevivirá, sobrevivirán, ' +
    'sobreviviría, sobrevivirme, sobrevivirlo, sobrevivirla, sobrevivirle, sobrevivirnos, sobrevivirse, ' +
    'sobrevivimos, sobreviviera, sobrevivieran, sobreviva, sobrevivan, enfermar, enfermas, enfermamos, enferman, ' +
    'enfermé, enfermaste, enfermaron, enfermaba, enfermabas, enfermaban, enfermábamos, enfermado, enfermada, ' +
    'enfermados, enfermadas, enfermando, enfermen, enfermará, enfermarán, enfermaría, enfermarme, enfermarlo, ' +
    'enfermarla, enfermarle, enfermarnos, enfermarse, enfermándome, enfermándolo, casar, caso, casamos, casan, ' +
    'casé, casaste, casaron, casaba, casabas, casaban, casábamos, casados, casadas, casando, casen, casará, ' +
    'casarán, casaría, casarme, casarlo, casarla, casarle, casarnos, casarse, casándome, casándolo, divorciar, ' +
    'divorcio, divorcias, divorcia, divorciamos, divorcian, divorcié, divorciaste, divorciaron, divorciaba, ' +
    'divorciabas, divorciaban, divorciábamos, divorciados, divorciadas, divorciando, divorcien, divorciará, ' +
    'divorciarán, divorciaría, divorciarme, divorciarlo, divorciarla, divorciarle, divorciarnos, divorciarse, ' +
    'divorciándome, divorciándolo, visitar, visito, visitas, visita, visitamos, visitan, visité, visitaste, ' +
    'visitaron, visitaba, visitabas, visitaban, visitábamos, visitado, visitada, visitados, visitadas, ' +
    'visitando, visiten, visitará, visitarán, visitaría, visitarme, visitarlo, visitarla, visitarle, visitarnos, ' +
    'visitarse, visitándome, visitándolo, invitar, invito, invitas, invita, invitamos, invitan, invité, ' +
    'invitaste, invitaron, invitaba, invitabas, invitaban, invitábamos, invitado, invitada, invitados, ' +
    'invitadas, invitando, inviten, invitará, invitarán, invitaría, invitarme, invitarlo, invitarla, invitarle, ' +
    'invitarnos, invitarse, invitándome, invitándolo, presentar, presento, presentas, presenta, presentamos, ' +
    'presentan, presenté, presentaste, presentaron, presentaba, presentabas, presentaban, presentábamos, ' +
    'presentado, presentada, presentados, presentadas, presentando, presenten, presentará, presentarán, ' +
    'presentaría, presentarme, presentarlo, presentarla, presentarle, presentarnos, presentarse, presentándome, ' +
    'presentándolo, explicar, explico, explicas, explica, explicamos, explican, explicaste, explicaron, ' +
    'explicaba, explicabas, explicaban, explicábamos, explicado, explicada, explicados, explicadas, explicando, ' +
    'explicará, explicarán, explicaría, explicarme, explicarlo, explicarla, explicarle, explicarnos, explicarse, ' +
    'explicándome, explicándolo, expliqué, expliquen, comentar, comento, comentas, comenta, comentamos, ' +
    'comentan, comenté, comentaste, comentaron, comentaba, comentabas, comentaban, comentábamos, comentado, ' +
    'comentada, comentados, comentadas, comentando, comenten, comentará, comentarán, comentaría, comentarme, ' +
    'comentarlo, comentarla, comentarle, comentarnos, comentarse, comentándome, comentándolo, informar, informo, ' +
    'informas, informa, informamos, informan, informé, informaste, informaron, informaba, informabas, ' +
    'informaban, informábamos, informado, informada, informados, informadas, informando, informen, informará, ' +
    'informarán, informaría, informarme, informarlo, informarla, informarle, informarnos, informarse, ' +
    'informándome, informándolo, avisar, aviso, avisas, avisa, avisamos, avisan, avisé, avisaste, avisaron, ' +
    'avisaba, avisabas, avisaban, avisábamos, avisado, avisada, avisados, avisadas, avisando, avisen, avisará, ' +
    'avisarán, avisaría, avisarme, avisarlo, avisarla, avisarle, avisarnos, avisarse, avisándome, avisándolo, ' +
    'confirmar, confirmo, confirmas, confirma, confirmamos, confirman, confirmé, confirmaste, confirmaron, ' +
    'confirmaba, confirmabas, confirmaban, confirmábamos, confirmado, confirmada, confirmados, confirmadas, ' +
    'confirmando, confirmen, confirmará, confirmarán, confirmaría, confirmarme, confirmarlo, confirmarla, ' +
    'confirmarle, confirmarnos, confirmarse, confirmándome, confirmándolo, firmar, firmo, firmas, firma, ' +
    'firmamos, firman, firmé, firmaste, firmaron, firmaba, firmabas, firmaban, firmábamos, firmado, firmada, ' +
    'firmados, firmadas, firmando, firmen, firmará, firmarán, firmaría, firmarme, firmarlo, firmarla, firmarle, ' +
    'firmarnos, firmarse, firmándome, firmándolo, filmar, filmo, filmas, filma, filmamos, filman, filmé, ' +
    'filmaste, filmaron, filmaba, filmabas, filmaban, filmábamos, filmado, filmada, filmados, filmadas, ' +
    'filmando, filmen, filmará, filmarán, filmaría, filmarme, filmarlo, filmarla, filmarle, filmarnos, filmarse, ' +
    'filmándome, filmándolo, fotografiar, fotografio, fotografias, fotografia, fotografiamos, fotografian, ' +
    'fotografié, fotografiaste, fotografiaron, fotografiaba, fotografiabas, fotografiaban, fotografiábamos, ' +
    'fotografiado, fotografiada, fotografiados, fotografiadas, fotografiando, fotografien, fotografiará, ' +
    'fotografiarán, fotografiaría, fotografiarme, fotografiarlo, fotografiarla, fotografiarle, fotografiarnos, ' +
    'fotografiarse, fotografiándome, fotografiándolo, rastrear, rastreo, rastreas, rastrea, rastreamos, ' +
    'rastrean, rastreé, rastreaste, rastrearon, rastreaba, rastreabas, rastreaban, rastreábamos, rastreado, ' +
    'rastreada, rastreados, rastreadas, rastreando, rastreen, rastreará, rastrearán, rastrearía, rastrearme, ' +
    'rastrearlo, rastrearla, rastrearle, rastrearnos, rastrearse, rastreándome, rastreándolo, hackear, hackeo, ' +
    'hackeas, hackea, hackeamos, hackean, hackeé, hackeaste, hackearon, hackeaba, hackeabas, hackeaban, ' +
    'hackeábamos, hackeado, hackeada, hackeados, hackeadas, hackeando, hackeen, hackeará, hackearán, hackearía, ' +
    'hackearme, hackearlo, hackearla, hackearle, hackearnos, hackearse, hackeándome, hackeándolo, bloquear, ' +
    'bloqueo, bloqueas, bloquea, bloqueamos, bloquean, bloqueé, bloqueaste, bloquearon, bloqueaba, bloqueabas, ' +
    'bloqueaban, bloqueábamos, bloqueado, bloqueada, bloqueados, bloqueadas, bloqueando, bloqueen, bloqueará, ' +
    'bloquearán, bloquearía, bloquearme, bloquearlo, bloquearla, bloquearle, bloquearnos, bloquearse, ' +
    'bloqueándome, bloqueándolo, contactar, contacto, contactas, contacta, contactamos, contactan, contacté, ' +
    'contactaste, contactaron, contactaba, contactabas, contactaban, contactábamos, contactado, contactada, ' +
    'contactados, contactadas, contactando, contacten, contactará, contactarán, contactaría, contactarme, ' +
    'contactarlo, contactarla, contactarle, contactarnos, contactarse, contactándome, contactándolo, ubicar, ' +
    'ubico, ubicas, ubica, ubicamos, ubican, ubicaste, ubicaron, ubicaba, ubicabas, ubicaban, ubicábamos, ' +
    'ubicado, ubicada, ubicados, ubicadas, ubicando, ubicará, ubicarán, ubicaría, ubicarme, ubicarlo, ubicarla, ' +
    'ubicarle, ubicarnos, ubicarse, ubicándome, ubicándolo, ubiqué, ubiquen, localizar, localizo, localizas, ' +
    'localiza, localizamos, localizan, localizaste, localizaron, localizaba, localizabas, localizaban, ' +
    'localizábamos, localizado, localizada, localizados, localizadas, localizando, localizará, localizarán, ' +
    'localizaría, localizarme, localizarlo, localizarla, localizarle, localizarnos, localizarse, localizándome, ' +
    'localizándolo, localicé, localicen, mirar, miro, miras, miramos, miran, miré, miraste, miraron, miraba, ' +
    'mirabas, miraban, mirábamos, mirado, mirada, mirados, miradas, mirando, miren, mirará, mirarán, miraría, ' +
    'mirarme, mirarlo, mirarla, mirarle, mirarnos, mirarse, mirándome, mirándolo, escuchar, escucho, escuchas, ' +
    'escucha, escuchamos, escuchan, escuché, escuchaste, escucharon, escuchaba, escuchabas, escuchaban, ' +
    'escuchábamos, escuchado, escuchada, escuchados, escuchadas, escuchando, escuchen, escuchará, escucharán, ' +
    'escucharía, escucharme, escucharlo, escucharla, escucharle, escucharnos, escucharse, escuchándome, ' +
    'escuchándolo, odiar, odio, odias, odia, odiamos, odian, odié, odiaste, odiaron, odiaba, odiabas, odiaban, ' +
    'odiábamos, odiado, odiada, odiados, odiadas, odiando, odien, odiará, odiarán, odiaría, odiarme, odiarlo, ' +
    'odiarla, odiarle, odiarnos, odiarse, odiándome, odiándolo, amar, amo, amas, ama, amamos, aman, amé, amaste, ' +
    'amaron, amaba, amabas, amaban, amábamos, amados, amadas, amen, amará, amarán, amaría, amarme, amarlo, ' +
    'amarla, amarle, amarnos, amarse, amándome, amándolo, gustar, gusto, gustas, gusta, gustamos, gustan, gusté, ' +
    'gustaste, gustaron, gustaba, gustabas, gustaban, gustábamos, gustado, gustada, gustados, gustadas, ' +
    'gustando, gusten, gustará, gustarán, gustaría, gustarme, gustarlo, gustarla, gustarle, gustarnos, gustarse, ' +
    'gustándome, gustándolo, importar, importo, importas, importa, importamos, importan, importé, importaste, ' +
    'importaron, importaba, importabas, importaban, importábamos, importado, importada, importados, importadas, ' +
    'importando, importen, importará, importarán, importaría, importarme, importarlo, importarla, importarle, ' +
    'importarnos, importarse, importándome, importándolo, cambiar, cambio, cambias, cambia, cambiamos, cambian, ' +
    'cambié, cambiaste, cambiaron, cambiaba, cambiabas, cambiaban, cambiábamos, cambiado, cambiada, cambiados, ' +
    'cambiadas, cambiando, cambien, cambiará, cambiarán, cambiaría, cambiarme, cambiarlo, cambiarla, cambiarle, ' +
    'cambiarnos, cambiarse, cambiándome, cambiándolo, terminar, termino, terminas, termina, terminamos, ' +
    'terminan, terminé, terminaste, terminaron, terminaba, terminabas, terminaban, terminábamos, terminado, ' +
    'terminada, terminados, terminadas, terminando, terminen, terminará, terminarán, terminaría, terminarme, ' +
    'terminarlo, terminarla, terminarle, terminarnos, terminarse, terminándome, terminándolo, empezar, empiezo, ' +
    'empiezas, empieza, empezamos, empiezan, empezaste, empezó, empezaron, empezaba, empezabas, empezaban, ' +
    'empezábamos, empezado, empezada, empezados, empezadas, empezando, empezará, empezarán, empezaría, ' +
    'empezarme, empezarlo, empezarla, empezarle, empezarnos, empezarse, empezándome, empezándolo, empecé, ' +
    'empiece, empiecen, comenzar, comienzo, comienzas, comienza, comenzamos, comienzan, comenzaste, comenzó, ' +
    'comenzaron, comenzaba, comenzabas, comenzaban, comenzábamos, comenzado, comenzada, comenzados, comenzadas, ' +
    'comenzando, comenzará, comenzarán, comenzaría, comenzarme, comenzarlo, comenzarla, comenzarle, comenzarnos, ' +
    'comenzarse, comenzándome, comenzándolo, comencé, comience, comiencen, continuar, continuo, continuas, ' +
    'continua, continuamos, continuan, continué, continuaste, continuaron, continuaba, continuabas, continuaban, ' +
    'continuábamos, continuado, continuada, continuados, continuadas, continuando, continuen, continuará, ' +
    'continuarán, continuaría, continuarme, continuarlo, continuarla, continuarle, continuarnos, continuarse, ' +
    'continuándome, continuándolo, cuidar, cuido, cuidas, cuida, cuidamos, cuidan, cuidé, cuidaste, cuidaron, ' +
    'cuidaba, cuidabas, cuidaban, cuidábamos, cuidado, cuidada, cuidados, cuidadas, cuidando, cuiden, cuidará, ' +
    'cuidarán, cuidaría, cuidarme, cuidarlo, cuidarla, cuidarle, cuidarnos, cuidarse, cuidándome, cuidándolo, ' +
    'mudar, mudo, mudas, muda, mudamos, mudan, mudé, mudaste, mudaron, mudaba, mudabas, mudaban, mudábamos, ' +
    'mudado, mudada, mudados, mudadas, mudando, muden, mudará, mudarán, mudaría, mudarme, mudarlo, mudarla, ' +
    'mudarle, mudarnos, mudarse, mudándome, mudándolo, mover, muevo, mueves, mueve, mueven, moví, movió, ' +
    'movieron, movía, movías, movían, movíamos, movido, movida, movidos, movidas, moviendo, moverá, moverán, ' +
    'movería, moverme, moverlo, moverla, moverle, movernos, moverse, movemos, moviera, movieran, mueva, muevan, ' +
    'acompañar, acompaño, acompañas, acompaña, acompañamos, acompañan, acompañé, acompañaste, acompañaron, ' +
    'acompañaba, acompañabas, acompañaban, acompañábamos, acompañado, acompañada, acompañados, acompañadas, ' +
    'acompañando, acompañen, acompañará, acompañarán, acompañaría, acompañarme, acompañarlo, acompañarla, ' +
    'acompañarle, acompañarnos, acompañarse, acompañándome, acompañándolo, asesinar, asesino, asesinas, asesina, ' +
    'asesinamos, asesinan, asesiné, asesinaste, asesinaron, asesinaba, asesinabas, asesinaban, asesinábamos, ' +
    'asesinado, asesinada, asesinados, asesinadas, asesinando, asesinen, asesinará, asesinarán, asesinaría, ' +
    'asesinarme, asesinarlo, asesinarla, asesinarle, asesinarnos, asesinarse, asesinándome, asesinándolo, ' +
    'disparar, disparo, disparas, dispara, disparamos, disparan, disparé, disparaste, dispararon, disparaba, ' +
    'disparabas, disparaban, disparábamos, disparado, disparada, disparados, disparadas, disparando, disparen, ' +
    'disparará, dispararán, dispararía, dispararme, dispararlo, dispararla, dispararle, dispararnos, dispararse, ' +
    'disparándome, disparándolo, liberar, libero, liberas, libera, liberamos, liberan, liberé, liberaste, ' +
    'liberaron, liberaba, liberabas, liberaban, liberábamos, liberado, liberada, liberados, liberadas, ' +
    'liberando, liberen, liberará, liberarán, liberaría, liberarme, liberarlo, liberarla, liberarle, liberarnos, ' +
    'liberarse, liberándome, liberándolo, soltar, suelto, sueltas, suelta, soltamos, sueltan, solté, soltaste, ' +
    'soltó, soltaron, soltaba, soltabas, soltaban, soltábamos, soltado, soltada, soltados, soltadas, soltando, ' +
    'suelte, suelten, soltará, soltarán, soltaría, soltarme, soltarlo, soltarla, soltarle, soltarnos, soltarse, ' +
    'soltándome, soltándolo, condenar, condeno, condenas, condena, condenamos, condenan, condené, condenaste, ' +
    'condenaron, condenaba, condenabas, condenaban, condenábamos, condenado, condenada, condenados, condenadas, ' +
    'condenando, condenen, condenará, condenarán, condenaría, condenarme, condenarlo, condenarla, condenarle, ' +
    'condenarnos, condenarse, condenándome, condenándolo, juzgar, juzgo, juzgas, juzga, juzgamos, juzgan, ' +
    'juzgaste, juzgaron, juzgaba, juzgabas, juzgaban, juzgábamos, juzgado, juzgada, juzgados, juzgadas, ' +
    'juzgando, juzgará, juzgarán, juzgaría, juzgarme, juzgarlo, juzgarla, juzgarle, juzgarnos, juzgarse, ' +
    'juzgándome, juzgándolo, juzgué, juzguen, procesar, proceso, procesas, procesa, procesamos, procesan, ' +
    'procesé, procesaste, procesaron, procesaba, procesabas, procesaban, procesábamos, procesado, procesada, ' +
    'procesados, procesadas, procesando, procesen, procesará, procesarán, procesaría, procesarme, procesarlo, ' +
    'procesarla, procesarle, procesarnos, procesarse, procesándome, procesándolo, reclutar, recluto, reclutas, ' +
    'recluta, reclutamos, reclutan, recluté, reclutaste, reclutaron, reclutaba, reclutabas, reclutaban, ' +
    'reclutábamos, reclutado, reclutada, reclutados, reclutadas, reclutando, recluten, reclutará, reclutarán, ' +
    'reclutaría, reclutarme, reclutarlo, reclutarla, reclutarle, reclutarnos, reclutarse, reclutándome, ' +
    'reclutándolo, señalar, señalo, señalas, señala, señalamos, señalan, señalé, señalaste, señalaron, señalaba, ' +
    'señalabas, señalaban, señalábamos, señalado, señalada, señalados, señaladas, señalando, señalen, señalará, ' +
    'señalarán, señalaría, señalarme, señalarlo, señalarla, señalarle, señalarnos, señalarse, señalándome, ' +
    'señalándolo, vincular, vinculo, vinculas, vincula, vinculamos, vinculan, vinculé, vinculaste, vincularon, ' +
    'vinculaba, vinculabas, vinculaban, vinculábamos, vinculado, vinculada, vinculados, vinculadas, vinculando, ' +
    'vinculen, vinculará, vincularán, vincularía, vincularme, vincularlo, vincularla, vincularle, vincularnos, ' +
    'vincularse, vinculándome, vinculándolo, deportar, deporto, deportas, deporta, deportamos, deportan, ' +
    'deporté, deportaste, deportaron, deportaba, deportabas, deportaban, deportábamos, deportado, deportada, ' +
    'deportados, deportadas, deportando, deporten, deportará, deportarán, deportaría, deportarme, deportarlo, ' +
    'deportarla, deportarle, deportarnos, deportarse, deportándome, deportándolo, exiliar, exilio, exilias, ' +
    'exilia, exiliamos, exilian, exilié, exiliaste, exiliaron, exiliaba, exiliabas, exiliaban, exiliábamos, ' +
    'exiliados, exiliadas, exiliando, exilien, exiliará, exiliarán, exiliaría, exiliarme, exiliarlo, exiliarla, ' +
    'exiliarle, exiliarnos, exiliarse, exiliándome, exiliándolo, refugiar, refugio, refugias, refugia, ' +
    'refugiamos, refugian, refugié, refugiaste, refugiaron, refugiaba, refugiabas, refugiaban, refugiábamos, ' +
    'refugiados, refugiadas, refugiando, refugien, refugiará, refugiarán, refugiaría, refugiarme, refugiarlo, ' +
    'refugiarla, refugiarle, refugiarnos, refugiarse, refugiándome, refugiándolo, disculpar, disculpo, ' +
    'disculpas, disculpa, disculpamos, disculpan, disculpé, disculpaste, disculparon, disculpaba, disculpabas, ' +
    'disculpaban, disculpábamos, disculpado, disculpada, disculpados, disculpadas, disculpando, disculpen, ' +
    'disculpará, disculparán, disculparía, disculparme, disculparlo, disculparla, disculparle, disculparnos, ' +
    'disculparse, disculpándome, disculpándolo, ganar, gano, ganas, gana, ganamos, ganan, gané, ganaste, ' +
    'ganaron, ganaba, ganabas, ganaban, ganábamos, ganado, ganada, ganados, ganadas, ganando, ganen, ganará, ' +
    'ganarán, ganaría, ganarme, ganarlo, ganarla, ganarle, ganarnos, ganarse, ganándome, ganándolo, gastar, ' +
    'gasto, gastas, gasta, gastamos, gastan, gasté, gastaste, gastaron, gastaba, gastabas, gastaban, gastábamos, ' +
    'gastado, gastada, gastados, gastadas, gastando, gasten, gastará, gastarán, gastaría, gastarme, gastarlo, ' +
    'gastarla, gastarle, gastarnos, gastarse, gastándome, gastándolo, ahorrar, ahorro, ahorras, ahorra, ' +
    'ahorramos, ahorran, ahorré, ahorraste, ahorraron, ahorraba, ahorrabas, ahorraban, ahorrábamos, ahorrado, ' +
    'ahorrada, ahorrados, ahorradas, ahorrando, ahorren, ahorrará, ahorrarán, ahorraría, ahorrarme, ahorrarlo, ' +
    'ahorrarla, ahorrarle, ahorrarnos, ahorrarse, ahorrándome, ahorrándolo, prestar, presto, prestas, presta, ' +
    'prestamos, prestan, presté, prestaste, prestaron, prestaba, prestabas, prestaban, prestábamos, prestado, ' +
    'prestada, prestados, prestadas, prestando, presten, prestará, prestarán, prestaría, prestarme, prestarlo, ' +
    'prestarla, prestarle, prestarnos, prestarse, prestándome, prestándolo, ser, soy, eres, es, somos, son, era, ' +
    'eras, eran, éramos, fui, fue, fuimos, fueron, sido, siendo, sea, sean, sería, serían, será, serán, estar, ' +
    'estoy, estamos, están, estaba, estabas, estaban, estábamos, estuve, estuvo, estuvieron, estado, estén, ' +
    'estará, haber, he, has, ha, hemos, han, había, habías, habían, habíamos, hay, hubo, hubieron, haya, hayan, ' +
    'habrá, habría, hubiera, tener, tengo, tienes, tiene, tenemos, tienen, tenía, tenías, tenían, teníamos, ' +
    'tuve, tuvo, tuvieron, tuvimos, tenido, teniendo, tenga, tengan, tendrá, tendría, tuviera, hacer, hago, ' +
    'haces, hacemos, hacen, hacían, hice, hizo, hicieron, hicimos, hecho, hecha, haciendo, haga, hagan, hará, ' +
    'haría, hiciera, ir, voy, vas, va, vamos, van, iba, ibas, iban, íbamos, yendo, vaya, vayan, irá, irse, irme, ' +
    'decir, digo, dices, dice, decimos, dicen, decía, decían, dije, dijo, dijeron, dijimos, dicho, diciendo, ' +
    'diga, digan, dirá, decirle, decirme, ver, veo, ves, ve, vemos, ven, veía, veían, vi, vio, vieron, visto, ' +
    'viendo, vea, vean, verá, verlo, verla, verme, dar, doy, das, dan, dábamos, daba, daban, di, dio, dieron, ' +
    'dado, dando, darle, darme, saber, sabes, sabe, sabemos, saben, sabía, sabían, supe, supo, supieron, sabido, ' +
    'sepa, sepan, poder, puedo, puedes, puede, podemos, pueden, podía, podían, pude, pudo, pudieron, pueda, ' +
    'puedan, podrá, podría, podrían, querer, quiero, quieres, quiere, queremos, quieren, quería, querían, quise, ' +
    'quiso, quisieron, quiera, quieran, quisiera, querido, venir, vengo, vienes, viene, venimos, vienen, venía, ' +
    'venían, vine, vino, vinieron, venido, venga, vengan, viniendo, poner, pongo, pone, ponen, ponía, puse, ' +
    'puso, pusieron, puesto, puesta, ponga, salir, salgo, sale, salen, salió, salieron, salía, salido, saliendo, ' +
    'salí, salga, traer, traigo, trae, traen, trajo, trajeron, traía, traído, oír, oigo, oye, oyen, oyó, oído, ' +
    'oyeron, creer, creo, crees, cree, creen, creía, creyó, seguir, sigo, sigue, siguen, seguía, seguían, ' +
    'siguió, siguieron, siguiendo, seguirme, perseguir, persigue, persiguen, perseguía, persiguieron, persiguió, ' +
    'perseguido, perseguida, perseguidos, detener, detiene, detienen, detuvo, detuvieron, detenido, detenida, ' +
    'detenidos, detenidas, huir, huyo, huye, huyeron, huyendo, huido, huimos, huí, morir, muere, mueren, murió, ' +
    'murieron, muerto, muerta, muertos, muriendo, moría, dormir, duerme, durmió, pedir, pido, pide, piden, ' +
    'pidió, pidieron, pedían, pedía, pedido, pidiendo, sentir, siento, siente, sienten, sentía, sintió, sentido, ' +
    'mentir, miente, mintió, servir, sirve, sirvió, preferir, prefiere, caer, cae, cayó, cayeron, cayendo, leer, ' +
    'lee, leyó, leyeron, construir, destruir, destruyeron, vuelto, abierto, abierta, escrito, escrita, roto, ' +
    'rota, cubierto, suelen, suele, solía, me llama, se llama, se fue, se fueron, me dijo, le dijo, nos dijo, ' +
    'me llamó, está preso, preso, presa, presos',
  organisations:
    'coro,gimnasio,casa cultural,floristería,lavandería,heladería,asociación, la asociación, fundación, la fundación, organización, ong, ongd, colectivo, colectiva, ' +
    'el colectivo, comunidad, comunidad indígena, comité, coordinadora, coalición, movimiento, red, la red, ' +
    'plataforma, frente, grupo, el grupo, agrupación, cooperativa, sindicato, federación, confederación, unión, ' +
    'liga, círculo, junta, junta de vecinos, junta de acción comunal, cabildo, resguardo, casa de, centro, ' +
    'centro cultural, centro comunitario, centro de derechos humanos, peña, parroquia, la parroquia, iglesia, ' +
    'la iglesia, capilla, templo, ermita, convento, monasterio, mezquita, la mezquita, sinagoga, congregación, ' +
    'ministerio evangélico, casa de oración, club, club deportivo, equipo, escuela, la escuela, escuelita, ' +
    'colegio, el colegio, instituto, liceo, guardería, academia, jardín, residencia, tienda, la tienda, bodega, ' +
    'supermercado, mercadito, abarrotes, kiosco, quiosco, pulpería, carnicería, panadería, la panadería, ' +
    'pastelería, frutería, verdulería, restaurante, el restaurante, bar, el bar, café, cafetería, cantina, ' +
    'taquería, pizzería, pupusería, arepera, paladar, comedor, peluquería, barbería, salón, salón de belleza, ' +
    'taller, ferretería, farmacia, clínica, consultorio, bufete, despacho, estudio, notaría, agencia, ' +
    'agencia de viajes, empresa, la empresa, compañía, fábrica, finca, hacienda, hotel, hostal, pensión, ' +
    'albergue, refugio, revista, periódico, radio, radio comunitaria, emisora, editorial, librería, stichting, ' +
    'vereniging',
  institutions:
    'Semana Santa,Ortega,Maduro,embajada, la embajada, embajada de, consulado, el consulado, consulado general, ministerio, ministerio de, ' +
    'ministerio del interior, ministerio de relaciones exteriores, cancillería, gobierno, el gobierno, régimen, ' +
    'presidencia, congreso, parlamento, senado, asamblea, asamblea nacional, asamblea nacional constituyente, ' +
    'tribunal, tribunal supremo, corte, corte suprema, juzgado, fiscalía, ministerio público, procuraduría, ' +
    'defensoría, defensoría del pueblo, policía, la policía, policía nacional, pnb, pnr, guardia civil, ' +
    'guardia nacional, gnb, ejército, fuerzas armadas, fanb, armada, marina, migración, inmigración, ' +
    'extranjería, saime, sebin, dgcim, cicpc, faes, conas, colectivos, g2, seguridad del estado, ' +
    'la seguridad del estado, minint, mininter, dse, departamento de seguridad del estado, cdr, dina, cni, ' +
    'cisen, dni, dinic, inteligencia, servicio de inteligencia, servicios de inteligencia, interpol, municipio, ' +
    'alcaldía, ayuntamiento, gobernación, municipalidad, intendencia, partido, partido comunista, pcc, psuv, ' +
    'pri, psoe, pp, vox, fsln, farc, eln, auc, universidad, la universidad, unam, ucv, hospital, el hospital, ' +
    'seguro social, registro civil, registraduría, notaría pública, aduana, aeropuerto, cárcel, penal, prisión, ' +
    'el helicoide, el chipote, villa marista, ramo verde, combinado del este, cofavic, foro penal, provea, ' +
    'amnistía internacional, human rights watch, cruz roja, onu, naciones unidas, acnur, unhcr, oea, cidh, ' +
    'unión europea, otan, telesur, vtv, granma, cubadebate, 14ymedio, diario de cuba, cibercuba, confidencial, ' +
    'la prensa, el país, el mundo, abc, el nacional, rtve, univisión, telemundo, cnn, bbc, cnn en español, dw, ' +
    'pdvsa, etecsa, cantv, movistar, digitel, correo, correos, banco, banco de venezuela, banesco, bancolombia, ' +
    'bbva, santander, western union, zelle, whatsapp, telegram, facebook, instagram, twitter, tiktok, youtube, ' +
    'signal, google, ind, coa, aivd, nctv, politie, gemeente, rijksoverheid, vluchtelingenwerk, ' +
    'testigos de jehová, iglesia católica, frente polisario, polisario',
  villages:
    'pueblo,cantón,aldea, la aldea, en la aldea, mi aldea, caserío, el caserío, vereda, la vereda, corregimiento, ' +
    'el corregimiento, caleta, batey, el batey, ejido, paraje, ranchería, rancho, aldea de, mi pueblito, ' +
    'pueblito, pueblo de, el pueblo de, mi pueblo, poblado, poblado de, sector, el sector, barrio, el barrio, ' +
    'mi barrio, colonia, la colonia, urbanización, urb., urb, comarca, villa, pedanía, reparto, el reparto, ' +
    'población, comuna rural',
  streets:
    'calle, la calle, c/, c., cl, cll, avenida, la avenida, av, av., avda, avda., ave, ave., paseo, pso., plaza, ' +
    'la plaza, pza., pza, camino, carretera, ctra., ctra, autopista, vía, bulevar, boulevard, blvd., blvd, ' +
    'calzada, callejón, cjón., pasaje, psje., pje., ronda, rambla, glorieta, travesía, carrera, cra, cra., kra, ' +
    'cr, transversal, tv., diagonal, dg., circunvalación, esquina, jirón, jr., prolongación, privada, cerrada, ' +
    'andador, alameda, malecón, urbanización, colonia, reparto, barrio',
  streetEnds: 'straat, weg, laan, plein, gracht, kade',
  addresses:
    'número, nro, nro., núm., num, n°, nº, no., #, piso, planta, puerta, pta., apartamento, apto, apto., apt, ' +
    'apt., departamento, depto, depto., dpto, dpto., dto., interior, int., int, exterior, ext., casa, casa no., ' +
    'casa n°, casa #, edificio, edif., edif, torre, bloque, bl., escalera, esc., portal, manzana, mz., mz, lote, ' +
    'lt., local, oficina, of., esquina, esq., entre, e/, código postal, cp, c.p., apartado, apartado postal, ' +
    'apartado de correos, apdo., dirección, mi dirección, domicilio, domiciliado en, domiciliada en, residencia, ' +
    'vivo en, vive en, bajo, 1º, 2º, izquierda, izq., derecha, dcha., colonia, col.',
  births:
    'nací, nació, nacieron, nacido, nacida, nacidos, nacido el, nacida el, nacimiento, fecha de nacimiento, ' +
    'mi fecha de nacimiento, fecha nac, fecha nac., fec. nac., f. nac., f.n., fdn, fecha de nac, cumpleaños, ' +
    'mi cumpleaños, su cumpleaños, cumple, cumplo, cumplí, cumplió, cumplo años, cumple años, natalicio, ' +
    'lugar de nacimiento, lugar y fecha de nacimiento, dio a luz, vino al mundo, partida de nacimiento, ' +
    'acta de nacimiento, geboren, geboortedatum, nac., nac, año de nacimiento',
  children:
    'hijo, hija, hijos, hijas, mi hijo, mi hija, mis hijos, mis hijas, nuestro hijo, nuestra hija, su hijo, ' +
    'su hija, hijito, hijita, bebé, bebés, mi bebé, el bebé, la bebé, beba, niño, niña, niños, niñas, mi niño, ' +
    'mi niña, nene, nena, chiquito, chiquita, chamo, chama, mi chamo, pequeño, pequeña, mi pequeño, mi pequeña, ' +
    'nieto, nieta, nietos, mi nieto, mi nieta, gemelos, gemelas, mellizos, mellizas, menor, sobrino, sobrina, ' +
    'mi sobrino, mi sobrina, guagua, muchachito, muchachita, peque',
  months:
    'enero,ene,en|febrero,feb|marzo,mar|abril,abr|mayo,may|junio,jun|julio,jul|agosto,ago|septiembre,setiembre,' +
    'sep,sept,set|octubre,oct|noviembre,nov|diciembre,dic',
  plates:
    'placa, placas, la placa, con placa, con placas, placa número, matrícula, la matrícula, con matrícula, ' +
    'chapa, patente, la patente, tablilla, número de placa, número de matrícula, carro, el carro, un carro, ' +
    'mi carro, coche, el coche, un coche, mi coche, auto, un auto, mi auto, vehículo, camioneta, camión, moto, ' +
    'motocicleta, taxi, furgoneta, patrulla, kenteken, carro blanco, carro negro, toyota, hilux, lada, ' +
    'chevrolet, aveo',
  documents:
    'pasaporte, mi pasaporte, su pasaporte, pasaporte número, pasaporte no., pasaporte nº, número de pasaporte, ' +
    'cédula, mi cédula, cédula de identidad, cédula de ciudadanía, c.i., ci, ci:, v-, cc, c.c., carnet, carné, ' +
    'carnet de identidad, carné de identidad, dni, mi dni, nie, mi nie, nif, curp, rfc, ine, rut, run, cuil, ' +
    'cuit, dui, dpi, rtn, nit, nss, número de identidad, número de identificación, documento, ' +
    'documento de identidad, documento número, identidad, identificación, visa, mi visa, visado, ' +
    'permiso de residencia, residencia, tarjeta de residencia, tarjeta de identidad, green card, bsn, mi bsn, ' +
    'número bsn, burgerservicenummer, v-nummer, v nummer, número v, expediente, expediente no., ' +
    'expediente número, número de expediente, caso, número de caso, caso número, causa no., causa penal, folio, ' +
    'radicado, denuncia número, acta número, licencia, licencia de conducir, carnet de conducir, libreta, ' +
    'partida, tomo, registro, matrícula profesional, colegiado, seguro social, número de seguridad social, digid',
  accounts:
    'cuenta, mi cuenta, su cuenta, la cuenta, cuenta bancaria, cuenta de banco, número de cuenta, nro de cuenta, ' +
    'nro. de cuenta, cuenta corriente, cuenta de ahorros, cuenta de ahorro, cta, cta., cta. cte., cbu, cvu, ' +
    'clabe, iban, mi iban, swift, bic, tarjeta, mi tarjeta, tarjeta de crédito, tarjeta de débito, ' +
    'número de tarjeta, tarjeta número, número de cliente, cliente número, cliente no., código de cliente, ' +
    'número de socio, afiliado, billetera, mi billetera, monedero, wallet, dirección de wallet, bitcoin, btc, ' +
    'usdt, binance, binance id, depósito, deposita, depositar, transferencia, transferir, transferí, pago móvil, ' +
    'zelle, nequi, daviplata, bizum, western union, mtcn, moneygram, factura, número de factura, ' +
    'número de contrato, contrato, pedido, número de pedido, póliza, clave, pin, transfermóvil, mlc',
  phones:
    'teléfono, mi teléfono, su teléfono, teléfonos, tel, tel., telf, telf., tlf, tlf., tfno, tfno., tlfn, fono, ' +
    'móvil, mi móvil, su móvil, celular, mi celular, su celular, cel, cel., mi cel, número, mi número, ' +
    'su número, número de teléfono, número de celular, nro, nro., al número, del número, desde el número, ' +
    'ese número, este número, whatsapp, wasap, wasá, whatsap, wpp, wsp, wa, guasap, wassap, al whatsapp, signal, ' +
    'viber, llámame, llámeme, llámenme, llamar al, llamen al, llama al, llamando del, me llamaron del, ' +
    'me llaman del, me escriben del, escríbeme, escríbanme, escríbame al, contáctame, contacto, mi contacto, ' +
    'contactarme, sms, mensaje al, mensajes del, fax, fijo, línea, extensión, comunicarse al, comuníquese al, ' +
    'marcar, marcar al, marque',
  handles:
    'usuario, usuaria, mi usuario, su usuario, nombre de usuario, usuario de, user, username, nick, mi nick, ' +
    'nickname, apodo en, arroba, mi arroba, cuenta, la cuenta, mi cuenta, su cuenta, cuenta de instagram, ' +
    'cuenta de twitter, cuenta de facebook, cuenta de telegram, perfil, mi perfil, su perfil, el perfil, página, ' +
    'mi página, canal, mi canal, el canal, grupo de telegram, insta, mi insta, su insta, instagram, ' +
    'mi instagram, su instagram, ig, mi ig, face, facebook, mi facebook, su facebook, fb, feis, twitter, ' +
    'mi twitter, su twitter, x, snap, snapchat, mi snap, telegram, mi telegram, su telegram, tg, tiktok, ' +
    'mi tiktok, tik tok, discord, mi discord, skype, mi skype, youtube, linkedin, threads, bluesky, mastodon, ' +
    'agrégame, agrégame como, búscame, búscame como, me encuentran como, me encuentras como, sígueme, síguenme, ' +
    'me pueden encontrar, dm, por dm, inbox, hashtag',
  numbers:
    '0:cero|1:uno,un,una|2:dos|3:tres|4:cuatro,cuatr|5:cinco,sinco|6:seis|7:siete|8:ocho|9:nueve|10:diez|' +
    '20:veinte,veinti|30:treinta,trenta|40:cuarenta|50:cincuenta|60:sesenta|70:setenta|80:ochenta|90:noventa|' +
    '100:cien,ciento',
  doubles: 'doble, dos veces, dos veces el, repetido, par de, duplicado',
  ats: 'arroba, arrova, arroba de, arrobita, at, a rodeada, a con rabo, la a redonda, apenstaartje',
  dots: 'punto, puntito, punt, dot, pto, pto.',
  signs:
    'guion, guion bajo, guion medio, raya, raya baja, raya al piso, rayita, subguión, piso, barra, ' +
    'barra diagonal, slash, diagonal, barra baja, barra invertida, más, signo más, signo de más, menos, ' +
    'underscore, almohadilla, numeral',
  units:
    'euro, euros, dólar, dólares, usd, peso, pesos, bolívares, bs, córdobas, soles, quetzales, lempiras, reales, ' +
    'mil, millón, millones, mil millones, %, por ciento, porciento, persona, personas, gente, hombres, mujeres, ' +
    'vez, veces, año, años, añitos, mes, meses, semana, semanas, día, días, hora, horas, hrs, hs, h, minuto, ' +
    'minutos, min, segundos, km, kms, kilómetro, kilómetros, metro, metros, m, m2, metros cuadrados, kilo, ' +
    'kilos, kg, gramos, libras, litros, cuadras, seguidores, followers, vistas, visitas, visualizaciones, likes, ' +
    'me gusta, comentarios, mensajes, llamadas, hijos, hermanos, familias, casas, estudiantes, presos, ' +
    'presos políticos, detenidos, muertos, policías, soldados, páginas, artículo, artículos, art., ley, decreto, ' +
    'pisos, grados, puntos, votos, pb, gb, mb, de la mañana, de la tarde, de la noche, am, pm',
  suffixes: "cito, cita, illo, illa, ito, ita, 's, es, s",
  wordEnds:
    'ción,ciones,sión,mente,miento,mientos,idad,idades,ismo,ista,istas,able,ables,ible,ibles,aron,ieron,aban,ando,iendo,arme,erme,irme,aba,adores,ados,adas,idos,idas,arlo,arla,arnos',
  prefixes: '',
};
