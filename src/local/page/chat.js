import { words } from './words.js';

const LEAVING = 220;
const MARGIN = 12;
const drawn = new WeakMap();

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const make = (tag, className, ...content) => {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...content);
  return node;
};

const makeButton = (className, { button }, ...content) => {
  const node = make('button', className, ...content);
  node.type = 'button';
  node.dataset.button = button;
  return node;
};

const makeOption = (option, index) => {
  const node = makeButton(
    'option',
    option,
    make('span', 'number', String(index + 1)),
    ' ',
    make('span', 'label', option.label),
  );
  node.setAttribute('aria-pressed', String(option.chosen));
  return node;
};

const makeWay = (way) => makeButton(way.main ? 'way main' : 'way', way, way.label);

const makeGroup = (className, name, buttons) => {
  const node = make('div', className, ...buttons);
  node.setAttribute('role', 'group');
  node.setAttribute('aria-label', name);
  return node;
};

/** Keeps what stands between isolates, such as a telephone number, on one line. */
const makeText = (tag, className, text) => {
  const parts = text.split(/(\u2066[^\u2069]*\u2069)/);
  return make(tag, className, ...parts.map((part, index) => (index % 2 === 1 ? make('span', 'whole', part) : part)));
};

const makeHeading = (text) => {
  const node = makeText('h2', 'question', text);
  node.tabIndex = -1;
  return node;
};

const fillScreen = (article, { lang, dir, part, text, options, ways, waysFirst, typing }) => {
  article.lang = lang;
  article.dir = dir;
  const [first = '', ...others] = text;
  const isQuestion = options.length > 0 || typing !== 'none';
  const heading = isQuestion ? makeHeading(first) : makeText('p', '', first);
  const paragraphs = others.map((paragraph) => makeText('p', '', paragraph));
  const progress = part ? [makeText('p', 'part', part)] : [];
  article.replaceChildren(make('div', 'bubble', ...progress, heading, ...paragraphs));
  const groups = [
    ...(options.length > 0 ? [makeGroup('options', words.answers, options.map(makeOption))] : []),
    ...(ways.length > 0 ? [makeGroup('ways', words.ways, ways.map(makeWay))] : []),
  ];
  article.append(...(waysFirst ? groups.reverse() : groups));
  article.setAttribute('aria-label', `${words.bot}: ${first}`);
};

const fillOwn = (article, { text, file }) => {
  const said = file ? words.file : text;
  const line = make('p', '', said);
  if (!file) line.dir = 'auto';
  article.replaceChildren(make('div', file ? 'bubble file' : 'bubble', line, make('span', 'mark')));
  article.setAttribute('aria-label', `${words.you}: ${said}`);
};

const wordsOf = ({ text, options, ways }) => JSON.stringify([text, [...options, ...ways].map(({ label }) => label)]);

/** Says whether the words became others: a mark that moved is seen where it moved. */
const fill = (article, bubble) => {
  const shape = JSON.stringify(bubble);
  const before = drawn.get(article);
  if (before?.shape === shape) return false;
  if (bubble.screen) fillScreen(article, bubble.screen);
  else fillOwn(article, bubble);
  const said = bubble.screen ? wordsOf(bubble.screen) : shape;
  drawn.set(article, { shape, said });
  return before?.said !== said;
};

const makeArticle = ({ id, screen }) => {
  const article = make('article', screen ? 'theirs' : 'own');
  article.dataset.id = id;
  return article;
};

const takeAway = (article) => {
  article.inert = true;
  article.classList.add('leaving');
  setTimeout(() => article.remove(), isStill() ? 0 : LEAVING);
};

const flash = (article) => {
  article.classList.remove('changed');
  void article.offsetWidth;
  article.classList.add('changed');
  setTimeout(() => article.classList.remove('changed'), 1600);
};

const noteFocus = (log) => {
  const article = document.activeElement?.closest('article');
  if (!article || !log.contains(article)) return undefined;
  return { id: article.dataset.id, name: article.ariaLabel, label: document.activeElement.textContent };
};

/** Within a question to the same answer, else to the heading or the first button; to the newest bubble when this one went. */
const keepFocus = (log, noted, input) => {
  if (!noted || document.activeElement?.closest('article:not(.leaving)')) return;
  const articles = [...log.querySelectorAll('article.theirs:not(.leaving)')];
  const article = articles.find(({ dataset }) => dataset.id === noted.id) ?? articles.at(-1);
  const buttons = [...(article?.querySelectorAll('button') ?? [])];
  const target =
    buttons.find(({ textContent }) => article.ariaLabel === noted.name && textContent === noted.label) ??
    article?.querySelector('h2') ??
    buttons[0] ??
    input;
  target.focus({ preventScroll: true });
};

/** Brings the log in line with the bubbles and says which came and which changed. */
export const drawLog = (log, bubbles, input) => {
  const noted = noteFocus(log);
  const present = new Map([...log.querySelectorAll('article:not(.leaving)')].map((node) => [node.dataset.id, node]));
  const ids = new Set(bubbles.map(({ id }) => id));
  for (const [id, article] of present) if (!ids.has(id)) takeAway(article);

  const came = [];
  const changed = [];
  for (const bubble of bubbles) {
    const article = present.get(bubble.id) ?? makeArticle(bubble);
    if (!fill(article, bubble)) continue;
    if (present.has(bubble.id)) changed.push(article);
    else came.push(article);
  }
  log.append(...came);
  changed.forEach(flash);
  keepFocus(log, noted, input);
  return { came, changed };
};

/** Marks what moves without the words changing: the live message, and what is on its way to the bot. */
export const markLog = (log, outgoing, live) => {
  for (const article of log.querySelectorAll('article')) {
    const { id } = article.dataset;
    const deed = outgoing.find(({ press, text, refuse }) => (press ?? text ?? refuse).message === id);
    article.classList.toggle('live', id === live);
    article.ariaBusy = deed?.press ? 'true' : null;
    for (const button of article.querySelectorAll('button')) {
      button.classList.toggle('busy', button.dataset.button === deed?.press?.button);
      button.ariaDisabled = deed?.press ? 'true' : null;
    }
    const mark = article.querySelector('.mark');
    if (!mark) continue;
    mark.textContent = deed ? words.sending : '✓';
  }
};

/**
 * Scrolls to the end, or to the top of the last bubble when it is taller than the view. What stays beside a message that
 * was just changed does not push that out of sight.
 */
export const showNewest = (log, smooth) => {
  const newest = log.querySelector('article:last-of-type');
  const last = newest?.querySelector('.options') ? newest : (log.querySelector('article.changed') ?? newest);
  if (!last) return;
  const tall = last.offsetHeight + 2 * MARGIN > log.clientHeight;
  const top = tall ? last.offsetTop - log.offsetTop - MARGIN : log.scrollHeight;
  log.scrollTo({ top, behavior: smooth && !isStill() ? 'smooth' : 'instant' });
};
