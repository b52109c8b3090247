import { lang, words } from './words.js';

const EVERY = 2000;
const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });

const makeCell = (tag, content, className = '') => {
  const cell = document.createElement(tag);
  cell.className = className;
  cell.append(content);
  return cell;
};

const sayBytes = (bytes) => (bytes < 1024 ? `${bytes} B` : `${numbers.format(bytes / 1024)} kB`);

const sayLife = (seconds) => {
  if (seconds === null) return words.stays;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d`;
};

const redisRows = ({ redis }) =>
  redis.map(({ key, bytes, ttl }) => [
    makeCell('th', key, 'code'),
    makeCell('td', sayBytes(bytes), 'figure'),
    makeCell('td', sayLife(ttl), 'figure'),
  ]);

const queueRows = ({ queues }) =>
  queues.map(({ name, counts }) => {
    const said = Object.entries(counts).map(([state, count]) => `${state}\u00a0${numbers.format(count)}`);
    return [makeCell('th', name, 'code'), makeCell('td', said.join(' · '))];
  });

const intakeRows = ({ intake }) =>
  intake.map((report, index) => {
    const json = makeCell('pre', JSON.stringify(report, null, 2));
    return [makeCell('th', String(index + 1), 'figure'), makeCell('td', json)];
  });

const tables = { redis: redisRows, queue: queueRows, intake: intakeRows };

const fillTable = (table, rows) => {
  const body = table.tBodies[0];
  const shape = JSON.stringify(rows.map((row) => row.map((cell) => cell.textContent)));
  if (body.dataset.shape === shape) return;
  body.dataset.shape = shape;
  for (const row of rows) row[0].scope = 'row';
  const empty = makeCell('td', words.nothing, 'nothing');
  empty.colSpan = table.tHead.rows[0].cells.length;
  body.replaceChildren(...(rows.length > 0 ? rows : [[empty]]).map((cells) => makeRow(cells)));
};

const makeRow = (cells) => {
  const row = document.createElement('tr');
  row.append(...cells);
  return row;
};

const look = async (panel) => {
  const answer = await fetch('/try/behind').catch(() => undefined);
  const scenes = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
  panel.querySelector('.silent').hidden = scenes !== undefined;
  if (!scenes) return;
  for (const [name, rows] of Object.entries(tables)) fillTable(panel.querySelector(`table.${name}`), rows(scenes));
};

/** Looks behind the scenes for as long as the panel is unfolded and the page in sight. */
export const watchBehind = (panel) => {
  let timer;
  const go = async () => {
    clearTimeout(timer);
    if (!panel.open) return;
    if (!document.hidden) await look(panel);
    clearTimeout(timer);
    timer = setTimeout(go, EVERY);
  };
  panel.addEventListener('toggle', go);
};
