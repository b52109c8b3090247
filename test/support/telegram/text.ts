import { type Entity, type Formatted, parseHtml } from './html.ts';
import { checkEncoding, type Fields, isFields, structured, text as textOf } from './params.ts';
import { badRequest } from './refusal.ts';

/** A character that nobody sees; a text of nothing else counts as empty. */
const unseen =
  /[ \n\u00a0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufeff\ufffc]|\u{db40}[\udc00-\udc7f]/gu;

const isRemoved = (code: number): boolean =>
  code === 0x0d || (code >= 0x2028 && code <= 0x202e) || [0x30a, 0x333, 0x33f].includes(code);

/** Makes of a text what Telegram keeps of it; `at` says where each place of the old text went. */
const cleanWithPlaces = (source: string): { readonly text: string; readonly at: readonly number[] } => {
  let kept = '';
  const at: number[] = [];
  for (const unit of source.split('')) {
    at.push(kept.length);
    const code = unit.charCodeAt(0);
    if (isRemoved(code)) continue;
    kept += code < 0x20 && code !== 0x0a ? ' ' : unit;
  }
  at.push(kept.length);
  return { text: kept.replace(/[\u200e\u200f](?=[\u200e\u200f])/g, '\u200c'), at };
};

/**
 * Telegram's cleaning: control characters become spaces, line and paragraph separators and the old direction marks
 * (U+2028 to U+202E) go, and of several LRM or RLM in a row only the last stays one.
 */
export const clean = (source: string): string => cleanWithPlaces(source).text;

/** Text that shows nothing at all. */
const isBlank = (value: string): boolean => value.replace(unseen, '') === '';

const isWhite = (char: string | undefined): boolean => char === ' ' || char === '\n';

/** Drops the whitespace at the start of a stretch; the stretch goes when nothing else is in it. */
const tighten = (text: string, entity: Entity): readonly Entity[] => {
  const end = Math.min(entity.offset + entity.length, text.length);
  let offset = entity.offset;
  while (offset < end && isWhite(text[offset])) offset += 1;
  return offset < end ? [{ ...entity, offset, length: end - offset }] : [];
};

/** Cleans and trims a text together with its entities. */
const settle = ({ text, entities }: Formatted): Formatted => {
  checkEncoding(text);
  const cleaned = cleanWithPlaces(text);
  const moved = entities.flatMap((entity) => {
    const offset = cleaned.at[entity.offset] ?? 0;
    const end = cleaned.at[entity.offset + entity.length] ?? cleaned.text.length;
    return end > offset ? [{ ...entity, offset, length: end - offset }] : [];
  });
  const right = cleaned.text.replace(/[ \n]+$/, '');
  const kept = moved
    .flatMap((entity) => tighten(right, entity))
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  let left = 0;
  while (left < (kept[0]?.offset ?? right.length) && isWhite(right[left])) left += 1;
  const trimmed = right.slice(left);
  if (isBlank(trimmed)) throw badRequest('Text must be non-empty');
  return { text: trimmed, entities: kept.map((entity) => ({ ...entity, offset: entity.offset - left })) };
};

const readEntities = (params: Fields, source: string): readonly Entity[] => {
  const given = structured(params, 'entities', "Can't parse entities JSON object");
  if (!Array.isArray(given)) return [];
  return given.map((entity: unknown): Entity => {
    if (!isFields(entity)) throw badRequest("Can't parse MessageEntity: expected an Object");
    const { type, offset, length } = entity;
    if (typeof type !== 'string' || typeof offset !== 'number' || typeof length !== 'number') {
      throw badRequest("Can't parse MessageEntity: type, offset and length are required");
    }
    if (offset < 0 || length < 0 || offset + length > source.length) {
      throw badRequest(`Entity beginning at UTF-16 offset ${offset} ends after the end of the text`);
    }
    return { ...entity, type, offset, length };
  });
};

/** The text of a message, parsed, cleaned and trimmed. */
export const readText = (params: Fields): Formatted => {
  const source = textOf(params, 'text');
  if (source === '') throw badRequest('Message text is empty');
  checkEncoding(source);
  const mode = textOf(params, 'parse_mode').toLowerCase();
  if (mode === 'html') return settle(parseHtml(source));
  if (mode !== '' && mode !== 'none') throw badRequest('Unsupported parse_mode (this stand-in reads HTML only)');
  return settle({ text: source, entities: readEntities(params, source) });
};
