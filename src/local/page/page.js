import { watchBehind } from './behind.js';
import { drawLog, markLog, showNewest } from './chat.js';
import { acknowledge, openOutbox, openStream } from './line.js';
import { addFile, addPress, addText, forgetPhone, loadPhone, obey, savePhone } from './phone.js';
import { words, writeWords } from './words.js';

const find = (id) => document.getElementById(id);
const log = find('log');
const form = find('composer');
const input = find('input');
const phone = loadPhone();
const trouble = new Set();
let letGo = false;

const keep = () => {
  if (!letGo) savePhone(phone);
};

const showTrouble = (kind, on) => {
  if (on) trouble.add(kind);
  else trouble.delete(kind);
  const said = trouble.size > 0 ? words.lost : '';
  if (find('trouble').textContent !== said) find('trouble').textContent = said;
};

/** Under a heading that has the focus, and so is read anyway, only the rest. */
const sayAloud = (article, change) => {
  const part = article.contains(document.activeElement) ? '.bubble p' : '.bubble > *';
  const said = [...article.querySelectorAll(part)].map(({ textContent }) => textContent);
  const line = document.createElement('p');
  line.lang = article.lang;
  line.dir = article.dir;
  line.textContent = said.join('\n');
  return change ? [change, line] : [line];
};

const announce = ({ came, changed }) => {
  const isTheirs = (article) => article.classList.contains('theirs');
  const said = [
    ...changed.filter(isTheirs).flatMap((article) => sayAloud(article, `${words.changed}: `)),
    ...came.filter(isTheirs).flatMap((article) => sayAloud(article)),
  ];
  if (said.length > 0) find('announcer').replaceChildren(...said);
};

const drawMarks = () => {
  const screens = phone.bubbles.filter(({ screen }) => screen);
  const live = screens.findLast(({ screen }) => screen.options.length + screen.ways.length > 0);
  const newest = screens.at(-1)?.screen;
  markLog(log, phone.outgoing, live?.id);
  log.dir = newest?.dir ?? '';
  input.placeholder = words[newest?.typing ?? 'none'];
  find('empty').hidden = phone.bubbles.length > 0;
};

const draw = () => {
  const changes = drawLog(log, phone.bubbles, input);
  drawMarks();
  const last = log.querySelector('article:last-of-type');
  if (changes.came.length > 0 || changes.changed.includes(last)) showNewest(log, true);
  announce(changes);
};

const outbox = openOutbox(phone, {
  settled() {
    showTrouble('outbox', false);
    keep();
    drawMarks();
  },
  failed: () => showTrouble('outbox', true),
});

const act = (change) => {
  change();
  keep();
  draw();
  outbox.run();
};

const obeyCommand = ({ n, ...command }) => {
  const result = obey(phone, command);
  keep();
  draw();
  acknowledge(phone.chat, n, result);
};

/** Another tab has the chat now: this one stays as it is and writes nothing any more. */
const stepBack = () => {
  letGo = true;
  phone.outgoing = [];
  log.inert = true;
  form.inert = true;
  find('replaced').hidden = false;
};

const startAnew = () => {
  letGo = true;
  forgetPhone();
  location.reload();
};

const submit = (event) => {
  event.preventDefault();
  const text = input.value.trim();
  input.value = '';
  input.focus();
  if (text) act(() => addText(phone, text));
};

const submitOnEnter = (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
};

const press = ({ target }) => {
  const button = target.closest('button[data-button]');
  if (!button || button.ariaDisabled === 'true') return;
  act(() => addPress(phone, button.closest('article').dataset.id, button.dataset.button));
};

const start = () => {
  log.focus({ preventScroll: true });
  act(() => addText(phone, '/start'));
};

const holdsFile = (transfer) => transfer?.types.includes('Files') && !transfer.types.includes('text/plain');

const takeFile = (event) => {
  if (!holdsFile(event.clipboardData ?? event.dataTransfer)) return;
  event.preventDefault();
  if (event.type !== 'dragover' && !letGo) act(() => addFile(phone));
};

writeWords(document);
draw();
showNewest(log, false);
log.classList.add('settled');

log.addEventListener('click', press);
form.addEventListener('submit', submit);
input.addEventListener('keydown', submitOnEnter);
find('start').addEventListener('click', start);
find('fresh').addEventListener('click', startAnew);
find('here').addEventListener('click', () => location.reload());
for (const kind of ['paste', 'dragover', 'drop']) document.addEventListener(kind, takeFile);
watchBehind(find('behind'));

openStream(phone.chat, {
  opened() {
    showTrouble('stream', false);
    outbox.hurry();
    outbox.run();
  },
  lost: () => showTrouble('stream', true),
  commanded: obeyCommand,
  replaced: stepBack,
});
