const table = {
  en: {
    name: 'Questionnaire',
    badge: 'try-out page',
    fresh: 'New phone',
    log: 'Chat',
    emptyTitle: 'Nothing here yet',
    emptyText: 'This page stands in for a messaging app. What you write stays on this computer.',
    start: 'Start',
    answers: 'Answers',
    ways: 'Further',
    you: 'You',
    bot: 'Bot',
    changed: 'Changed',
    sending: 'on its way',
    file: 'A file (not read, not sent)',
    input: 'Message',
    none: 'Number or message',
    search: 'Type letters to search',
    words: 'Write here',
    send: 'Send',
    lost: 'Connection lost, trying again',
    replaced: 'This chat is open in another tab.',
    here: 'Use it here',
    behind: 'Behind the scenes',
    redis: 'In Redis',
    redisWhy:
      'Names, sizes and remaining life. Sessions, addresses and reports are sealed; the rest says only that something happened.',
    queue: 'In the queues',
    queueWhy:
      'How many jobs wait, run or are done. A report in it is sealed, and an outcome says nothing about content, so numbers are all there is to see.',
    intake: 'At the intake',
    intakeWhy: 'Only the intake can open a report. This is all it receives; who told it is not in it.',
    key: 'Key',
    bytes: 'Size',
    ttl: 'Life left',
    stays: 'stays',
    queueName: 'Queue',
    counts: 'Jobs',
    report: 'Report',
    nothing: 'Nothing now',
    silent: 'Not to be read at the moment',
  },
  nl: {
    name: 'Vragenlijst',
    badge: 'proefpagina',
    fresh: 'Nieuwe telefoon',
    log: 'Chat',
    emptyTitle: 'Hier staat nog niets',
    emptyText: 'Deze pagina doet een berichtenapp na. Wat u schrijft, blijft op deze computer.',
    start: 'Start',
    answers: 'Antwoorden',
    ways: 'Verder',
    you: 'U',
    bot: 'Bot',
    changed: 'Veranderd',
    sending: 'onderweg',
    file: 'Een bestand (niet gelezen, niet verstuurd)',
    input: 'Bericht',
    none: 'Nummer of bericht',
    search: 'Typ letters om te zoeken',
    words: 'Schrijf hier',
    send: 'Verstuur',
    lost: 'Geen verbinding, we proberen het opnieuw',
    replaced: 'Deze chat is open in een ander tabblad.',
    here: 'Hier verdergaan',
    behind: 'Achter de schermen',
    redis: 'In Redis',
    redisWhy:
      'Namen, grootte en hoe lang het nog blijft. Gesprekken, adressen en meldingen zijn verzegeld; de rest zegt alleen dat er iets gebeurde.',
    queue: 'In de wachtrijen',
    queueWhy:
      'Hoeveel taken wachten, lopen of klaar zijn. Een melding erin is verzegeld, en een uitkomst zegt niets over de inhoud. Alleen aantallen zijn te zien.',
    intake: 'Bij de ontvanger',
    intakeWhy:
      'Alleen de ontvanger kan een melding openen. Dit is alles wat er aankomt; wie het vertelde staat er niet in.',
    key: 'Sleutel',
    bytes: 'Grootte',
    ttl: 'Blijft nog',
    stays: 'blijft',
    queueName: 'Wachtrij',
    counts: 'Taken',
    report: 'Melding',
    nothing: 'Nu niets',
    silent: 'Nu niet te lezen',
  },
};

/** The language of the page itself; the bot's language is chosen in the chat. */
export const lang = navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';

export const words = table[lang];

/** Puts the words in place: `data-word` as text, `data-label` as accessible name. */
export const writeWords = (root) => {
  document.documentElement.lang = lang;
  document.title = words.name;
  for (const node of root.querySelectorAll('[data-word]')) node.textContent = words[node.dataset.word];
  for (const node of root.querySelectorAll('[data-label]')) node.setAttribute('aria-label', words[node.dataset.label]);
};
